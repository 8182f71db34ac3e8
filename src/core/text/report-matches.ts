import { readyFor } from './all-matches.ts';
import type { Beginnings } from './may-begin.ts';
import { BEFORE_FIRST, BEFORE_SECOND, LAST_ROW, nextBeginning, ROWS } from './may-begin.ts';
import { codesOf } from './places-of.ts';

/**
 * What `text.matchAll(pattern)` gives, for a whole report: it is read once for all patterns that are looked for so, as long
 * as nobody asks for another text.
 *
 * @param pattern with the flag g
 */
export function reportMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const { sticky, rows } = readyFor(pattern);
  const found: RegExpExecArray[] = [];
  let next = 0;
  for (const at of placesToBegin(text, rows)) {
    if (at < next) continue;
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (!match) continue;
    found.push(match);
    next = at + Math.max(match[0].length, 1);
  }
  return found;
}

/** Every place where a match may begin, in order, told by how it may begin. */
function placesToBegin(text: string, rows: Beginnings): readonly number[] {
  const number = numberOf(rows);
  if (number >= MOST) return placesAlone(text, rows);
  if (read?.text !== text || number >= read.places.length) read = { text, places: placesOfAll(text) };
  return read.places[number] ?? [];
}

/** As many as a whole number has bits beside its sign. */
const MOST = 31;

/** The text read last, with the places of each pattern that was asked for by then. */
let read: { readonly text: string; readonly places: readonly (readonly number[])[] } | null = null;

const numbers = new Map<Beginnings, number>();
/** For each character the patterns, a bit each, that may begin with it, and those whose second one it may be. */
const [firsts, seconds] = [new Int32Array(ROWS), new Int32Array(ROWS)];

function numberOf(rows: Beginnings): number {
  const known = numbers.get(rows);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(rows, number);
  for (let row = 0; number < MOST && row < ROWS; row++) {
    const bits = rows[row] ?? 0;
    if (bits & BEFORE_FIRST) firsts[row] = (firsts[row] ?? 0) | (1 << number);
    if (bits & BEFORE_SECOND) seconds[row] = (seconds[row] ?? 0) | (1 << number);
  }
  return number;
}

function placesOfAll(text: string): readonly (readonly number[])[] {
  const places = Array.from({ length: Math.min(numbers.size, MOST) }, (): number[] => []);
  const codes = codesOf(text);
  const { length } = codes;
  // Behind the end stands nothing.
  let row = length > 0 ? (codes[0] ?? 0) & LAST_ROW : 0;
  for (let at = 0; at <= length; at++) {
    const first = firsts[row] ?? 0;
    row = at + 1 < length ? (codes[at + 1] ?? 0) & LAST_ROW : 0;
    for (let both = first & (seconds[row] ?? 0); both !== 0; both &= both - 1) places[lowest(both)]?.push(at);
  }
  return places;
}

function lowest(bits: number): number {
  return LAST_BIT - Math.clz32(bits & -bits);
}

const LAST_BIT = 31;

function placesAlone(text: string, rows: Beginnings): readonly number[] {
  const places: number[] = [];
  for (let at = nextBeginning(rows, text, 0, text.length); at >= 0; at = nextBeginning(rows, text, at + 1, text.length))
    places.push(at);
  return places;
}
