import type { DraftSentence } from './draft-sentences.ts';

/** For each sentence of the new draft the index of its counterpart in the old one, or null for a new sentence. */
export type Alignment = readonly (number | null)[];

/**
 * Pairs the sentences of two drafts, also where they were moved: first those that are equal but for their numbers and
 * stand in the same order, then what is alike between two paired neighbours, then what is alike anywhere.
 */
export function alignSentences(old: readonly DraftSentence[], now: readonly DraftSentence[]): Alignment {
  const paired: (number | null)[] = now.map(() => null);
  const taken = new Set<number>();
  const pair = (newIndex: number, oldIndex: number): void => {
    paired[newIndex] = oldIndex;
    taken.add(oldIndex);
  };
  const free = (newIndex: number): boolean => paired[newIndex] === null;
  for (const key of ['words', 'shape'] as const) {
    const places = placesOf(old, key, taken);
    now.forEach((each, index) => {
      const rest = free(index) ? places.get(each[key]) : undefined;
      const oldIndex = rest && nearest(rest, index, paired);
      if (oldIndex === undefined) return;
      pair(index, oldIndex);
      rest?.splice(rest.indexOf(oldIndex), 1);
    });
  }
  now.forEach((each, index) => {
    if (!free(index)) return;
    const [from, to] = gapAround(paired, index, old.length);
    const found = mostAlike(each, old, range(from, to, taken), ALIKE_IN_PLACE);
    if (found !== null) pair(index, found);
  });
  now.forEach((each, index) => {
    if (!free(index) || each.words.length < SHORTEST_MOVED) return;
    const found = mostAlike(each, old, range(0, old.length, taken), ALIKE_ANYWHERE);
    if (found !== null) pair(index, found);
  });
  return paired;
}

/** Shares of common pairs of characters: between paired neighbours less is enough than anywhere. */
const ALIKE_IN_PLACE = 0.5;
const ALIKE_ANYWHERE = 0.75;
const SHORTEST_MOVED = 12;
/** Candidates looked at for one sentence, so that two strange texts take no longer than two drafts. */
const MOST_CANDIDATES = 400;

function placesOf(
  sentences: readonly DraftSentence[],
  key: 'words' | 'shape',
  taken: ReadonlySet<number>,
): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  sentences.forEach((each, index) => {
    if (taken.has(index)) return;
    const same = places.get(each[key]);
    if (same) same.push(index);
    else places.set(each[key], [index]);
  });
  return places;
}

/** Of equal sentences the one behind the counterpart of the sentence before. */
function nearest(candidates: readonly number[], index: number, paired: Alignment): number | undefined {
  const before = index > 0 ? (paired[index - 1] ?? -1) : -1;
  return candidates.find((each) => each > before) ?? candidates[0];
}

/** Between the counterparts of the nearest paired sentences on either side; half-open. */
function gapAround(paired: Alignment, index: number, length: number): readonly [number, number] {
  let before = index - 1;
  while (before >= 0 && paired[before] === null) before--;
  let after = index + 1;
  while (after < paired.length && paired[after] === null) after++;
  const from = before < 0 ? 0 : (paired[before] ?? -1) + 1;
  const to = after < paired.length ? (paired[after] ?? length) : length;
  return from < to ? [from, to] : [0, 0];
}

function range(from: number, to: number, taken: ReadonlySet<number>): readonly number[] {
  const free: number[] = [];
  for (let at = from; at < to && free.length < MOST_CANDIDATES; at++) if (!taken.has(at)) free.push(at);
  return free;
}

function mostAlike(
  sentence: DraftSentence,
  old: readonly DraftSentence[],
  candidates: readonly number[],
  least: number,
): number | null {
  const pairs = pairsOf(sentence.shape);
  let best: number | null = null;
  let most = least;
  for (const index of candidates) {
    const other = old[index]?.shape ?? '';
    const longest = Math.max(other.length, sentence.shape.length);
    if (Math.min(other.length, sentence.shape.length) < longest * least * 0.5) continue;
    const alike = likeness(pairs, pairsOf(other));
    if (alike > most || (alike === most && best === null)) [best, most] = [index, alike];
  }
  return best;
}

function pairsOf(words: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = words.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice's coefficient over pairs of characters: 1 for the same words, 0 for none in common. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  let all = 0;
  for (const [pair, count] of a) {
    common += Math.min(count, b.get(pair) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}
