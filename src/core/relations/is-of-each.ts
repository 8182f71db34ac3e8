import type { Metric } from '../metrics/metric.ts';
import { rx } from '../text/word-pattern.ts';

/** Whether a figure is of each one, and no amount of the place: «人均一般公共预算收入2433元». */
export function isOfEach({ indicator }: Metric): boolean {
  return OF_EACH.test(indicator);
}

const OF_EACH = rx`^{mean}`;
