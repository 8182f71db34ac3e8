import { otherRates } from '../../knowledge/plain-rates.ts';
import type { Guard } from '../pattern.ts';

/** What stands in a row belongs to several things, one value each. */
export const series: Guard = {
  name: 'one value each of several',
  words: '(?:{respectively}|{figure}、)[^，。；]{0,14}⟦|⟧、{figure}|⟦{from}[^⟧]{0,14}{figure}[和与及]',
  quiet: '甲、乙两类企业分别由18家增加到45家，净增7家、9家。',
};

/** Printed amounts do not give a growth at constant prices. */
export const adjusted: Guard = {
  name: 'constant prices',
  words: '{constantPrices}',
  quiet: '地区生产总值由100亿元增长到150亿元，增长62%。',
};

/** What turned in its last month may have gone the other way over the year. */
export const meanOfYear: Guard = {
  name: 'a mean of all the year, behind the month that turned',
  words: '⟦[^⟦⟧]*{mean}',
  quiet: '出厂价格12月份由降转升，全年平均下降2.1%。',
};

export const saidAtPrices: Guard = {
  name: 'told at constant prices in so many words',
  words: '{atPrices}',
  quiet: '地区生产总值由2015年的21.1亿元增长到2020年的50.1亿元，年均增长4.5%（可比价）。',
};

export const comparable: Guard = {
  name: 'told of what can be compared',
  words: '{coverage|atPrices|excluding|otherCount}[^。；⟦]{0,16}⟦',
  quiet: '四年来，预算收入由6.2亿元增加到8.4亿元，地方税收由4.1亿元增加到5.3亿元，按可比口径年均分别增长12.9%和8.6%。',
};

export const onSomeDays: Guard = {
  name: 'of the days of a holiday, and not of the year',
  words: '{festiveDays}[^。；⟦]{0,50}⟦',
  quiet: '2023年，接待游客240万人次。\n2024年国庆黄金周期间，全县接待游客30万人次，同比增长15%。',
};

export const places: Guard = {
  name: 'places of a ranking are fewer the higher they are',
  words: '(?:{rankList}|{placeNoun})[^⟦，。]{0,6}⟦',
  quiet: '企业在“世界500强”排名由369名上升到235名。',
};

export const whoIsMeant: Guard = {
  name: 'a limit of age, which takes in more the lower it is',
  words: '(?:范围|对象|{ageLimit})[^⟦，。；]{0,8}⟦',
  quiet: '免费乘车的老人范围由70岁扩大到65岁。',
};

export const noPeople: Guard = {
  name: 'a rate of another thing than people',
  words: '⟦(?![^⟧]{0,60}{people})',
  quiet: '大棚由10万亩减少到2.5万亩，空置率由50%下降到42.5%。',
};

export const againstPlan: Guard = {
  name: 'a gap to a plan',
  words: '{planned}[^。；！？\\n⟧]{0,40}[⟦⟧]',
  quiet: '年度目标达到327家，比2008年增加354家。',
};

export const dimension: Guard = {
  name: 'how wide or high a work is, and how much of its length is done',
  words: '[宽高深厚]{within}{0,2}⟦',
  quiet: '路面宽8米的环湖道路完成23公里。',
};

export const planPassed: Guard = {
  name: 'a plan may be passed',
  words: '(?:{planned}|{intention}|{askedFor})[^⟦]{0,10}⟦|⟦[^⟧]{0,40}(?:{intention}|{askedFor})',
  quiet: '计划新建12个项目完成38个。',
};

export const plannedBefore: Guard = {
  name: 'a planned count may be passed',
  words: '{plannedCount}[^⟦]{0,8}⟦',
  quiet: '计划安排45个重大项目完成投资28亿元，已建成投用71个。',
};

export const severalEach: Guard = {
  name: 'several in each place or office',
  words: '⟦[^⟧]{0,16}(?:{holder}){between}{0,3}{doneTo}',
  quiet: '12个县区完成38个。',
};

export const contribution: Guard = {
  name: 'what it adds to another growth',
  words:
    '{contribution}[^，。；\\n]{0,20}⟦|⟦[^⟧]{0,20}{contribution}|占[^。；\\n]{0,20}[，、（](?:{since})?{grows}了?⟦',
  quiet: '工业拉动固定资产投资增长7.2个百分点。',
};

