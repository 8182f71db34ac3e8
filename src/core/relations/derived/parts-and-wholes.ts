import { valueOf } from '../interval.ts';
import type { Derived } from './derivation.ts';
import type { PlacedFigure } from './placed-figures.ts';
import { areNear } from './placed-figures.ts';

/** A part and its whole by their size and unit, both near what is told of them. */
export function isPartOfUnit({ one: part, other: whole, stated }: Derived): boolean {
  return (
    part.metric.unit === whole.metric.unit &&
    valueOf(part.metric) < valueOf(whole.metric) &&
    areNear(part, stated) &&
    areNear(whole, stated)
  );
}

/** No other amount of their unit, and no share of another part. */
export function isAloneBetween(part: PlacedFigure, whole: PlacedFigure, near: readonly PlacedFigure[]): boolean {
  const [first, last] = [Math.min(part.at, whole.at), Math.max(part.at, whole.at)];
  return !near.some(
    ({ at, metric }) => first < at && at < last && (metric.unit === part.metric.unit || metric.aspect === 'share'),
  );
}
