import type { Metric } from '../metrics/metric.ts';
import { rx } from '../text/word-pattern.ts';

/**
 * Whether two figures are of one time by where they stand: of one paragraph, told as done, and with no other time between
 * them. «2019年，地区生产总值…。第一产业…» says its year once.
 */
export function isToldTogether(a: Metric, b: Metric, source: string): boolean {
  const [first, last] = a.range[0] < b.range[0] ? [a, b] : [b, a];
  const between = source.slice(first.range[1], last.range[0]);
  return a.status === 'actual' && a.status === b.status && a.span === b.span && !ANOTHER_TIME.test(between);
}

const ANOTHER_TIME = rx`\n|{writtenYear}|{lastYear}|\d月|“?十[一二三四]五`;
