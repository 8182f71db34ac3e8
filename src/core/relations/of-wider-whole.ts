import type { Metric } from '../metrics/metric.ts';
import { valueOf } from './interval.ts';
import { placeAmong } from './place-among.ts';

/**
 * Whether the share of a part is of what its whole is a share of, too: «60岁以上11.5万人，占13.6%，其中65岁以上7.9万人，占9.4%» are
 * both of all the people.
 */
export function isOfWiderWhole(whole: Metric, part: Metric, share: Metric, metrics: readonly Metric[]): boolean {
  const own = metrics[placeAmong(metrics, whole) + 1];
  if (own?.unit !== '%' || own.range[0] > part.range[0]) return false;
  const due = (valueOf(part) / valueOf(whole)) * valueOf(own);
  return Math.abs(due - valueOf(share)) <= own.step + share.step;
}
