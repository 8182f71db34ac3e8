/** Finds which of many phrases begins at a place, by their first two characters. */
export interface PhraseFinder {
  /** The index of the longest phrase that stands at `at` and ends by `to`, or -1. Costs one look where none begins. */
  longestAt(text: string, at: number, to: number): number;
  /** Tells of every phrase between two places, in text order, the longest at each place and none inside another. */
  each(text: string, from: number, to: number, found: (index: number, at: number, end: number) => void): void;
}

/** A finder over phrases of two characters or more: of 农村公路 and 农村, «农村公路100公里» begins with the first. */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  // A table of its own: a Map of pairs takes several times as long to fill and to ask.
  const shift = Math.clz32(phrases.length * 4);
  const mask = 2 ** (32 - shift) - 1;
  const pairs = new Int32Array(mask + 1);
  // A bit for each pair, small enough to stay at hand: of most places it says that nothing begins there.
  const begins = new Uint8Array(2 ** (BITS - 3));
  const slots = Int32Array.from(phrases, (phrase) => {
    const pair = pairOf(phrase.charCodeAt(0), phrase.charCodeAt(1));
    const hash = Math.imul(pair, SPREAD);
    const bit = hash >>> (32 - BITS);
    begins[bit >>> 3] = (begins[bit >>> 3] ?? 0) | (1 << (bit & 7));
    let slot = hash >>> shift;
    while (pairs[slot] !== pair && pairs[slot] !== 0) slot = (slot + 1) & mask;
    pairs[slot] = pair;
    return slot;
  });
  // Phrases of one pair stand in a row, the longest first, so that one look at memory brings all that tells them apart.
  const firsts = new Int32Array(mask + 2);
  for (const slot of slots) firsts[slot + 1] = (firsts[slot + 1] ?? 0) + 1;
  for (let slot = 1; slot < firsts.length; slot++) firsts[slot] = (firsts[slot] ?? 0) + (firsts[slot - 1] ?? 0);
  const rows = new Int32Array(phrases.length);
  const heads = new Int32Array(phrases.length);
  const filled = new Int32Array(mask + 1);
  for (const index of byLength(phrases).reverse()) {
    const slot = slots[index] ?? 0;
    const row = (firsts[slot] ?? 0) + (filled[slot] ?? 0);
    filled[slot] = (filled[slot] ?? 0) + 1;
    rows[row] = index;
    heads[row] = headOf(phrases[index] ?? '');
  }
  const longestAt = (text: string, at: number, to: number): number => {
    const pair = pairOf(text.charCodeAt(at), text.charCodeAt(at + 1));
    const hash = Math.imul(pair, SPREAD);
    const bit = hash >>> (32 - BITS);
    if ((((begins[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 0) return -1;
    let slot = hash >>> shift;
    for (let kept = pairs[slot]; kept !== pair; kept = pairs[slot]) {
      if (kept === 0) return -1;
      slot = (slot + 1) & mask;
    }
    const next = text.charCodeAt(at + 2);
    const end = firsts[slot + 1] ?? 0;
    for (let row = firsts[slot] ?? 0; row < end; row++) {
      const head = heads[row] ?? 0;
      const third = head & THIRD;
      const length = head >>> 16;
      if ((third !== 0 && third !== next) || at + length > to) continue;
      const index = rows[row] ?? 0;
      if (length < 4) return index;
      const phrase = phrases[index] ?? '';
      let same = 3;
      while (same < length && text.charCodeAt(at + same) === phrase.charCodeAt(same)) same++;
      if (same >= length) return index;
    }
    return -1;
  };
  return {
    longestAt,
    // Looks at every character of a text, for several tables: no call, and no character read twice, where nothing begins.
    each(text, from, to, found) {
      let first = text.charCodeAt(from);
      for (let at = from; at < to;) {
        const second = text.charCodeAt(at + 1);
        const bit = Math.imul(pairOf(first, second), SPREAD) >>> (32 - BITS);
        const index = (((begins[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) !== 0 ? longestAt(text, at, to) : -1;
        if (index < 0) {
          at++;
          first = second;
          continue;
        }
        const end = at + (phrases[index] ?? '').length;
        found(index, at, end);
        at = end;
        first = text.charCodeAt(at);
      }
    },
  };
}

function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** The length of a phrase and its third character, at which most that do not stand whole differ; 0 for one of two characters. */
function headOf(phrase: string): number {
  return (phrase.length << 16) | (phrase.length > 2 ? phrase.charCodeAt(2) : 0);
}

const THIRD = 0xffff;

/** 2³² over the golden ratio: neighbouring pairs land far apart. */
const SPREAD = 0x9e3779b1;

/** Of the table of bits: 16 KB. */
const BITS = 17;

/** The indexes of the phrases, short ones first. */
function byLength(phrases: readonly string[]): number[] {
  const rows: number[][] = [];
  for (const [index, { length }] of phrases.entries()) (rows[length] ??= []).push(index);
  return rows.flat();
}
