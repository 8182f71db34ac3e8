import { scales, tens } from '../../knowledge/numerals.ts';
import type { Metric } from '../../metrics/metric.ts';
import { rx } from '../../text/word-pattern.ts';
import { factorOf, isAbove, printed, valueOf } from '../interval.ts';
import { moreThanTotal } from '../laws.ts';
import { formatQuantity } from '../format-quantity.ts';
import type { Pattern, Said } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import type { Verdict } from '../relation.ts';
import { againstPlan, openRate, planOrFormer, sumOfYears } from './guards.ts';

/** What figures cannot be, whatever else is told: a share beyond its whole, more good days than the year has days. */
export const limitPatterns: readonly Pattern[] = [
  pattern({
    kind: 'rate-range',
    name: 'a share beyond its whole',
    figures: { share: 'percent' },
    words: '占[^，。；：、\\d\\n]{2,16}?的?(?:比重|比例)?{reach}?{share}',
    unless: [planOrFormer],
    law: ({ share }) => beyondWhole(share),
    certainty: 'warning',
    example: '民生支出9.7亿元，占全年支出的«150.2%»。',
    right: '50.2%',
  }),
  pattern({
    kind: 'level-in-points',
    name: 'a share told in points',
    figures: { share: 'points' },
    words: '占[^，。；：、\\d\\n]{2,16}的(?:比重|比例)?{reach}?{share}',
    law: ({ share }) => ({ holds: false, arithmetic: share.text, stated: share }),
    certainty: 'warning',
    example: '民生支出27.5亿元，占公共预算支出的«82个百分点»。',
    right: '82%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a rate that rose by more than it is',
    figures: { rate: 'percent', points: 'points' },
    words: '{rateName}{within}{0,6}{rate}{pause}(?:{since}|{formerTime})?{up}了?{points}',
    unless: [openRate],
    law: ({ rate, points }, said) => roseBeyond(rate, points, said),
    certainty: 'warning',
    example: '城镇化率达到47%、提高«52个百分点»。',
    right: '5.2个百分点',
  }),
  pattern({
    kind: 'magnitude',
    name: 'more clean days than the year has days',
    figures: { days: 'amount' },
    words: '{cleanAir}[^，。；：、\\d\\n]{0,4}天(?:数|气)?{reach}?{days}',
    unless: [sumOfYears],
    law: ({ days }) => beyondYear(days),
    certainty: 'warning',
    example: '空气质量二级以上天数达到«398天»，比上年增加12天。',
    right: '298天',
  }),
  pattern({
    kind: 'magnitude',
    name: 'a change that the printed level cannot show',
    figures: { level: 'amount', by: 'amount' },
    words: '{level}{pause}{since}{up|down}了?{by}(?=[，。；、）\\n])',
    law: ({ level, by }) => lostInLevel(level, by),
    certainty: 'information',
    example: '粮食总产量38.7万吨，较上年增加«1.2吨»。',
    right: '1.2万吨',
  }),
  pattern({
    kind: 'magnitude',
    name: 'projects above a mark that cost less than the mark in all',
    figures: { least: 'amount', count: 'amount', total: 'amount' },
    words:
      '(?:{least}|(?<![\\d十百千万])(?<mark>[十百千]?[万亿])元以上)的?[^，。；：、\\d\\n]{0,8}项目{count}[、，]{cost}(?:{reach})?{total}',
    mixed: true,
    law: ({ least, count, total }, said) => lessThanMark(least, count, total, said),
    certainty: 'warning',
    example: '引进亿元以上项目31个、总投资«8.73亿元»。',
    right: '87.3亿元',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'a count that rose by more than it is',
    figures: { to: 'amount', by: 'amount' },
    words: '{within}{2}{to}{pause}{since}(?:净)?{up|addition}了?{by}(?=[，。；、）\\n])',
    unless: [againstPlan],
    law: ({ to, by }) => roseBeyondCount(to, by),
    certainty: 'warning',
    example: '规模以上工业企业«817家»，较2006年增加1382家。',
    right: '1817家',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a level below the mark that it kept to for years',
    figures: { level: 'amount', mark: 'amount' },
    words: '{level}[、，]连续[^，。；：、]{1,4}年{holds}在?{mark}(?=[，。；、）\\n])',
    law: ({ level, mark }) => belowMark(level, mark),
    certainty: 'warning',
    example: '粮食产量达到«126.97亿斤»，连续4年稳定在130亿斤以上。',
    right: '136.97亿斤',
  }),
  pattern({
    kind: 'rate-range',
    name: 'all of them, and a rate below all',
    figures: { rate: 'percent' },
    words: '全部(?:实现)?{madeForAll}{within}{0,8}[，、](?:{highWanted}){reach}{rate}',
    law: ({ rate }) => lessThanAll(rate),
    certainty: 'information',
    example: '全县16个乡镇全部通天然气，覆盖率达到«96%»。',
    right: '100%',
  }),
  pattern({
    kind: 'rank',
    name: 'a rank among fewer',
    figures: { all: 'amount', rank: 'rank' },
    words:
      '(?<wide>全[国省市区][^，。；：、\\d\\n]{0,4})?{all}(?<noun>[^，。；：、\\d\\n]{1,10}?)(?<among>中?){takesRank}(?:在)?{rank}',
    mixed: true,
    law: ({ all, rank }, said) => (isList(said) ? beyondList(all, rank) : null),
    certainty: 'warning',
    example: '在全国168个重点城市排«第196位»。',
    right: '第16位',
  }),
];

