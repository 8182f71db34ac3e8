import * as z from 'zod/mini';

/** A day, a month or a year (ISO 8601): 2024-06-30, 2024-06, 2024. A month or a year is due on its last day. */
export const dueSchema = z.string().check(z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/));

/**
 * A due date as people write it, in the form that is kept; null where it is none.
 *
 * readDue('2024年6月') → 2024-06; readDue('2024/6/3') → 2024-06-03; readDue('年底前') → null
 */
export function readDue(words: string): string | null {
  const [, year = '', month, day] = WRITTEN.exec(words.trim()) ?? [];
  if (year === '') return null;
  const due = [year, ...[month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))];
  if (day !== undefined && Number(day) > daysOf(Number(year), Number(month))) return null;
  return dueSchema.safeParse(due.join('-')).success ? due.join('-') : null;
}

/**
 * The last day of a due date or of a period of the analysis: 2024-02 → 2024-02-29, 2021/2025 → 2025-12-31.
 */
export function lastDay(period: string): string {
  const [year = '', month = '12', day] = (period.split('/').at(-1) ?? '').split('-');
  return [year, month, day ?? String(daysOf(Number(year), Number(month)))].join('-');
}

const WRITTEN = /^(\d{4})年?(?:[-/.]?(\d{1,2})月?(?:[-/.]?(\d{1,2})日?)?)?(?:[前底]|之前)?$/;

function daysOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
