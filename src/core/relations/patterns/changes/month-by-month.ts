import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import type { FigureTest } from '../../figure-test.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { meet, minus, printed, scaled, valueOf } from '../../interval.ts';
import { directionOf, disproved } from '../../laws.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { signedGrowth } from '../../signed-growth.ts';
import { toldDifference } from '../../told-difference.ts';
import { series } from '../guards.ts';

/** From the growth of one month or quarter to the next: ；5月份, ，二季度. */
const NEXT = '[，。；](?:其中)?{partOfYear}';
const THEN = '{between}{0,8}?(?<second>{up|down})了?{b}';
const THAN = '(?:[、，]{within}{2,6}{amount})?[、，]{growthName}?[比较](?:{lastPeriod}|{partOfYear}){between}{0,3}?';

const EXACT: FigureTest = { bound: 'exact' };
const ENDS = '(?=[，。；、）\\n])';
/** A time, and then the same time later: 2023年, 第一季度. */
const TIME = '(?:{formerTime}|{thisYear}|第?[一二三四]季度)';

/** Two years of a sentence are read in whatever order (added-of-all.ts). */
const BETWEEN_TIMES = '(?:[。；]|，(?=第?[一二三四]季度))';

/** Growths and levels that are told of one month, quarter or year after another, with how far they moved between the two. */
export const monthByMonthPatterns: readonly Pattern[] = [
  pattern({
    kind: 'from-to-change',
    name: 'growths of two months and how far they are apart',
    figures: { a: 'percent', b: 'percent', by: 'points' },
    words: `(?<first>{up|down})了?{a}${NEXT}${THEN}${THAN}(?<move>{up|down})了?{by}`,
    mixed: true,
    law: ({ a, b, by }, said) => apart([a, said.word('first')], [b, said.word('second')], by),
    example: '5月份用电量增长0.8%；6月份增长3.7%，比上月加快«9.2个百分点»。',
    right: '2.9个百分点',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a growth or a fall that widens or narrows to the next one',
    figures: { a: 'percent', b: 'percent' },
    words: `(?<first>{up|down})了?{a}${NEXT}{between}{0,6}?(?<noun>{upNoun|downNoun})(?<how>{stepByStep}|进一步)?(?<move>{up|down}|回升|回落)[到至为]{b}`,
    mixed: true,
    law: ({ a, b }, said) => moved(a, b, said),
    example: '4月份零售额下降6.4%；5月份降幅进一步«扩大至4.9%»。',
    right: '扩大至7.9%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a growth, another one in brackets that it is held against, and a verb the other way',
    figures: { a: 'percent', b: 'percent' },
    words:
      '(?<first>{up|down})了?{a}[、，][比较][^，。；（）\\n]{2,8}（{b}）{between}{0,4}?(?<move>{up|down})(?=[，。；、\\d]|{points})',
    mixed: true,
    shared: [],
    law: ({ a, b }, said) => movedFrom(a, b, said),
    example: '工业增加值增长«4.2%»，较一季度（7.5%）加快3.3个百分点。',
    right: '10.8%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a fall held against the fall of an earlier time in brackets',
    figures: { own: 'percent', former: 'percent', by: 'points' },
    which: { own: { aspect: 'growth', direction: 'down' } },
    words: '下降{own}[，、][比较]{within}{1,8}（-{former}）(?<verb>{up|down}){by}(?=[，。；、）\\n])',
    shared: [],
    law: ({ own, former, by }, said) => shrunkFall(own, former, by, said.word('verb')),
    example: '规模以上工业增加值下降7.2%，较一季度（-9.4%）«回落2.2个百分点»。',
    right: '回升2.2个百分点',
  }),
  later('percent', 'points', {
    name: 'a rate of one time, that of a later one and the points between',
    example: '2022年森林覆盖率为41.3%。2024年达到42.8%，两年提高«2.5个百分点»。',
    right: '1.5个百分点',
  }),
  later('amount', 'amount', {
    name: 'an amount of one time, that of a later one and the difference',
    example: '一季度优良天数63天，二季度升至77天，增加«24天»。',
    right: '14天',
  }),
];

