import type { Metric } from '../metrics/metric.ts';
import { clauseBefore, sentenceAfter } from '../text/beside.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import { rx, wordPattern } from '../text/word-pattern.ts';

/**
 * Whether a growth that hardly any place has goes with what its sentence tells beside it: 生产总值增长39%，投资增长48.5%，税收增长36.9%,
 * 收入增长30.7%, or a fall in the year of an earthquake.
 */
export function movesAsAllDo({ range: [start, end], value, direction }: Metric, { text }: SegmentedText): boolean {
  const sentence = clauseBefore(text, start, '。\n') + sentenceAfter(text, end, LONGEST);
  if (direction === 'down' && DISASTER.test(sentence)) return true;
  const others = Array.from(sentence.matchAll(GROWTHS), ([, told]) => Number(told));
  return others.filter((other) => other >= Number(value) * ALIKE).length >= FEWEST;
}

/** A place that grew so fast did so in all it tells. */
const GROWTHS = wordPattern('{up}了?(\\d{1,3}(?:\\.\\d{1,2})?)%', 'g');
const DISASTER = rx`{disaster}`;
/** The figure itself does not stand among them. */
const [ALIKE, FEWEST] = [0.7, 3];
/** In characters. */
const LONGEST = 200;