export const planOrFormer: Guard = {
  name: 'a plan or a former year may be passed',
  words: '⟦[^⟧]{0,30}(?:{passable|lastYear|sameTime|down}|(?:{up})(?!加?值)|{asBudgeted}{figure})',
  quiet: '完成投资137亿元，占年度计划的113.5%。',
};

export const room: Guard = {
  name: 'there may be room for more people than there are',
  words: '{holdsPeople}[^⟦，。；]{0,8}⟦占[^⟧]{0,8}人口',
  quiet: '城区应急避难场所可容纳人数占常住人口的116%。',
};

export const openRate: Guard = {
  name: 'a rate that may have been below nothing',
  words: '{openRate}⟦率',
  quiet: '企业利润率达到4%，提高9个百分点。',
};

export const sumOfYears: Guard = {
  name: 'a sum over years',
  words: '(?:{cumulative}|{severalYears})[^⟦。\\n]{0,16}⟦|⟦[^⟧]{0,30}{cumulative}',
  quiet: '五年来空气优良天数达到1480天。',
};

export const gapReached: Guard = {
  name: 'a gap is counted in points, whatever it reached',
  words: '{gapName}[^⟧]{0,24}⟧',
  quiet: '与全省相比，城镇化率为2.4个百分点。',
};

export const relativeRate: Guard = {
  name: 'a rate that is no percentage',
  words: `(?:${otherRates.map((rate) => rate.slice(0, -1)).join('|')})⟦`,
  quiet: '刑事发案率下降5.6%。',
};

export const amongRelative: Guard = {
  name: 'in a list of changes that are all told in per cent of what was before',
  words: '{up|down}了?{percent}、[^⟦，。；、]{1,8}⟦',
  quiet: '改造后企业平均成本下降17%、不良率下降38%、能耗下降11%。',
};

export const rateBefore: Guard = {
  name: 'a rate before it is what is held against another',
  words: '{percent}[^。]{0,24}⟦',
  quiet: '入园率达到45%，覆盖率分别高于省定标准24.3%和17.6%。',
};

export const otherGain: Guard = {
  name: 'who is reached by a sum does not share it',
  words: '⟦[^⟧]{0,60}{gain}[^⟧]{0,30}(?:{meanOfEach}|平均)',
  quiet: '实现销售收入1200万元，带动农户4000户，户均2000元。',
};

export const severalYears: Guard = {
  name: 'a growth of several years',
  words: '(?:{yearly}|{cumulative}|{doubling})[^⟦，、。；：]{0,20}⟦',
  quiet: '外贸进出口总额完成84.6亿元。\n二、2025年工作安排\n外贸进出口总额年均增长12%，达到106.4亿元。',
};

export const worry: Guard = {
  name: 'what is told as a worry',
  words: '{worried}',
  quiet: '道路交通事故起数上升9.5%，但安全责任不断增强。',
};

export const formerLevel: Guard = {
  name: 'where it began',
  words: '{from}[^⟦，。；]{0,14}⟦',
  quiet: '地区生产总值从五年前的1480亿元，跃上2000亿元台阶。',
};

export const amongMoves: Guard = {
  name: 'one of several moves, which are told as they are',
  words: '{up|down}了?{figure}，[^，。；⟦]{0,24}⟦',
  quiet: '生产安全形势总体稳定，事故起数下降8%，死亡人数上升4%，未发生较大事故。',
};

export const heldGap: Guard = {
  name: 'a gap to the growth of another thing, and no growth',
  words: '{aboveGap|belowGap}[^，。；⟦]{0,12}⟦',
  quiet: '居民收入增长7.1%，快于地区生产总值增长0.8个百分点。',
};

export const sinceOpening: Guard = {
  name: 'of a part of the year, which began with it',
  words: '(?:以来|{started}|投运|首发)[^。；⟦]{0,14}⟦|⟦[^⟧]{0,14}(?:以来|{started}|投运|首发)',
  quiet: '去年9月开通以来全年发运班列40列，月均10列。',
};

/** Of all who came and went, and not of births alone. */
export const movedToo: Guard = {
  name: 'those who moved in and out as well',
  words: '[迁流]出[^⟦]{0,8}⟦',
  quiet: '全年出生人口3120人，死亡人口1890人，迁入4200人，迁出2600人。净增2830人。',
};
