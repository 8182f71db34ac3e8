import type { Metric } from '../../metrics/metric.ts';
import { hasAny } from '../../text/beside.ts';
import { onceFor } from '../../text/once-a-text.ts';
import { isOfWholePlace } from '../agreement.ts';
import type { Said } from '../pattern.ts';
import type { Mention } from './mentions.ts';
import { mentionsIn } from './mentions.ts';

/** Of the place that reports, named in its own clause; 工业 in 规模以上工业增加值 is part of the name. */
export function isOfPlace(metric: Metric, { source, metrics }: Said['report']): boolean {
  const { indicatorRange, range } = metric;
  if (!isOfWholePlace(metric) || (indicatorRange && hasAny(source.slice(indicatorRange[1], range[0]), '，；。')))
    return false;
  const mention = mentionsByPlace(source, metrics).get(metric.range[0]);
  return mention?.scope === '' && !mention.cumulative;
}

const mentionsByPlace = onceFor(
  (text: string, metrics: readonly Metric[]): ReadonlyMap<number, Mention> =>
    new Map(mentionsIn(text, metrics).map((mention) => [mention.metric.range[0], mention])),
);
