import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import type { FigureTest } from '../../figure-test.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { toldDifference } from '../../told-difference.ts';
import { series } from '../guards.ts';

const EXACT: FigureTest = { bound: 'exact' };
const ENDS = '(?=[，。；、）\\n])';
/** A time, and then the same time later: 2023年, 第一季度. */
const TIME = '(?:{formerTime}|{thisYear}|第?[一二三四]季度)';

/** Two years of a sentence are read in whatever order (account-rows.ts). */
const BETWEEN_TIMES = '(?:[。；]|，(?=第?[一二三四]季度))';

/** Growths and levels that are told of one month, quarter or year after another, with how far they moved between the two. */
export const monthByMonthPatterns: readonly Pattern[] = [
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
