import type { Metric } from '../metrics/metric.ts';
import { valueOf } from './interval.ts';
import { placeAmong } from './place-among.ts';

/**
 * Whether the share of a part is of what its whole is a share of, too: «林地24万亩，占30%，其中防护林18万亩，占22.5%» are
 * both of all the land.
 */
export function isOfWiderWhole(whole: Metric, part: Metric, share: Metric, metrics: readonly Metric[]): boolean {
  const own = metrics[placeAmong(metrics, whole) + 1];
  if (own?.unit !== '%' || own.range[0] > part.range[0]) return false;
  const due = (valueOf(part) / valueOf(whole)) * valueOf(own);
  return Math.abs(due - valueOf(share)) <= own.step + share.step;
}
