import type { Bilingual } from '../../knowledge/bilingual.ts';
import type { Range } from '../../text/range.ts';
import type { Certainty } from '../relation.ts';

/** What is wrong by its words alone, as a row: how it is found, and what is said of it. */
export interface WordingRow {
  readonly name: string;
  readonly find: (text: string) => Iterable<RegExpExecArray>;
  /** Null where it is right. */
  readonly read: (said: WordingMatch) => WordingVerdict | null;
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
  /** Where in the words stands first, and last, what a group took. */
  readonly firstOf: (group: string) => Range;
  readonly lastOf: (group: string) => Range;
  /** The year of the report; null where it is not known. */
  readonly year: number | null;
}

export interface WrongWording {
  /** By default all that was found. */
  readonly range: Range;
  readonly says: Bilingual;
  /** By default as sure as the rule is. */
  readonly certainty?: Certainty | 'hint';
  /** What it does not go with. */
  readonly elsewhere?: { readonly range: Range; readonly message: Bilingual };
}

export type WordingVerdict = Omit<WrongWording, 'range'> & Partial<WrongWording>;

/** What rows find wrong in a text, row by row. */
export function* wrongWordings(rows: readonly WordingRow[], text: string, year: number | null): Iterable<WrongWording> {
  for (const { find, read } of rows)
    for (const match of find(text)) {
      const said = wordingMatch(match, text, year);
      const wrong = read(said);
      if (wrong) yield { range: [said.start, said.end], ...wrong };
    }
}

function wordingMatch(match: RegExpExecArray, text: string, year: number | null): WordingMatch {
  const { index: start, 0: words, groups = {} } = match;
  const word = (group: string): string => groups[group] ?? '';
  const placeOf = (at: number, group: string): Range => [start + at, start + at + word(group).length];
  return {
    text,
    start,
    end: start + words.length,
    words,
    word,
    firstOf: (group) => placeOf(words.indexOf(word(group)), group),
    lastOf: (group) => placeOf(words.lastIndexOf(word(group)), group),
    year,
  };
}
