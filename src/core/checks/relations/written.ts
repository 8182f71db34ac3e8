import type { Metric } from '../../metrics/metric.ts';

/**
 * A value in the words a reader would use for it, with the unit of the metric it is compared to: «29项», «2.32亿美元».
 * Without a value, the metric's own.
 */
export function written(metric: Metric, value?: number): string {
  const number = value ?? (typeof metric.value === 'number' ? metric.value : NaN);
  if (Number.isNaN(number)) return metric.text;
  const scale = Math.abs(number) >= 1e8 ? 1e8 : Math.abs(number) >= 1e4 && metric.step !== 1 ? 1e4 : 1;
  return `${shortest(number / scale)}${SCALES[scale] ?? ''}${metric.unit}`;
}

const SCALES: Readonly<Record<number, string>> = { 1: '', 1e4: '万', 1e8: '亿' };

/** Six significant digits, no trailing zeros. */
function shortest(number: number): string {
  return String(Number(number.toPrecision(6)));
}
