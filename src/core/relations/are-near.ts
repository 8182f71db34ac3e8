import type { Metric } from '../metrics/metric.ts';

/** Whether two figures stand in one sentence or in neighbouring ones of a paragraph. */
export function areNear(a: Metric, b: Metric, source: string): boolean {
  if (Math.abs(a.sentence - b.sentence) > 1) return false;
  const [first, last] = a.range[0] < b.range[0] ? [a, b] : [b, a];
  return last.range[0] - first.range[1] < FAR && !source.slice(first.range[1], last.range[0]).includes('\n');
}

/** In characters. */
const FAR = 160;
