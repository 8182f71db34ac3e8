import { groupBy } from '../group-by.ts';

/** Words by their first or last character, the longest first: what stands at a place is found by one look. */
export type WordIndex = ReadonlyMap<number, readonly string[]>;

export function byFirst(words: readonly string[]): WordIndex {
  return grouped(words, (word) => word.charCodeAt(0));
}

export function byLast(words: readonly string[]): WordIndex {
  return grouped(words, (word) => word.charCodeAt(word.length - 1));
}

function grouped(words: readonly string[], key: (word: string) => number): WordIndex {
  return groupBy(
    [...new Set(words)].sort((a, b) => b.length - a.length),
    key,
  );
}
