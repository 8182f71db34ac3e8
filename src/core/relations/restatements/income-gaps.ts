import type { Metric } from '../../metrics/metric.ts';
import { justBefore } from '../../text/beside.ts';
import { rx } from '../../text/word-pattern.ts';
import { valueOf } from '../interval.ts';

/** The ratio of incomes in town and country as it was reached, and a target that it is to be narrowed to, which is wider. */
export interface WiderGap {
  readonly reached: Metric;
  readonly target: Metric;
}

/**
 * «城乡居民收入比缩小至2.21∶1», and in the plan «缩小至2.31∶1左右»: the gap would grow. A ceiling (2.3∶1以内) leaves room and is
 * passed over, and so is what 左右 may round to.
 */
export function* widerGaps(text: string, metrics: readonly Metric[]): Iterable<WiderGap> {
  let reached: Metric | null = null;
  for (const metric of metrics) {
    if (!isGap(text, metric)) continue;
    if (metric.status === 'actual') reached = metric;
    else if (metric.status === 'target' && reached && valueOf(metric) > valueOf(reached) * ABOUT)
      yield { reached, target: metric };
  }
}

const ABOUT = 1.01;

function isGap(text: string, { value, unit, bound, range: [start, end] }: Metric): boolean {
  if (typeof value !== 'number' || unit !== '' || bound === 'range' || CEILING.test(text.slice(end, end + NEAR)))
    return false;
  return GAP.test(justBefore(text, start, LONGEST));
}

const NEAR = 2;
const CEILING = rx`^以[内下]`;
const LONGEST = 36;
/** 城乡居民人均可支配收入比值由3.27缩小至. */
const GAP = rx`城乡[^，。；\d]{0,10}收入(?:之?比|差距)值?(?:{from}[\d.：:∶]{1,8})?[^，。；\d]{0,4}?(?:{down}[到至为]|{reach})$`;
