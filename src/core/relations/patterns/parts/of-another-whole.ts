import type { Metric } from '../../../metrics/metric.ts';
import { justBefore } from '../../../text/beside.ts';
import { alikeAtEnd } from '../../alike-at-end.ts';
import { valueOf } from '../../interval.ts';
import { placeAmong } from '../../place-among.ts';

/**
 * 产值13亿元；增加值4亿元。其中甲公司产值6亿元: of the whole named as the part is; 机构46家，达标42家，其中…，46家全部: all, told
 * again; and of no whole that tells what it fell by, 比预算减少2亿元；其中本级完成5亿元.
 */
export function isOfAnother(
  part: Metric,
  [whole, first]: readonly [Metric, Metric],
  metrics: readonly Metric[],
  source: string,
): boolean {
  if (whole.aspect === 'change' && whole.direction === 'down' && part.aspect === 'level') return true;
  const at = placeAmong(metrics, whole);
  const isNearer = (each: Metric, of: (metric: Metric) => string): boolean =>
    alikeAtEnd(of(each), of(part)) > Math.max(1, alikeAtEnd(of(whole), of(part)));
  return metrics
    .slice(Math.max(0, at - EARLIER), placeAmong(metrics, first))
    .some(
      (each) =>
        each !== whole &&
        each.sentence === whole.sentence &&
        each.unit === part.unit &&
        (each.text === part.text ||
          (valueOf(part) <= valueOf(each) &&
            (isNearer(each, ({ indicator }) => indicator) ||
              isNearer(each, ({ range }) => justBefore(source, range[0], 8))))),
    );
}

/** In figures: wholes of one sentence, each with its growth. */
const EARLIER = 6;
