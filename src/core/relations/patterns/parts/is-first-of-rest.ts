import type { Metric } from '../../../metrics/metric.ts';
import type { Said } from '../../pattern.ts';
import { placeAmong } from '../../place-among.ts';

/** Whether the sentence tells on of what is left: 其余12件正在办理，2件不予受理. */
export function isFirstOfRest(left: Metric, { report: { metrics } }: Said): boolean {
  const next = metrics[placeAmong(metrics, left) + 1];
  return next?.unit === left.unit && next.sentence === left.sentence;
}
