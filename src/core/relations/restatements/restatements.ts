import type { Metric } from '../../metrics/metric.ts';
import { onceFor } from '../../text/once-a-text.ts';
import type { SegmentedText } from '../../text/segmented-text.ts';
import { mentionsIn } from './mentions.ts';
import type { Pair, Restatement } from './restatement.ts';
import { restatementRows } from './restatement-rows.ts';

/**
 * Everything that a report tells twice and not the same. A place is told of once, by the surest row, of equals by the one that
 * stands first; what a note puts right is told by no row behind it.
 */
export const restatements = onceFor((body: SegmentedText, metrics: readonly Metric[]): readonly Restatement[] => {
  const retold = { body, metrics, mentions: mentionsIn(body.text, metrics) };
  const found = new Map<string, Restatement>();
  const noted = new Set<number>();
  for (const { slip, wrong, certainty, find } of restatementRows)
    for (const pair of find(retold)) {
      const [start] = pair.first.range;
      if (noted.has(start) || areOfTwoThings(pair, body.text)) continue;
      if (wrong === 'first') noted.add(start);
      const restatement = { slip, wrong, certainty, ...pair };
      const place = pair[wrong].range.join();
      const before = found.get(place);
      if (!before || (before.certainty === 'information' && restatement.certainty === 'warning'))
        found.set(place, restatement);
    }
  return [...found.values()];
});

/** 分别达1.9%和45.7% are values of two things; 生产总值…达到63689元 is told of each head, however it is named. */
function areOfTwoThings({ first, later, name }: Pair, text: string): boolean {
  const between = text.slice(first.range[1], later.range[0]);
  if (between === '和' || between === '、') return true;
  return name.zh.endsWith(OUTPUT) && EACH_HEADS.test(first.text) !== EACH_HEADS.test(later.text);
}

const OUTPUT = '生产总值';
const EACH_HEADS = /^\d{4,6}\D$/;
