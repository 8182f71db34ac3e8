import type { Metric } from '../../metrics/metric.ts';
import { clauseStart } from '../../text/clause-start.ts';

/** «512项事项实现一窗办理、占比96.6%»: a count and, right after it, what part of its whole that is. */
export interface Share {
  readonly count: Metric;
  readonly percent: Metric;
  /** The words from the start of the clause of the count to the percentage. */
  readonly words: string;
}

/** Every exact count that is followed at once by its own share (占比, 占…的, …率) in per cent. */
export function* shares(text: string, metrics: readonly Metric[]): Iterable<Share> {
  for (let index = 0; index + 1 < metrics.length; index++) {
    const [count, percent] = [metrics[index], metrics[index + 1]];
    if (!count || percent?.unit !== '%' || percent.sentence !== count.sentence) continue;
    if (count.unit === '%' || count.unit === '个百分点' || count.bound !== 'exact' || percent.bound !== 'exact')
      continue;
    if (!SHARE_OF_COUNT.test(text.slice(count.range[1], percent.range[0]))) continue;
    yield { count, percent, words: text.slice(clauseStart(text, count.range[0], '，。；：\n'), percent.range[0]) };
  }
}

/** At most one stop between the two, and before the percentage 占比, 占…的 or a rate that is no growth. */
const SHARE_OF_COUNT =
  /^[^，。；、]{0,16}[、，（]?(?:占比|占[^，。；、\d]{0,14}?的?|[^，。；、\d增降升]{1,6}率)(?:达到?|为|约)?$/;
