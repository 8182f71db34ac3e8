import { digitSigns } from '../../knowledge/numerals.ts';
import { midCentury } from '../../knowledge/periods.ts';
import type { ReportFacts } from '../../outline/report-facts.ts';
import { yearAndMonth, yearsIn } from '../../outline/years.ts';
import { sentenceAfter } from '../../text/beside.ts';

/** A year where a report says it, and what is known of the report. */
export interface ToldYear {
  readonly match: RegExpExecArray;
  /** The first year of the match, and the second, where it has one. */
  readonly said: number;
  readonly second: number;
  /** Of the report. */
  readonly year: number;
  readonly facts: ReportFacts;
  /** Whether the report plans where it is said. */
  readonly isPlanned: () => boolean;
}

export const PLAN_LENGTH = 5;

/** A year that is not past is compared with; 到2035年…比2025年翻一番 holds one to come against one less far away. */
export function isNoBase({ match: { index, input }, said, year }: ToldYear): boolean {
  if (said < year) return false;
  const before = input.slice(Math.max(0, index - NEAR), index);
  return !yearsIn(before).some((other) => other > said);
}

const SENTENCE = 200;
/** In characters: what a quotation or a story tells of a later year. */
const NEAR = 240;

/** Whether the year is the one before the only one that is reviewed, which is told of nowhere near. */
export function isYearBefore({ match: { index, input }, said, facts: { reviews } }: ToldYear): boolean {
  return reviews === String(said + 1) && !input.slice(index, index + LEAD_REACH).includes(`${reviews}年`);
}

const LEAD_REACH = 400;

/** Whether a month lies behind the report: behind its day, or in a year behind the one it plans. */
export function isToCome({ said, second: month, year, facts: { date } }: ToldYear): boolean {
  if (date === null) return said > year;
  const [spokenYear, spokenMonth] = yearAndMonth(date);
  return said * 12 + month > spokenYear * 12 + spokenMonth;
}

/** The clause that a date opens. */
export function clauseAhead({ index, input, 0: { length } }: RegExpExecArray): string {
  return sentenceAfter(input, index + length, SENTENCE, '，。；\n');
}

/** A far year whose last two digits are those of one that the report names, or plans for, swapped: 2053 and 2035. */
export function isSwapped({ match: { input }, said, year }: ToldYear): boolean {
  if (said <= year + FAR || said % 5 === 0 || said === midCentury) return false;
  const meant = swapped(String(said));
  if (Number(meant) > year + FAR) return false;
  const inWords = meant.replace(/\d/g, (digit) => digitSigns.charAt(Number(digit)));
  return Number(meant) === year || input.includes(`${meant}年`) || input.includes(`${inWords}年`);
}

export function swapped(year: string): string {
  return `20${year.charAt(3)}${year.charAt(2)}`;
}

/** Plans reach so far ahead; what lies further off is a round year or the middle of the century. */
const FAR = 16;

/** Goals are set for the next years, for the end of a plan, or ten years ahead; 2036 in 2022 is none of them. */
export function isNoHorizon(goal: number, year: number): boolean {
  const ahead = goal - year;
  return ahead > PLAN_LENGTH + 1 && goal % PLAN_LENGTH !== 0 && goal !== midCentury && (ahead < 9 || ahead > 11);
}

/** The year of a report given in its last months. */
export function endOfYear({ date }: ReportFacts): number | null {
  const [year, month] = date === null ? [null, 0] : yearAndMonth(date);
  return month >= LATE_MONTH ? year : null;
}

const LATE_MONTH = 10;
