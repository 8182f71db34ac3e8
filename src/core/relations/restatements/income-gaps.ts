import type { Bilingual } from '../../knowledge/bilingual.ts';
import type { Metric } from '../../metrics/metric.ts';
import { justBefore } from '../../text/beside.ts';
import { rx } from '../../text/word-pattern.ts';
import { valueOf } from '../interval.ts';
import type { Pair, Retold } from './restatement.ts';
import { pair } from './restatement.ts';

/**
 * «城乡居民收入比缩小至2.21∶1», and in the plan «缩小至2.31∶1左右»: the gap would grow. A ceiling (2.3∶1以内) leaves room and is
 * passed over, and so is what 左右 may round to.
 */
export function* widerGaps({ body: { text }, metrics }: Retold): Iterable<Pair> {
  let reached: Metric | null = null;
  for (const metric of metrics) {
    if (!isGap(text, metric)) continue;
    if (metric.status === 'actual') reached = metric;
    else if (metric.status === 'target' && reached && valueOf(metric) > valueOf(reached) * ABOUT)
      yield { ...pair(reached, metric, metric.indicator), says: wider(reached, metric) };
  }
}

const ABOUT = 1.01;

function wider(reached: Metric, target: Metric): Bilingual {
  return {
    zh: `城乡收入比前文已是${reached.text}，缩小到${target.text}方向相反`,
    en: `The ratio of incomes in town and country was already ${reached.text}: narrowing to ${target.text} goes the other way`,
  };
}

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
