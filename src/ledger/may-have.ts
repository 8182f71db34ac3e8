/**
 * Whether a text can have these words at all: their first two characters and their last two stand in it somewhere. Most
 * names of a report are in no later one, and are looked for in many ways; this index of a text answers them all at once.
 */
export function mayHave(words: string, text: string): boolean {
  if (words.length < 2) return true;
  const pairs = pairsOf(text);
  return pairs.has(pairAt(words, 0)) && pairs.has(pairAt(words, words.length - 2));
}

/** How often a text has the two characters that stand in words at a place. */
export function timesOfPair(text: string, words: string, at: number): number {
  return pairsOf(text).get(pairAt(words, at)) ?? 0;
}

/** How often a text has these words. */
export function timesIn(text: string, words: string): number {
  if (!mayHave(words, text)) return 0;
  let times = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) times++;
  return times;
}

function pairsOf(text: string): ReadonlyMap<number, number> {
  const known = KNOWN.get(text);
  if (known) return known;
  const pairs = new Map<number, number>();
  for (let at = 0; at < text.length - 1; at++) {
    const pair = pairAt(text, at);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  if (KNOWN.size >= MOST_TEXTS) KNOWN.clear();
  KNOWN.set(text, pairs);
  return pairs;
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * UNITS + text.charCodeAt(at + 1);
}

const UNITS = 0x10000;
/** The reports of a district at a time. */
const MOST_TEXTS = 24;
const KNOWN = new Map<string, ReadonlyMap<number, number>>();
