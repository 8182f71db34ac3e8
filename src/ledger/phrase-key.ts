import type { AnalysisMetric } from '../core/index.ts';
import { conceptOf, phraseTables } from '../core/index.ts';

/** What an indicator's words come down to, so that two ways to say it can be told to be one. */
export interface PhraseKey {
  readonly concept: string | null;
  /** The part of the place that it is of: 区本级; null for the whole of it, or where nothing is said. */
  readonly scope: string | null;
  /** Without openings, actions and heads that name no measure: «完成背街巷道改造» → 背街巷道. */
  readonly words: string;
  /** It measures whatever was named before it: 投资. */
  readonly wanting: boolean;
  /** It comes of something else: 创业带动|就业. */
  readonly isBroughtAlong: boolean;
}

/** Of people whom something was done to, `deed` says what is counted: 2万农村人口脱贫. */
export function phraseKey(
  { concept, indicator, subject }: AnalysisMetric,
  deed: string | null = null,
  isBroughtAlong = false,
): PhraseKey {
  if (deed !== null) return { concept: null, scope: null, words: deed, wanting: false, isBroughtAlong };
  const whole = subject && WANTING.has(indicator) ? subject + indicator : indicator;
  const folded = whole.replace(/[\s“”"（）()、]/g, '');
  const scope = concept === null ? (phraseTables.partsOfPlace.find((word) => folded.startsWith(word)) ?? null) : null;
  const named = scope === null ? folded : folded.slice(scope.length);
  const words = core(named);
  return {
    concept: concept ?? (scope === null ? null : conceptOf(named)),
    scope,
    words,
    wanting: words.length < 2 || WANTING.has(words) || WANTING.has(named),
    isBroughtAlong,
  };
}

/** How alike what was promised and what is told are, from 0 to 3; 3 for one indicator under any of its names. */
export function likeness(a: PhraseKey, b: PhraseKey): number {
  if ((a.scope ?? '') !== (b.scope ?? '') || a.isBroughtAlong !== b.isBroughtAlong) return 0;
  if (a.concept !== null && b.concept !== null) {
    if (a.concept === b.concept) return 3;
    return isPartOf(b.concept, a.concept) ? PART : 0;
  }
  if (a.words === b.words && a.words !== '') return 2.9;
  if (a.wanting || b.wanting) return 0;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (long.endsWith(short)) return 2 + short.length / long.length / 2;
  if (contrast(short, long)) return 0;
  if (long.includes(short)) return 1.7 + short.length / long.length / 2;
  if (isShortened(short, long)) return 1.6;
  const dice = sharedPairs(a, b);
  return dice >= LEAST_SHARED ? 1 + dice / 2 : 0;
}

/** 城镇居民收入 of 城乡居民收入, which is promised for both and told of each. */
export function isPartOf(part: string | null, whole: string | null): boolean {
  return part !== null && phraseTables.jointConcepts[whole ?? '']?.includes(part) === true;
}

const PART = 1.9;
const LEAST_SHARED = 0.5;
const WANTING = new Set(phraseTables.wantingPhrases);
const OPENING = longestFirst([...phraseTables.openingWords, ...phraseTables.scopeWords, ...phraseTables.bettering]);
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(phraseTables.countedAlike);
const ENDING = longestFirst([
  ...phraseTables.actionTails,
  ...phraseTables.genericHeads,
  ...phraseTables.nameTails,
  ...phraseTables.laterPhases,
  ...phraseTables.countingEnds,
]);

function core(phrase: string): string {
  let words = phrase;
  for (;;) {
    const opening = OPENING.find((word) => words.startsWith(word) && words.length - word.length >= SHORTEST);
    if (opening === undefined) break;
    words = words.slice(opening.length);
  }
  for (;;) {
    const ending = ENDING.find((word) => words.endsWith(word) && words.length - word.length >= SHORTEST);
    if (ending === undefined) return ALIKE[words] ?? words;
    words = words.slice(0, -ending.length);
  }
}

const SHORTEST = 2;

/** 市政路 for 市政道路: the same characters in the same order, from the first to the last, but one or two; of long ones four. */
function isShortened(short: string, long: string): boolean {
  const most = short.length > SHORT_NAME ? 4 : 2;
  if (short.length < SHORT_NAME - 1 || long.length - short.length > most || !long.startsWith(short.charAt(0)))
    return false;
  if (short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}

/** One head with another word before it: 供水管网 and 雨水管网; or one word before another head: 贫困村 and 贫困县. */
function contrast(a: string, b: string): boolean {
  const head = sharedEnd(a, b);
  const [first, second] = [a.slice(0, a.length - head), b.slice(0, b.length - head)];
  if (head > 0) return first !== '' && second !== '' && Array.from(first).every((char) => !second.includes(char));
  return a.length < SHORT_NAME && b.length < SHORT_NAME;
}

const SHORT_NAME = 4;

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** Dice's coefficient over pairs of neighbouring characters. */
function sharedPairs(a: PhraseKey, b: PhraseKey): number {
  const [pairs, others] = [pairsIn(a), pairsIn(b)];
  let shared = 0;
  for (const pair of others) if (pairs.has(pair)) shared++;
  return (2 * shared) / Math.max(1, a.words.length + b.words.length - 2);
}

/** Made once for a key, which is held against hundreds. */
function pairsIn(key: PhraseKey): ReadonlySet<string> {
  const known = KNOWN.get(key);
  if (known) return known;
  const pairs = new Set(pairsOf(key.words));
  KNOWN.set(key, pairs);
  return pairs;
}

const KNOWN = new WeakMap<PhraseKey, ReadonlySet<string>>();

/** Neighbouring characters, two by two: «就业人» → 就业, 业人. */
export function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

function longestFirst(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);
}
