import type { AnalysisMetric, Interval } from '../../core/index.ts';
import { largest, meet, printed, smallest, valueOf } from '../../core/index.ts';

/**
 * Whether two figures of one thing print the same, each in its own unit and as finely as it is printed: 286.4亿元 and
 * 2864012万元, 3.9% and 3.92%. A fall is no rise.
 */
export function agrees(a: AnalysisMetric, b: AnalysisMetric): boolean {
  if (sign(a) !== sign(b) && a.value !== 0) return false;
  return meet(intervalOf(a), intervalOf(b));
}

/** −1 of a fall. */
export function sign({ direction, aspect }: AnalysisMetric): 1 | -1 {
  return direction === 'down' && (aspect === 'growth' || aspect === 'change') ? -1 : 1;
}

function intervalOf(metric: AnalysisMetric): Interval {
  const { value, step = 0 } = metric;
  if (typeof value === 'number') return printed({ ...metric, step });
  const ends = value.map((end) => valueOf({ ...metric, value: end, step }));
  return { low: smallest(ends), high: largest(ends) };
}
