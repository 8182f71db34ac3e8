import { digits } from '../knowledge/numerals.ts';
import { dateWritten, planName, planYears, yearWritten } from '../knowledge/periods.ts';
import { withoutBlanks } from '../text/blanks.ts';

/** The years named in a line, in order: «2020年», «2016—2020年» (both ends), «回顾2019», «二〇一一年», «二OO三年». */
export function yearsIn(line: string): readonly number[] {
  const years: number[] = [];
  if (!mayName(line)) return years;
  for (const match of line.matchAll(yearWritten)) {
    const year = Number(Array.from(match[0], digitOf).join(''));
    if (year >= 1979 && year < 2100) years.push(year);
  }
  return years;
}

/** «二〇二二年工作安排» → «2022年工作安排». */
export function withYearsInDigits(line: string): string {
  return line.includes('年') ? line.replace(yearWritten, (year) => Array.from(year, digitOf).join('')) : line;
}

/** Most headings name no year: they hold neither a digit nor 年. */
function mayName(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === ONE || code === TWO || code === YEAR_SIGN) return true;
  }
  return false;
}

const ONE = '1'.charCodeAt(0);
const TWO = '2'.charCodeAt(0);
const YEAR_SIGN = '年'.charCodeAt(0);

/** The span of a five-year plan named in a line, or null. */
export function planSpanIn(line: string): readonly [first: number, last: number] | null {
  if (!line.includes('五')) return null;
  const match = planName.exec(line);
  return planYears[match?.[1] ?? match?.[2] ?? match?.[3] ?? ''] ?? null;
}

/** A date with its day, as 2021-01-23, or null: «2021年1月23日», «二〇二一年一月二十三日», «2021-01-23». */
export function dateIn(line: string): string | null {
  const match = dateWritten.exec(withoutBlanks(line));
  if (!match) return null;
  const year = Number(Array.from(match[1] ?? '', digitOf).join(''));
  const month = smallNumber(match[2] ?? '');
  const day = smallNumber(match[3] ?? '');
  if (year < 1979 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The numbers of the year and the month of a date: 2021-01-23. */
export function yearAndMonth(date: string): readonly [year: number, month: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
}

/** 二O二一年 is written with a letter as often as with 〇. */
function digitOf(char: string): number {
  return char === 'O' || char === 'o' ? 0 : (digits[char] ?? Number(char));
}

/** 1 to 31, in either script: 23, 二十三, 十. */
function smallNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const ten = written.includes('十') ? (tens ? digitOf(tens) : 1) * 10 : 0;
  return ten + (ones ? digitOf(ones) : 0);
}
