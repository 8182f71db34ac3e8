/**
 * Words by their first or last character, the longest first: one look brings all that may stand at a place. Several characters
 * share a row, so rather more than may be; a Map takes several times as long to ask.
 */
export type WordIndex = readonly (readonly string[])[];

export function byFirst(words: readonly string[]): WordIndex {
  return grouped(words, (word) => word.charCodeAt(0));
}

export function byLast(words: readonly string[]): WordIndex {
  return grouped(words, (word) => word.charCodeAt(word.length - 1));
}

/** The longest word that begins at a place and ends by another, or null. */
export function wordFrom(index: WordIndex, text: string, at: number, to = text.length): string | null {
  for (const word of wordsAt(index, text.charCodeAt(at)))
    if (at + word.length <= to && text.startsWith(word, at)) return word;
  return null;
}

/** The longest word that ends at a place and begins behind another, or null. */
export function wordUpTo(index: WordIndex, text: string, end = text.length, from = 0): string | null {
  for (const word of wordsAt(index, text.charCodeAt(end - 1)))
    if (end - word.length >= from && text.startsWith(word, end - word.length)) return word;
  return null;
}

/** The words of a character's row, by its code. */
export function wordsAt(index: WordIndex, code: number): readonly string[] {
  return index[code & LAST_ROW] ?? NONE;
}

const ROWS = 1024;
const LAST_ROW = ROWS - 1;
const NONE: readonly string[] = [];

function grouped(words: readonly string[], key: (word: string) => number): WordIndex {
  const rows: (readonly string[])[] = Array.from({ length: ROWS }, () => NONE);
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    const row = key(word) & LAST_ROW;
    rows[row] = [...wordsAt(rows, row), word];
  }
  return rows;
}
