import type { AnalysisMetric, Unit } from '../core/index.ts';
import { unitNamed } from '../core/index.ts';

/** A printed value as numbers that can be compared. */
export interface Quantity {
  readonly unit: Unit | null;
  /** The ends of what is printed, equal for one number; a fall is below zero. In the unit as written. */
  readonly low: number;
  readonly high: number;
  /** Half a unit of the last printed place. */
  readonly half: number;
}

/** «下降0.5%» → −0.5 with half 0.05, «3-5个» → 3 to 5. */
export function quantityOf(metric: AnalysisMetric): Quantity {
  const { value, unit, direction, aspect } = metric;
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const falls = direction === 'down' && (aspect === 'growth' || aspect === 'change');
  return {
    unit: unitNamed(unit),
    low: falls ? -high : low,
    high: falls ? -low : high,
    half: halfStep(metric),
  };
}

/** What one of `from` is worth in `to`, or null where they do not measure the same: 公斤 in 斤 → 2. */
export function inUnit(from: Quantity, to: Quantity, same: boolean): number | null {
  if (from.unit === null || to.unit === null) return same || from.unit === to.unit ? 1 : null;
  if (from.unit.kind !== to.unit.kind) return null;
  if (from.unit.written === to.unit.written) return 1;
  if (from.unit.measure === null || to.unit.measure === null) return from.unit.measure === to.unit.measure ? 1 : null;
  return from.unit.measure === to.unit.measure ? from.unit.factor / to.unit.factor : null;
}

function halfStep({ text, value }: AnalysisMetric): number {
  const printed = /\d[\d,]*(?:\.(\d+))?/.exec(text);
  if (!printed || typeof value !== 'number') return 0;
  const number = Number(printed[0].replaceAll(',', ''));
  const scale = number === 0 ? 1 : Math.abs(value) / number;
  return (0.5 * scale) / 10 ** (printed[1]?.length ?? 0);
}
