import type { Bilingual } from '../../knowledge/bilingual.ts';
import type { Range } from '../../text/range.ts';
import type { Certainty } from '../relation.ts';

/** What is wrong by its words alone, as a row: how it is found, and what is said of it. */
export interface WordingRow {
  readonly name: string;
  readonly find: (text: string) => Iterable<RegExpExecArray>;
  /** Null where it is right. */
  readonly read: (said: WordingMatch) => (Omit<WrongWording, 'range'> & Partial<WrongWording>) | null;
  /** A line with what is wrong in «marks», and what puts it right. */
  readonly example: string;
  readonly right: string;
}

export interface WordingMatch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** All that was found. */
  readonly words: string;
  /** What a group of the pattern took; "" where it took nothing. */
  readonly word: (group: string) => string;
}

export interface WrongWording {
  /** By default all that was found. */
  readonly range: Range;
  readonly says: Bilingual;
  /** By default as sure as the rule is. */
  readonly certainty?: Certainty | 'hint';
}

/** What rows find wrong in a text, row by row. */
export function* wrongWordings(rows: readonly WordingRow[], text: string): Iterable<WrongWording> {
  for (const { find, read } of rows)
    for (const { index: start, 0: words, groups = {} } of find(text)) {
      const end = start + words.length;
      const wrong = read({ text, start, end, words, word: (group) => groups[group] ?? '' });
      if (wrong) yield { range: [start, end], ...wrong };
    }
}
