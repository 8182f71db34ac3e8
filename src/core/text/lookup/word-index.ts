/** Words by their first or last character, the longest first: what stands at a place is found by one look. */
export type WordIndex = ReadonlyMap<number, readonly string[]>;

export function byFirst(words: readonly string[]): WordIndex {
  return grouped(words, (word) => word.charCodeAt(0));
}

export function byLast(words: readonly string[]): WordIndex {
  return grouped(words, (word) => word.charCodeAt(word.length - 1));
}

function grouped(words: readonly string[], key: (word: string) => number): WordIndex {
  const map = new Map<number, string[]>();
  for (const word of new Set(words)) map.set(key(word), [...(map.get(key(word)) ?? []), word]);
  for (const row of map.values()) row.sort((a, b) => b.length - a.length);
  return map;
}