/** 增长4.2%，较一季度（7.5%）加快 */
function movedFrom(a: Metric, b: Metric, said: Said): Verdict | null {
  const [first, move] = [said.word('first'), said.word('move')];
  if (directionOf(first) === 'down' || valueOf(a) === valueOf(b)) return null;
  if (valueOf(a) > valueOf(b) === (directionOf(move) === 'up')) return null;
  return disproved(a, `${b.text} → ${a.text}`, {
    zh: `由${b.text}到${a.text}，与“${move}”方向相反`,
    en: `From ${b.text} to ${a.text} goes against ${move}`,
  });
}

type Told = readonly [growth: Metric, verb: string];

/** Points between two growths, whichever way each went. */
function apart(first: Told, second: Told, by: Metric): Verdict | null {
  const [one, two] = [signedGrowth(first[0], directionOf(first[1])), signedGrowth(second[0], directionOf(second[1]))];
  const gap = minus(two, one);
  const size = gap.low + gap.high < 0 ? scaled(gap, -1) : gap;
  const real = { low: Math.min(size.low, size.high), high: Math.max(size.low, size.high) };
  const middle = Math.abs((real.low + real.high) / 2);
  return {
    holds: meet(real, printed(by)),
    arithmetic: `${second[0].text} − ${first[0].text} = ${formatQuantity(middle, by)}`,
    stated: by,
  };
}

/** From −9.4% to −7.2% is up by 2.2 points. */
function shrunkFall(own: Metric, former: Metric, by: Metric, verb: string): Verdict | null {
  const isUp = valueOf(own) < valueOf(former);
  const [high, low] = isUp ? [former, own] : [own, former];
  if (!meet(minus(printed(high), printed(low)), printed(by))) return null;
  return {
    holds: (directionOf(verb) === 'up') === isUp,
    arithmetic: `−${former.text} → −${own.text}`,
    stated: by,
    range: [by.range[0] - verb.length, by.range[1]],
    says: {
      zh: `由−${former.text}到−${own.text}，与“${verb}”方向相反`,
      en: `From −${former.text} to −${own.text} goes against ${verb}`,
    },
  };
}

/** 降幅 is of what fell: it widens to more, and narrows to less. */
function moved(a: Metric, b: Metric, said: Said): Verdict | null {
  const [first, noun, move] = [said.word('first'), said.word('noun'), said.word('move')];
  if (directionOf(first) !== directionOf(noun) || valueOf(a) === valueOf(b)) return null;
  const isMore = directionOf(move) === 'up';
  if (valueOf(b) > valueOf(a) === isMore) return null;
  return {
    ...disproved(b, `${a.text} → ${b.text}`, {
      zh: `说的是“${noun}${said.word('how')}${move}”，由${a.text}到${b.text}方向相反`,
      en: `${noun}${move} is told, but from ${a.text} to ${b.text} is the other way`,
    }),
    range: [b.range[0] - move.length - 1, b.range[1]],
  };
}

type LaterRow = Pick<PatternRow<'a' | 'b' | 'by'>, 'name' | 'example' | 'right'>;

function later(level: 'amount' | 'percent', change: 'amount' | 'points', row: LaterRow): Pattern {
  return pattern({
    ...row,
    kind: level === 'percent' ? 'from-to-change' : 'total-and-increment',
    figures: { a: level, b: level, by: change },
    which: { a: EXACT, b: EXACT, by: EXACT },
    words: `(?:^|[，。；\\n])${TIME}[，]?(?<name>{within}{2,16}?){a}${level === 'percent' ? '[，。；]' : BETWEEN_TIMES}${TIME}，?(?:{up|down}?{becomes}|{reach})了?{b}，(?:{years}|一年(?:来|间)?|净)?{up|down|addition:verb}了?{by}${ENDS}`,
    unless: [series],
    shared: [],
    law: ({ a, b, by }, said) => (a.unit === b.unit && !FLOW.test(said.word('name')) ? between(a, b, by, said) : null),
  });
}

/** 2022年新增企业28家，2024年达到36家: of what comes anew each year a later sum may be told. */
const FLOW = rx`{newly}|新[建开]|{than}`;

function between(a: Metric, b: Metric, by: Metric, said: Said): Verdict | null {
  if (by.unit !== b.unit && b.unit !== '%') return null;
  return toldDifference(a, b, by, said.word('verb'));
}
