import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import type { Said } from '../../pattern.ts';
import { placeAmong } from '../../place-among.ts';

/** 四个园区产值812亿元，其中…、南园81亿元，占全区产值的77.3%: what a list is of is itself a part of the place. */
export function isOfWholeList(whole: Metric, part: Metric, { word, report: { metrics } }: Said): boolean {
  if (whole.sentence !== part.sentence || !OF_PLACE.test(word('thing'))) return false;
  const between = metrics.slice(placeAmong(metrics, whole) + 1, placeAmong(metrics, part));
  return between.some(({ unit }) => unit === part.unit);
}

const OF_PLACE = rx`^{ownPlace}`;
