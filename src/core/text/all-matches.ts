import type { Beginnings } from './may-begin.ts';
import { beginnings, nextBeginning } from './may-begin.ts';

/**
 * What `text.matchAll(pattern)` gives, the pattern asked only where a match may begin: an engine that goes through a line by
 * itself asks at every character, and takes a copy of the expression to do so. What stands around a character that every
 * match has is found sooner by `search`, and what is looked for in a whole report by `reportMatches`.
 *
 * @param pattern with the flag g
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const ready = readyFor(pattern);
  let found: RegExpExecArray[] | null = null;
  for (let match = nextMatch(text, ready, 0); match; match = nextMatch(text, ready, endOf(match))) {
    if (found) found.push(match);
    else found = [match];
  }
  return found ?? NONE;
}

function endOf({ index, 0: { length } }: RegExpExecArray): number {
  return index + Math.max(length, 1);
}

/** The first match at an offset or behind it, asked for likewise. */
export function nextMatch(text: string, { sticky, rows }: Ready, from: number): RegExpExecArray | null {
  for (let at = from; at <= text.length; at++) {
    at = nextBeginning(rows, text, at, text.length);
    if (at < 0) break;
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match) return match;
  }
  return null;
}

/** The match that begins at a place; most expressions need not be asked, for none of theirs begins so. */
export function matchAt(text: string, pattern: RegExp, at: number): RegExpExecArray | null {
  const { sticky, rows } = readyFor(pattern);
  if (nextBeginning(rows, text, at, at) < 0) return null;
  sticky.lastIndex = at;
  return sticky.exec(text);
}

const NONE: readonly RegExpExecArray[] = [];

/** A pattern as it is asked at a place, and how its matches may begin. */
export interface Ready {
  readonly sticky: RegExp;
  readonly rows: Beginnings;
}

const known = new WeakMap<RegExp, Ready>();

/** How a pattern is written is read when it is first asked. */
export function readyFor(pattern: RegExp): Ready {
  const told = known.get(pattern);
  if (told) return told;
  const made = { sticky: new RegExp(pattern, pattern.flags.replace('g', 'y')), rows: beginnings(pattern.source) };
  known.set(pattern, made);
  return made;
}
