import { soleThings, soundAlikes } from '../../knowledge/sound-alikes.ts';
import { reportMatches } from '../../text/report-matches.ts';
import { isHan } from '../../text/characters.ts';
import { codesOf } from '../../text/places-of.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import { addTo } from '../../text/group-by.ts';

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
  yield* personsNamed(text);
}

/** 区长 黄远志 at the head and 区长 黄远致 at the end: one person, if all but one character is the same. */
function* personsNamed(text: string): Iterable<SpelledTwice> {
  let first: { readonly name: string; readonly range: Range } | null = null;
  for (const { index, 0: said, 1: name = '' } of reportMatches(text, PERSON)) {
    const end = index + said.length;
    const one = { name, range: [end - name.length, end] as const };
    if (first && name !== first.name && name.startsWith(first.name.charAt(0)) && differBy(name, first.name) === 1)
      yield { range: one.range, elsewhere: first.range };
    first ??= one;
  }
}

const PERSON = wordPattern('{headOfGovernment}[ \\u3000]{0,4}({han}{2,3})(?=[ \\u3000]*(?:\\n|$))', 'g');

function differBy(a: string, b: string): number {
  return a.length === b.length ? Array.from(a).filter((char, at) => char !== b.charAt(at)).length : Infinity;
}

/** The number of the sound of each character, 0 where none is told; a table, for it is asked of every one. */
const SOUNDS = new Uint16Array(0x10000);
for (const [index, group] of soundAlikes.entries())
  for (const character of group) SOUNDS[character.charCodeAt(0)] = index + 1;

/** How many characters on the left and on the right must be the same; the first of a name stands behind no other. */
const SURROUNDINGS = [
  [1, 3],
  [2, 2],
  [0, 4],
  // 哈伊高铁: of what there is one by its name.
  [1, 2],
] as const;
const SOLE_WAY = 3;
const SOLE = new Set(soleThings);
const SOLE_OPENS = new Set(soleThings.map((word) => word.charCodeAt(0)));

/** Whether 铁路 or its like stands at a place; asked of every character that may be mistaken. */
function isSole(text: string, at: number): boolean {
  return SOLE_OPENS.has(text.charCodeAt(at)) && SOLE.has(text.slice(at, at + 2));
}

/** The characters that sound alike, by what stands around them, wherever two of them may have the same around them. */
function placesBySurroundings(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { at, left, right } of doubtful(text)) {
    const sound = SOUNDS[text.charCodeAt(at)] ?? 0;
    const key = `${text.slice(at - left, at)}${String(sound)}${text.slice(at + 1, at + 1 + right)}`;
    const places = found.get(key);
    if (places) places.push(at);
    else found.set(key, [at]);
  }
  return found;
}

interface Surrounded {
  readonly at: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The places whose surroundings another character has too, in text order, and a few more. Nearly none has, and words are
 * dear: surroundings are first told apart by a number, which some share by chance.
 */
function doubtful(text: string): readonly Surrounded[] {
  const slots = 2 ** Math.min(Math.ceil(Math.log2(text.length + 1)) + 3, MOST_SLOTS);
  const characterIn = new Uint16Array(slots);
  const seen: number[] = [];
  const codes = codesOf(text);
  eachSurrounded(text, codes, (at, way) => {
    const slot = numberOf(codes, at, way) & (slots - 1);
    const [code = 0, known = 0] = [codes[at], characterIn[slot]];
    characterIn[slot] = known === 0 || known === code ? code : SEVERAL;
    seen.push(at, way, slot);
  });
  const found: Surrounded[] = [];
  for (let i = 0; i < seen.length; i += 3) {
    const [at = 0, way = 0, slot = 0] = [seen[i], seen[i + 1], seen[i + 2]];
    const [left, right] = SURROUNDINGS[way] ?? [0, 0];
    if (characterIn[slot] === SEVERAL) found.push({ at, left, right });
  }
  return found;
}

/** 2 to this power: a megabyte. */
const MOST_SLOTS = 19;
/** No Chinese character. */
const SEVERAL = 0xffff;

/** Every character that sounds like another, with each row of SURROUNDINGS that it has as Chinese characters. */
function eachSurrounded(text: string, codes: Uint16Array, visit: (at: number, way: number) => void): void {
  let [start, end] = [0, 0];
  for (let at = 0; at < codes.length; at++) {
    if (at >= end) {
      for (start = at; start < codes.length && !isHan(codes[start] ?? 0); start++);
      for (end = start; end < codes.length && isHan(codes[end] ?? 0); end++);
      at = start;
    }
    if ((SOUNDS[codes[at] ?? 0] ?? 0) === 0) continue;
    for (let way = 0; way < SURROUNDINGS.length; way++) {
      const [left, right] = SURROUNDINGS[way] ?? [0, 0];
      if (way === SOLE_WAY && !isSole(text, at + 1)) continue;
      if (at + right < end && (left === 0 ? at === start : at - left >= start)) visit(at, way);
    }
  }
}

/** A number made of what stands around a character and of its sound. */
function numberOf(codes: Uint16Array, at: number, way: number): number {
  const [left, right] = SURROUNDINGS[way] ?? [0, 0];
  let number = way;
  for (let next = at - left; next <= at + right; next++) {
    const code = codes[next] ?? 0;
    number = Math.imul(number ^ (next === at ? (SOUNDS[code] ?? 0) : code), 0x9e3779b1);
    number ^= number >>> 15;
  }
  return number;
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
  for (const { index, 1: name = '' } of QUOTED(text)) {
    const key = Array.from(name).sort().join('');
    const one = { name, range: [index + 1, index + 1 + name.length] as const };
    addTo(names, key, one);
  }
  for (const places of names.values()) {
    if (new Set(places.map(({ name }) => name)).size !== 2) continue;
    const [wrong, right] = byFrequency(places, ({ name }) => name);
    if (wrong && right && areSwapped(wrong.name, right.name)) yield { range: wrong.range, elsewhere: right.range };
  }
}

const QUOTED = search('“({han}{4,10})”', { at: '“' });

/** Two neighbours stand the other way round, and nothing else differs. */
function areSwapped(a: string, b: string): boolean {
  const off = Array.from(a, (_, at) => at).filter((at) => a.charAt(at) !== b.charAt(at));
  return off.length === 2 && off[1] === (off[0] ?? 0) + 1;
}
