import type { Range } from '../core/index.ts';

/**
 * Where a text has some words, in order, all of them. A text is read once: of each pair of neighbouring characters it is
 * kept where it stands, and words are looked for where their rarest pair does. Most names of a report are in no later one,
 * and are looked for in many ways.
 */
export function placesIn(text: string, words: string): readonly number[] {
  const pairs = pairsOf(text);
  let rarest = 0;
  let least = Infinity;
  for (let at = 0; at < words.length - 1; at++) {
    const times = pairs.times[bucketOf(words, at)] ?? 0;
    if (times === 0) return NOWHERE;
    if (times >= least) continue;
    least = times;
    rarest = at;
  }
  if (words.length < 2) return withoutPairs(text, words);
  const found: number[] = [];
  for (let next = pairs.first[bucketOf(words, rarest)] ?? 0; next > 0; next = pairs.next[next - 1] ?? 0) {
    const start = next - 1 - rarest;
    if (start >= 0 && text.startsWith(words, start)) found.push(start);
  }
  return found;
}

const NOWHERE: readonly number[] = [];

/** How often a text has these words. */
export function timesIn(text: string, words: string): number {
  return placesIn(text, words).length;
}

/** The stretches of a text that are these words. */
export function everywhere(words: string, text: string): readonly Range[] {
  return placesIn(text, words).map((at) => [at, at + words.length]);
}

/** How often a text has the two characters that stand in words at a place. */
export function timesOfPair(text: string, words: string, at: number): number {
  const pairs = pairsOf(text);
  const [one, other] = [words.charCodeAt(at), words.charCodeAt(at + 1)];
  let times = 0;
  for (let next = pairs.first[bucketOf(words, at)] ?? 0; next > 0; next = pairs.next[next - 1] ?? 0)
    if (text.charCodeAt(next - 1) === one && text.charCodeAt(next) === other) times++;
  return times;
}

function withoutPairs(text: string, words: string): readonly number[] {
  const found: number[] = [];
  if (words !== '') for (const at of placesIn(text, words)) found.push(at);
  return found;
}

/** By what stands for a pair: how often the text has it, where first (one behind), and behind each place where next. */
interface Pairs {
  readonly times: Uint16Array;
  readonly first: Int32Array;
  readonly next: Int32Array;
}

function pairsOf(text: string): Pairs {
  if (last?.text === text) return last.pairs;
  const pairs = KNOWN.get(text) ?? readPairs(text);
  last = { text, pairs };
  return pairs;
}

function readPairs(text: string): Pairs {
  const pairs: Pairs = {
    times: new Uint16Array(BUCKETS),
    first: new Int32Array(BUCKETS),
    next: new Int32Array(text.length),
  };
  for (let at = text.length - 2; at >= 0; at--) {
    const bucket = bucketOf(text, at);
    pairs.next[at] = pairs.first[bucket] ?? 0;
    pairs.first[bucket] = at + 1;
    pairs.times[bucket] = Math.min(MOST_TIMES, (pairs.times[bucket] ?? 0) + 1);
  }
  if (KNOWN.size >= MOST_TEXTS) KNOWN.clear();
  KNOWN.set(text, pairs);
  return pairs;
}

/** Several pairs may have one bucket: what stands there is looked at. */
function bucketOf(words: string, at: number): number {
  return Math.imul((words.charCodeAt(at) << 16) | words.charCodeAt(at + 1), SPREAD) >>> (32 - BITS);
}

/** 2³² over the golden ratio. */
const SPREAD = 0x9e3779b1;
const BITS = 15;
const BUCKETS = 2 ** BITS;
const MOST_TIMES = 0xffff;
/** The reports of a district at a time. */
const MOST_TEXTS = 24;
const KNOWN = new Map<string, Pairs>();
let last: { readonly text: string; readonly pairs: Pairs } | null = null;
