import type { Metric } from '../../../metrics/metric.ts';
import { isOfWholePlace } from '../../agreement.ts';
import { endOfPeriod } from '../../years-between.ts';

/** An amount of the place itself, at the end of the time that a share is of. */
export function isAtItsEnd(metric: Metric, percent: Metric): boolean {
  const end = endOfPeriod(metric);
  const isNumber = metric.unit !== '%' && typeof metric.value === 'number';
  return isNumber && isOfWholePlace(metric) && end !== null && end === endOfPeriod(percent);
}
