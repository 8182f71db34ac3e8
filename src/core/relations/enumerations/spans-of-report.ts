import { planYears } from '../../knowledge/periods.ts';
import { matchesBeside } from '../../text/matches-beside.ts';
import { readNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';

/** A number of years that is not the one the report speaks of: «过去六年，我们坚定…» behind 极不平凡的五年. */
export interface OtherSpan {
  readonly range: Range;
  readonly years: number;
  /** 五年 as it stands elsewhere. */
  readonly elsewhere: Range;
  /** Whether both look back on the same years, by their words. */
  readonly sure: boolean;
}

/**
 * The years that a report of five years looks back on, told once as another number of them: «过去六年，我们», «6年增长18.7%» beside
 * 5年增长1.6倍. A number that stands more than once is meant.
 */
export function* otherSpans(text: string): Iterable<OtherSpan> {
  yield* spansOf(text, LOOKS_BACK, HEAD, true);
  yield* spansOf(text, GREW, COUNT, false);
}

function* spansOf(text: string, pattern: RegExp, opens: RegExp, sure: boolean): Iterable<OtherSpan> {
  const told = new Map<number, Range[]>();
  for (const { index, 0: said, 1: count = '' } of text.matchAll(pattern)) {
    if (index > 0 && !opens.test(text.charAt(index - 1))) continue;
    const start = index + said.indexOf(count);
    const years = readNumeral(count, 0)?.value ?? 0;
    told.set(years, [...(told.get(years) ?? []), [start, start + count.length + 1]]);
  }
  const fives = told.get(FIVE) ?? [];
  for (const [years, places] of told) {
    const [range, ...again] = places;
    const elsewhere = fives[0] ?? (range && sure ? fiveNear(text, range) : null);
    if (years === FIVE || !range || again.length > 0 || !elsewhere) continue;
    if (!isToldOtherwise(text, range, years)) yield { range, years, elsewhere, sure };
  }
}

const FIVE = 5;
/** 过去六年，我们坚定: at the head of a sentence, of what was done in all of it. */
const LOOKS_BACK = wordPattern('{pastSpan}([四五六456])年(?:来|间)?，(?={reviewer}|{han}{2,4}[，、])', 'g');
const HEAD = /[。！？；：\n\s]/;
/** 5年增长18.7%, 五年累计增长1.6倍 */
const GREW = wordPattern('([四五六456])年(?:累计)?(?:{up})(?=\\d)', 'g');
/** 近六年, 连续6年, 第四年, 前四年 are other spans; 16年, 2026年 other numbers. */
const COUNT = rx`[^\d近前后续第满每十百过]`;

/** 极不平凡的五年, in the same sentence or right before. */
function fiveNear(text: string, [start, end]: Range): Range | null {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - NEAR);
  const match = WHOLE_SPAN.exec(text.slice(from, end + AHEAD));
  return match ? [from + match.index + 1, from + match.index + match[0].length] : null;
}

const NEAR = 160;
const AHEAD = 24;
const WHOLE_SPAN = rx`的(?:五|5)年(?=[，。；！])`;

/** 近六年, 六年来, 连续6年: years of their own. */
function isToldOtherwise(text: string, range: Range, years: number): boolean {
  const sign = '〇一二三四五六七八九'.charAt(years);
  const rest = text.slice(0, range[0]) + text.slice(range[1]);
  return [sign, String(years)].some((count) => [`${count}年来`, `${count}年间`].some((word) => rest.includes(word)));
}

/** 在此基础上再奋斗五年，到2040年: behind the five-year plan that is spoken of, which ends in 2030. */
export interface FurtherYears {
  readonly range: Range;
  readonly years: string;
  readonly from: string;
  readonly due: number;
  readonly elsewhere: Range;
}

/** Every year that is reached some years after a year told before, or after the plan that the part is of. */
export function* furtherYears(text: string): Iterable<FurtherYears> {
  for (const { index, 0: said, 1: years = '', 2: to = '' } of matchesBeside(text, '在此基础上', FURTHER)) {
    const paragraph = text.lastIndexOf('\n', index) + 1;
    const from = lastYear(text, paragraph, index) ?? lastPlan(text, index);
    if (!from) continue;
    const due = from.year + (readNumeral(years, 0)?.value ?? 0);
    if (due === Number(to)) continue;
    const at = index + said.length - to.length;
    yield { range: [at, at + to.length], years, from: String(from.year), due, elsewhere: from.range };
  }
}

/** 在此基础上再奋斗五年，到2035年 */
const FURTHER = wordPattern('在此基础上，?再[^，。；\\d\\n]{0,4}?(\\d{1,2}|{numeral}{1,2})年，到(20\\d\\d)(?=年)', 'g');
const UP_TO = wordPattern('(?<!\\d)(20\\d\\d)年', 'g');
const PLAN = wordPattern('“({planNumber})五”时期', 'g');
/** The plan is told in the part whose end this is. */
const PART = 2000;

interface From {
  readonly year: number;
  readonly range: Range;
}

function lastYear(text: string, start: number, end: number): From | null {
  const match = Array.from(text.slice(start, end).matchAll(UP_TO)).at(-1);
  return match ? { year: Number(match[1]), range: [start + match.index, start + match.index + match[0].length] } : null;
}

function lastPlan(text: string, end: number): From | null {
  const start = Math.max(0, end - PART);
  const match = Array.from(text.slice(start, end).matchAll(PLAN)).at(-1);
  const years = planYears[match?.[1] ?? ''];
  return match && years
    ? { year: years[1], range: [start + match.index, start + match.index + match[0].length] }
    : null;
}

/** 两年任务三年完成: a task that is told to have been done early, in more time than it was given. */
export function* tasksLate(text: string): Iterable<Range> {
  for (const { index, 0: said, 1: given = '', 2: taken = '' } of matchesBeside(text, '任务', TASK)) {
    const [due, needed] = [given, taken].map((count) => readNumeral(count, 0)?.value ?? 0);
    if ((needed ?? 0) > (due ?? 0)) yield [index, index + said.length];
  }
}

const TASK = wordPattern(
  '(\\d{1,2}|[两一二三四五六七八九十]{1,2})年的?(?:建设)?任务，?(\\d{1,2}|[两一二三四五六七八九十]{1,2})年内?(?:完成|干完)',
  'g',
);
