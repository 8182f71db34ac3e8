import { unitNamed } from '../figures/unit-at.ts';
import type { Metric } from '../metrics/metric.ts';

/** Whether all amounts among some figures can be added and compared: one unit, or units of one measure (人 and 名). */
export function commensurable(metrics: readonly Pick<Metric, 'unit'>[]): boolean {
  let measure: string | null = null;
  for (const metric of metrics) {
    if (!isAmount(metric)) continue;
    const own = measureOf(metric);
    if (own !== (measure ??= own)) return false;
  }
  return true;
}

/** Whether a figure counts or measures something: no rate, no rank and no bare number. */
export function isAmount({ unit }: Pick<Metric, 'unit'>): boolean {
  const kind = unitNamed(unit)?.kind ?? 'count';
  return unit !== '' && kind !== 'percent' && kind !== 'point' && kind !== 'multiple' && kind !== 'rank';
}

/** 元, 亿元 and 美元: what may be told with decimals and is never counted one by one. */
export function isMoney({ unit }: Pick<Metric, 'unit'>): boolean {
  return unit.endsWith('元');
}

/** 前移2位, 第76位: places of a ranking, the higher the smaller. */
export function isPlaces({ unit }: Pick<Metric, 'unit'>): boolean {
  return unit === '位';
}

/** What figures must have in common to be added: their measure (公里 and 米), or a unit of their own. */
export function measureOf({ unit }: Pick<Metric, 'unit'>): string {
  const known = unitNamed(unit);
  return known && known.measure !== null && known.written === unit ? `measure ${known.measure}` : unit;
}
