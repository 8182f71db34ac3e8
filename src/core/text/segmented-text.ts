import type { Range } from './range.ts';

/** The paragraphs and sentences of a reading, in text order. Blank lines have no paragraph. */
export interface SegmentedText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

/** One line of the reading without its indent and trailing blanks. */
export interface Paragraph {
  readonly index: number;
  readonly range: Range;
  /** Its sentences are `body.sentences.slice(...sentences)`. */
  readonly sentences: Range;
}

/** Ends after 。！？ or at the end of its paragraph; `range` includes the closing mark. */
export interface Sentence {
  readonly index: number;
  readonly paragraph: number;
  readonly range: Range;
}
