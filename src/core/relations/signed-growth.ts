import type { Metric } from '../metrics/metric.ts';
import type { Interval } from './interval.ts';
import { printed } from './interval.ts';

/** What a growth may be with its sign, in its own unit: «下降4.2%» lies about −4.2, below 0. */
export function signedGrowth(growth: Metric, direction = growth.direction): Interval {
  const { low, high } = printed(growth);
  return direction === 'down' ? { low: -high, high: -low } : { low, high };
}
