import type { Metric } from '../metrics/metric.ts';

/** Where a figure stands among those of its report, -1 for one of another; asked for each of thousands, it is counted once. */
export function placeAmong(metrics: readonly Metric[], metric: Metric): number {
  let places = known.get(metrics);
  if (!places) known.set(metrics, (places = new Map(metrics.map((each, at) => [each, at]))));
  return places.get(metric) ?? -1;
}

const known = new WeakMap<readonly Metric[], ReadonlyMap<Metric, number>>();
