import type { PhraseFinder } from '../text/lookup/phrase-finder.ts';
import { phraseFinder } from '../text/lookup/phrase-finder.ts';
import type { Range } from '../text/range.ts';
import { wordsOf } from '../text/word-pattern.ts';

const CLASSES = [
  'ownPlace',
  'nation',
  'region',
  'level',
  'zone',
  'park',
  'area',
  'industry',
  'thing',
  'signed',
  'started',
  'continued',
  'finished',
  'running',
  'registered',
  'yearly',
  'cumulative',
] as const;

export type IdentityClass = (typeof CLASSES)[number];

/** A word that says whose a figure is, or of which stage: where it stands, half-open, and its class. */
export interface IdentityWord {
  readonly at: number;
  readonly end: number;
  readonly kind: IdentityClass;
}

/** Every such word of a sentence in one pass, in text order, the longest at each place: «全区综合保税区» → ownPlace, zone. */
export function identityWords(text: string, from: number, to: number): readonly IdentityWord[] {
  made ??= allWords();
  const { kinds, finder } = made;
  const found: IdentityWord[] = [];
  finder.each(text, from, to, (index, at, end) => {
    const kind = kinds[index];
    if (kind) found.push({ at, end, kind });
  });
  return found;
}

/** Those of a sentence's words that stand near a figure, so that a page in one sentence takes no longer than any other. */
export function wordsAround(words: readonly IdentityWord[], [start, end]: Range): readonly IdentityWord[] {
  const first = firstNotBefore(words, start - FARTHEST);
  return words.slice(first, firstNotBefore(words, end + FARTHEST, first));
}

const FARTHEST = 200;

function firstNotBefore(words: readonly IdentityWord[], offset: number, from = 0): number {
  let low = from;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.at ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of a word in two classes the first one counts. */
interface Words {
  readonly kinds: readonly IdentityClass[];
  readonly finder: PhraseFinder;
}

/** Made when first asked. */
let made: Words | undefined;

function allWords(): Words {
  const byWord = new Map<string, IdentityClass>();
  for (const kind of CLASSES)
    for (const word of wordsOf(kind)) if (word.length > 1 && !byWord.has(word)) byWord.set(word, kind);
  return { kinds: [...byWord.values()], finder: phraseFinder([...byWord.keys()]) };
}
