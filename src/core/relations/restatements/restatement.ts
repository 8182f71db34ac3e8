import type { Bilingual } from '../../knowledge/bilingual.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { SegmentedText } from '../../text/segmented-text.ts';
import type { Range } from '../../text/range.ts';
import type { Certainty } from '../relation.ts';
import type { Mention } from './mentions.ts';

/** One thing told twice, and not the same: «新增城镇就业4.91万人», and later «4.19万人». */
export interface Restatement extends Pair {
  readonly slip: Slip;
  readonly certainty: Certainty;
  /** Which of the two is more likely wrong: the later one, or the one that a note or a colon explains further on. */
  readonly wrong: 'first' | 'later';
}

/** Two values that surely or most likely are of one thing. */
export interface Pair {
  readonly first: Told;
  readonly later: Told;
  /** The thing, by its known name or by the words that stand at both places. */
  readonly name: Bilingual;
  /** How many times the larger is the smaller, where they stand on two scales. */
  readonly times?: number;
  /** What is said of the two, where they are not held to be the same. */
  readonly says?: Bilingual;
  /** How sure it is, where that is not as sure as the row. */
  readonly certainty?: Certainty;
}

export interface Told {
  /** Of the text that is looked at. */
  readonly range: Range;
  /** As written: 4.91万人. */
  readonly text: string;
}

/**
 * What differs: the value itself; its scale, so that 万 or 亿 is one too many or lost; a target from what was reached before,
 * which lies above it or far below.
 */
export type Slip = 'another-value' | 'another-scale' | 'lower-target' | 'far-target';

/** What the rows look at: every figure, and those that are named in their own clause. */
export interface Retold {
  readonly body: SegmentedText;
  readonly metrics: readonly Metric[];
  readonly mentions: readonly Mention[];
}

/** Which pairs are of one thing and differ so, in text order of the later one. */
export interface RestatementRow {
  readonly name: string;
  readonly slip: Slip;
  readonly certainty: Certainty;
  readonly wrong: Restatement['wrong'];
  readonly find: (retold: Retold) => Iterable<Pair>;
  /** A text that it must see fail, the wrong value in «marks», and what puts it right. */
  readonly example: string;
  readonly right: string;
}

/** A pair whose name is the words that stand at both places, as the text has them. */
export function pair(first: Told, later: Told, words: string): Pair {
  return { first, later, name: { zh: words, en: words } };
}
