import { soundAlikes } from '../../knowledge/sound-alikes.ts';
import { isHan } from '../../text/is-han.ts';
import type { Range } from '../../text/range.ts';

/** A name that stands once with another character than elsewhere: 泽隆国际教育城, and 泽龙国际教育城 elsewhere. */
export interface SpelledTwice {
  readonly range: Range;
  readonly elsewhere: Range;
}

/**
 * Every name that a report spells in two ways: with a character that sounds like the right one between the same others, or
 * quoted with two neighbours swapped (“微网格实”, “微网实格”). The way that stands less often is in doubt, of equals the later one.
 */
export function* spelledTwice(text: string): Iterable<SpelledTwice> {
  const told = new Set<number>();
  for (const places of placesBySurroundings(text).values()) {
    if (new Set(places.map((at) => text.charAt(at))).size !== 2) continue;
    const [wrong, right] = byFrequency(places, (at) => text.charAt(at));
    if (wrong === undefined || right === undefined || told.has(wrong)) continue;
    told.add(wrong);
    yield alikeAround(text, wrong, right);
  }
  yield* swapped(text);
}

const SOUNDS: ReadonlyMap<string, number> = new Map(
  soundAlikes.flatMap((group, index) => Array.from(group, (character) => [character, index] as const)),
);

/** How many characters on the left and on the right must be the same; the first of a name stands behind no other. */
const SURROUNDINGS = [
  [1, 3],
  [2, 2],
  [0, 4],
] as const;

/** The characters that sound alike, by what stands around them. */
function placesBySurroundings(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (let at = 0; at < text.length; at++) {
    const sound = SOUNDS.get(text.charAt(at));
    if (sound === undefined) continue;
    for (const [left, right] of SURROUNDINGS) {
      if (!isAllHan(text, at - left, at + right + 1) || (left === 0 && at > 0 && isHan(text.charCodeAt(at - 1))))
        continue;
      const key = `${text.slice(at - left, at)}${String(sound)}${text.slice(at + 1, at + 1 + right)}`;
      const places = found.get(key);
      if (places) places.push(at);
      else found.set(key, [at]);
    }
  }
  return found;
}

function isAllHan(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!(at >= 0 && isHan(text.charCodeAt(at)))) return false;
  return true;
}

/** A place of the way that stands once, and one of the other; of two that stand once the later is the first. */
function byFrequency<T>(places: readonly T[], way: (place: T) => string): readonly T[] {
  const [first, ...others] = places;
  if (first === undefined) return [];
  const same = others.filter((place) => way(place) === way(first));
  const different = others.filter((place) => way(place) !== way(first));
  if (different.length === 1) return [...different, first];
  return same.length === 0 ? [first, ...different] : [];
}

/** Both places with what is the same around them: 泽隆国际教育城 and 泽龙国际教育城. */
function alikeAround(text: string, wrong: number, right: number): SpelledTwice {
  const alike = (by: number): boolean =>
    text.charAt(wrong + by) === text.charAt(right + by) && isAllHan(text, wrong + by, wrong + by + 1);
  let [left, after] = [0, 1];
  while (left < LONGEST && alike(-left - 1)) left++;
  while (after <= LONGEST && alike(after)) after++;
  return { range: [wrong - left, wrong + after], elsewhere: [right - left, right + after] };
}

const LONGEST = 5;

function* swapped(text: string): Iterable<SpelledTwice> {
  const names = new Map<string, { readonly name: string; readonly range: Range }[]>();
  for (const { index, 1: name = '' } of text.matchAll(QUOTED)) {
    const key = Array.from(name).sort().join('');
    const one = { name, range: [index + 1, index + 1 + name.length] as const };
    names.set(key, [...(names.get(key) ?? []), one]);
  }
  for (const places of names.values()) {
    if (new Set(places.map(({ name }) => name)).size !== 2) continue;
    const [wrong, right] = byFrequency(places, ({ name }) => name);
    if (wrong && right && areSwapped(wrong.name, right.name)) yield { range: wrong.range, elsewhere: right.range };
  }
}

const QUOTED = /“([\u4e00-\u9fff]{4,10})”/g;

/** Two neighbours stand the other way round, and nothing else differs. */
function areSwapped(a: string, b: string): boolean {
  const off = Array.from(a, (_, at) => at).filter((at) => a.charAt(at) !== b.charAt(at));
  return off.length === 2 && off[1] === (off[0] ?? 0) + 1;
}
