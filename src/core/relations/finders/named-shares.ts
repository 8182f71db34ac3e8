import { conceptOf } from '../../text/lookup/concepts.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { StatedShare } from './stated-shares.ts';
import { rx } from '../../text/word-pattern.ts';

/**
 * Every percentage that names its whole, where that whole and the part stand further before it in the sentence:
 * «生产总值892亿元、增长5.3%；一般公共预算收入71亿元、增长6.2%，占生产总值比重达8%». What is printed in another sentence may be of
 * another year (research spending is counted late).
 */
export function* namedShares(text: string, metrics: readonly Metric[]): Iterable<StatedShare> {
  for (const [index, percent] of metrics.entries()) {
    if (percent.unit !== '%' || percent.aspect !== 'share' || percent.bound !== 'exact' || percent.concept === null)
      continue;
    const start = percent.range[0];
    const thing = OF_NAMED.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
    const concept = thing === undefined ? null : conceptOf(thing);
    if (concept === null || concept === percent.concept) continue;
    const part = levelBefore(metrics, index, percent.concept, percent);
    const whole = part && levelBefore(metrics, index, concept, percent);
    if (whole?.unit === part?.unit && part && whole) yield { part, whole, percent, of: 'whole' };
  }
}

const LONGEST = 24;
/** 占生产总值比重达; what is named of a wider place (占全省生产总值) has its whole elsewhere. */
const OF_NAMED = rx`占([^，。；、\d占全]{3,12}?)的?{shareNoun}?(?:{reach}|约为?)?$`;

/** The one exact level of an indicator before the percentage, in its sentence and period; null where there are two. */
function levelBefore(metrics: readonly Metric[], index: number, concept: string, percent: Metric): Metric | null {
  let found: Metric | null = null;
  for (let at = index - 1; at >= index - FARTHEST; at--) {
    const metric = metrics[at];
    if (metric?.sentence !== percent.sentence) break;
    if (metric.concept !== concept || metric.aspect !== 'level' || metric.unit === '%') continue;
    if (found || metric.bound !== 'exact' || metric.period !== percent.period || typeof metric.value !== 'number')
      return null;
    found = metric;
  }
  return found;
}

/** Figures of the sentence that are looked at. */
const FARTHEST = 10;
