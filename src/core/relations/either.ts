import type { Metric } from '../metrics/metric.ts';

/** The figure of the role that was played, of two that the words of a row leave open. */
export function either(one: Metric | undefined, other: Metric): Metric {
  return one ?? other;
}
