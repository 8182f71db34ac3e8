import type { Metric } from '../metrics/metric.ts';

/** The value of a metric that is one number; NaN for a range, so that no comparison with it holds. */
export function valueOf({ value }: Metric): number {
  return typeof value === 'number' ? value : NaN;
}

/** Whether a metric is one number without bounds: 12.6亿元, and not 约12亿元 or 10至15个. */
export function isExact({ bound, value }: Metric): boolean {
  return bound === 'exact' && typeof value === 'number';
}

/**
 * How far a sum of printed numbers may be off by rounding alone: half a unit of each one's last place. Whole numbers
 * without a scale are counts and are not rounded.
 */
export function halfSteps(metrics: readonly Metric[]): number {
  const rounded = metrics.filter(({ step }) => step !== 1);
  return rounded.reduce((sum, { step }) => sum + step / 2, 0) * (1 + 1e-9);
}
