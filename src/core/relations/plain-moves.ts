import { justBefore } from '../text/beside.ts';
import { reportMatches } from '../text/report-matches.ts';
import type { Range } from '../text/range.ts';
import type { Metric } from '../metrics/metric.ts';
import { rx, wordPattern } from '../text/word-pattern.ts';

/** Two numbers of a unit that is in no table, and a verb that leads the other way: «由6.4张减至7.6张». */
export interface PlainMove {
  /** From the verb to the second number. */
  readonly range: Range;
  readonly verb: string;
  readonly from: string;
  readonly to: string;
  readonly rises: boolean;
}

/**
 * Every 由 A 增至 B of numbers that no metric holds, and whose verb says the other way. Grades, ranks and times that are to be
 * shorter (办理时限) are left out, for 提升 may lower them.
 */
export function* plainMoves(text: string, metrics: readonly Metric[]): Iterable<PlainMove> {
  for (const { index, 0: said, 1: from = '', 2: unit = '', 3: verb = '', 4: to = '' } of reportMatches(text, MOVE)) {
    const [a, b] = [Number(from), Number(to)];
    const rises = UP.test(verb);
    if (a === b || b > a === rises || isGrade(unit, from) || !OPENS.test(justBefore(text, index, LEAD))) continue;
    const end = index + said.length;
    if (metrics.some(({ range }) => range[0] < end && range[1] > index)) continue;
    const start = index + said.indexOf(verb, from.length + unit.length);
    yield { range: [start, end], verb, from: from + unit, to: to + unit, rises };
  }
}

const MOVE = wordPattern(
  '(?<![\\d.第])(\\d{1,6}(?:\\.\\d{1,2})?)({han}{1,3}?)((?:{up})|(?:{down}))[到至为](?:20\\d\\d年的?)?(\\d{1,6}(?:\\.\\d{1,2})?)\\2(?!{han}?[之分])',
  'g',
);
const UP = rx`^{up}`;
const LEAD = 12;
/** 由, 从2020年的 */
const OPENS = rx`{from}(?:20\d\d年[末底]?的)?$`;

/** 由5类提升至3类, 由10天提升至3天; 由5年提升至3年 is of a time, 由9.6年提升至10.2年 of schooling. */
function isGrade(unit: string, number: string): boolean {
  return GRADES.test(unit) || (unit === '年' && !number.includes('.'));
}

const GRADES = rx`^(?:{gradeUnit})`;
