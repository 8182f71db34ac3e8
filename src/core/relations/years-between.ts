import type { Metric } from '../metrics/metric.ts';
import { isYear } from '../text/characters.ts';
import { rx } from '../text/word-pattern.ts';

/**
 * The years from one value to another: by their own periods, by the span that opens the sentence, or by that of the rate. What
 * five years began with is what they found, 五年来由120家增加到240家, so that it lies five years back and not four.
 */
export function yearsBetween(from: Metric, to: Metric, rate: Metric, words: string): number | null {
  const [a, b] = [yearOf(from), yearOf(to)];
  if (a !== null && b !== null && b > a) return words.includes(`${a}年`) ? b - a : (spanOf(rate) ?? b - a);
  const [, first, last] = SPAN.exec(words) ?? [];
  if (first !== undefined && last !== undefined && Number(last) > Number(first)) return Number(last) - Number(first);
  return spanOf(rate) ?? spanOf(to);
}

/** 2001年到2021年, 2016—2020年 */
const SPAN = rx`({fullYear})年?{until}({fullYear})年`;

/** The last year of a period, 2025 of 2021/2025; NaN where it is of months or not told. */
export function lastYearOf({ period }: Metric): number {
  return Number(period?.slice(-4) ?? NaN);
}

/** When a period ends: 2021/2025 and 2025 end together. */
export function endOfPeriod({ period }: Metric): string | null {
  return period?.split('/').at(-1) ?? null;
}

function yearOf({ period }: Metric): number | null {
  return period !== null && isYear(period) ? Number(period) : null;
}

/** How many years a period covers: 2016/2020 is five. */
export function spanOf({ period }: Metric): number | null {
  const [first, last] = period?.split('/') ?? [];
  return first === undefined || last === undefined ? null : Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
}