function lessThanAll(rate: Metric): Verdict | null {
  if (!(valueOf(rate) < 100)) return null;
  return {
    holds: false,
    arithmetic: `${rate.text} < 100%`,
    stated: rate,
    says: { zh: `前面说“全部”，这里为${rate.text}`, en: `All of them before, and ${rate.text} here` },
  };
}

/** Money may have been owed before. */
function roseBeyondCount(to: Metric, by: Metric): Verdict | null {
  return to.unit.endsWith('元') ? null : moreThanTotal(by, to);
}

function belowMark(level: Metric, mark: Metric): Verdict | null {
  if (
    mark.bound !== 'atLeast' ||
    level.unit !== mark.unit ||
    !isAbove(printed({ ...mark, bound: 'exact' }), printed(level))
  )
    return null;
  return {
    holds: false,
    arithmetic: `${level.text} < ${mark.text}`,
    stated: level,
    says: {
      zh: `${level.text}没有到后面所说的${mark.text}`,
      en: `${level.text} is below the ${mark.text} that it is said to have kept to`,
    },
  };
}

/** 38.7万吨 is printed to 1000吨: who counts 1.2吨 has lost a 万. */
function lostInLevel(level: Metric, by: Metric): Verdict | null {
  const finer = by.step < 1 ? FINER : MUCH_FINER;
  if (level.unit !== by.unit || valueOf(by) * finer > level.step * factorOf(level)) return null;
  return {
    holds: false,
    arithmetic: `${by.text} < ${level.text}`,
    stated: by,
    says: {
      zh: `${level.text}只精确到${formatQuantity(level.step * factorOf(level), level)}，变化${by.text}过小，请核对“万”“亿”`,
      en: `${level.text} is not printed as finely as a change of ${by.text}: check 万 and 亿`,
    },
  };
}

const [FINER, MUCH_FINER] = [50, 1000];

/** 全国168个, or a count of those who are ranked: 27个省会城市中排第3位. */
function isList(said: Said): boolean {
  return said.word('wide') !== '' || (said.word('among') !== '' && RANKED.test(said.word('noun')));
}

const RANKED = rx`{rankedPlace}$`;

function beyondList(all: Metric, rank: Metric): Verdict | null {
  if (!(valueOf(rank) > valueOf(all))) return null;
  return {
    holds: false,
    arithmetic: `${rank.text} > ${all.text}`,
    stated: rank,
    says: { zh: `一共${all.text}，没有${rank.text}`, en: `There are ${all.text}: none is ${rank.text}` },
  };
}

function beyondWhole(share: Metric): Verdict | null {
  if (!(valueOf(share) > 100)) return null;
  return {
    holds: false,
    arithmetic: share.text,
    stated: share,
    says: { zh: `占比最高为100%，文中为${share.text}`, en: `A share is at most 100%, the text says ${share.text}` },
  };
}

function roseBeyond(rate: Metric, points: Metric, said: Said): Verdict | null {
  if (!isAbove(printed(points), printed(rate))) return nearlyAll(rate, points, said);
  return {
    holds: false,
    arithmetic: `${points.text} > ${rate.text}`,
    stated: points,
    says: {
      zh: `提高的${points.text}多于现在的${rate.text}`,
      en: `A rise of ${points.text} is more than the rate itself, ${rate.text}`,
    },
  };
}

/** 95.2%，比上年提高95个百分点: within one year nothing begins from next to nothing. */
function nearlyAll(rate: Metric, points: Metric, said: Said): Verdict | null {
  const isOneYear = ONE_YEAR.test(said.match);
  if (!isOneYear || valueOf(points) < MANY_POINTS || valueOf(points) < valueOf(rate) * NEARLY) return null;
  return {
    holds: false,
    arithmetic: `${rate.text} − ${points.text}`,
    stated: points,
    certainty: 'information',
    says: {
      zh: `一年提高${points.text}，现在是${rate.text}，请核对小数点`,
      en: `A rise of ${points.text} within a year to ${rate.text}: check the point`,
    },
  };
}

const ONE_YEAR = rx`{lastYear|sameTime}`;
const [MANY_POINTS, NEARLY] = [30, 0.8];

const DAYS_OF_YEAR = 366;

function beyondYear(days: Metric): Verdict | null {
  const count = days.value;
  if (days.unit !== '天' || typeof count !== 'number' || count <= DAYS_OF_YEAR) return null;
  return {
    holds: false,
    arithmetic: days.text,
    stated: days,
    says: { zh: `一年只有365天，文中为${days.text}`, en: `A year has 365 days, the text says ${days.text}` },
  };
}

/** 31个 × 1亿元 = 31亿元: so much at least, whatever each of them costs. */
function lessThanMark(least: Metric | undefined, count: Metric, total: Metric, said: Said): Verdict | null {
  if (!total.unit.endsWith('元') || count.unit.endsWith('元')) return null;
  const mark = least ? valueOf(least) : markOf(said.word('mark'));
  if (least && (least.unit !== total.unit || (least.bound !== 'atLeast' && least.bound !== 'moreThan'))) return null;
  const all = printed(count).low * mark;
  if (!(all > printed(total).high)) return null;
  const words = `${count.text} × ${formatQuantity(mark, total)} = ${formatQuantity(all, total)}`;
  return {
    holds: false,
    arithmetic: words,
    stated: total,
    says: { zh: `${words}，多于${total.text}`, en: `${words}, more than ${total.text}` },
  };
}

/** 亿 in 亿元以上, 千万 in 千万元以上 */
function markOf(words: string): number {
  return Array.from(words).reduce((product, each) => product * (WORTH[each] ?? 1), 1);
}

const WORTH: Readonly<Record<string, number>> = { ...tens, ...Object.fromEntries(scales) };
