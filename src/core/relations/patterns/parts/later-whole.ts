import type { Metric } from '../../../metrics/metric.ts';
import { anyOrder } from '../../any-order.ts';
import { commensurable } from '../../commensurable.ts';
import { share } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** A rate whose part stands before it and whose whole stands further off: behind it, or in the sentence before. */
export const laterWholePatterns: readonly Pattern[] = [
  pattern({
    kind: 'ratio',
    name: 'a part, its rate and then all there are',
    figures: { part: 'amount', percent: 'percent', whole: 'amount' },
    words:
      '(?<lead>{between}{2,12}){part}[，、；（]{between}{0,6}(?<rate>{between}{2})率{reach}?{percent}[，、](?:{inNeed}){between}{0,10}{whole}',
    shared: [],
    law: ({ part, percent, whole }, said) => (isOfPart(said) ? shareOf(part, whole, percent) : null),
    example: '医保参保38.5万人，参保率«96.2%»，应参保42万人。',
    right: '91.7%',
  }),
  pattern({
    kind: 'ratio',
    name: 'how much of what a work costs was spent',
    figures: { whole: 'amount', part: 'amount', percent: 'percent' },
    words: '投资{whole}的{between}{2,24}?完成投资{part}[，、（]占(?:项目)?总投资(?:额|的比重)?的?{reach}?{percent}',
    shared: [],
    law: ({ part, percent, whole }) => shareOf(part, whole, percent),
    example: '投资120亿元的光伏项目一期完成投资45亿元，占总投资的«47.5%»。',
    right: '37.5%',
  }),
  anyOrder({
    kind: 'ratio',
    name: 'what a work costs, what was spent by now and how much of the cost that is',
    roles: {
      whole: { figure: 'amount', words: '(?:概算|总)投资额?{reach}?⟦' },
      part: { figure: 'amount', words: '累计(?:{completion}|{workDone})(?:投资)?⟦' },
      percent: { figure: 'percent', words: '{completion}(?:概算|总)投资额?的⟦' },
    },
    shared: [],
    law: ({ part, percent, whole }) => shareOf(part, whole, percent),
    example: '铁路概算投资50亿元，开工以来累计完成投资31亿元，去年完成14亿元，已完成概算投资的«72%»。',
    right: '62%',
  }),
  pattern({
    kind: 'ratio',
    name: 'a share of output, and then the output',
    figures: { part: 'amount', share: 'percent', whole: 'amount' },
    words:
      '(?:{constantPrices}|规模){reach}?{part}[，、]占(?:GDP|(?:地区)?生产总值)的?(?:比重|比例)?{reach}?{share}[，；。]{between}{0,3}(?:GDP|地区生产总值|生产总值){reach}?{whole}',
    shared: [],
    law: ({ part, whole, share: percent }) => shareOf(part, whole, percent),
    example: '数字经济核心产业增加值30.6亿元，占GDP比重«10.2%»，地区生产总值达320亿元。',
    right: '9.6%',
  }),
];

/** 参保…，参保率…，应参保: the rate counts what its part is said to have done, and is no growth. */
function isOfPart(said: Said): boolean {
  return (said.before + said.word('lead')).includes(said.word('rate'));
}

function shareOf(part: Metric, whole: Metric, percent: Metric): Verdict | null {
  return commensurable([part, whole]) ? share(part, whole, percent) : null;
}
