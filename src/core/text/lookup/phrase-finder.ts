/** Finds which of many phrases begins at a place, by their first two characters. */
export interface PhraseFinder {
  /** The index of the longest phrase that stands at `at` and ends by `to`, or -1. Costs one look where none begins. */
  longestAt(text: string, at: number, to: number): number;
}

/** A finder over phrases of two characters or more: of 农村公路 and 农村, «农村公路100公里» begins with the first. */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  // A table of its own: a Map of pairs takes several times as long to fill and to ask.
  const bits = 32 - Math.clz32(phrases.length * 4);
  const mask = 2 ** bits - 1;
  const pairs = new Int32Array(mask + 1);
  const longest = new Int32Array(mask + 1).fill(-1);
  const shorter = new Int32Array(phrases.length);
  const lengths = Int32Array.from(phrases, ({ length }) => length);
  const slotOf = (pair: number): number => {
    let slot = Math.imul(pair, SPREAD) >>> (32 - bits);
    for (let kept = pairs[slot]; kept !== pair && kept !== 0; kept = pairs[slot]) slot = (slot + 1) & mask;
    return slot;
  };
  for (const index of byLength(phrases)) {
    const pair = pairAt(phrases[index] ?? '', 0);
    const slot = slotOf(pair);
    shorter[index] = pairs[slot] === pair ? (longest[slot] ?? -1) : -1;
    pairs[slot] = pair;
    longest[slot] = index;
  }
  return {
    longestAt(text, at, to) {
      const pair = pairAt(text, at);
      const slot = slotOf(pair);
      if (pairs[slot] !== pair) return -1;
      for (let index = longest[slot] ?? -1; index >= 0; index = shorter[index] ?? -1) {
        const length = lengths[index] ?? 0;
        if (at + length <= to && (length === 2 || restStands(text, at, phrases[index] ?? ''))) return index;
      }
      return -1;
    },
  };
}

/** Whether a phrase whose first pair stands at `at` stands there whole. */
function restStands(text: string, at: number, phrase: string): boolean {
  for (let i = 2; i < phrase.length; i++) if (text.charCodeAt(at + i) !== phrase.charCodeAt(i)) return false;
  return true;
}

/** 2³² over the golden ratio: neighbouring pairs land far apart. */
const SPREAD = 0x9e3779b1;

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** The indexes of the phrases, short ones first. */
function byLength(phrases: readonly string[]): readonly number[] {
  const rows: number[][] = [];
  for (const [index, { length }] of phrases.entries()) (rows[length] ??= []).push(index);
  return rows.flat();
}
