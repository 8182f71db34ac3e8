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
  const { sticky, rows } = readyFor(pattern);
  let found: RegExpExecArray[] | null = null;
  for (let at = 0; at <= text.length; at++) {
    at = nextBeginning(rows, text, at, text.length);
    if (at < 0) break;
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (!match) continue;
    if (found) found.push(match);
    else found = [match];
    at += Math.max(match[0].length, 1) - 1;
  }
  return found ?? NONE;
}

const NONE: readonly RegExpExecArray[] = [];

/** A pattern as it is asked at a place, and how its matches may begin. */
export interface Ready {
  readonly sticky: RegExp;
  readonly rows: Beginnings;
}

const ready = new WeakMap<RegExp, Ready>();

/** How a pattern is written is read when it is first asked. */
export function readyFor(pattern: RegExp): Ready {
  const known = ready.get(pattern);
  if (known) return known;
  const made = { sticky: new RegExp(pattern, pattern.flags.replace('g', 'y')), rows: beginnings(pattern.source) };
  ready.set(pattern, made);
  return made;
}
