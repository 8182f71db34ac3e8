import { clauseStart } from './beside.ts';
import type { Beginnings } from './may-begin.ts';
import { beginnings, nextBeginning } from './may-begin.ts';
import { placesOf } from './places-of.ts';
import { charactersIn, wordPattern } from './word-pattern.ts';

/** A character that every match of a pattern has, and where it stands in it. */
export interface Anchor {
  /** As in a pattern of one character: «级», «[个大类]», «{countNumeral}». More characters only make the search slower. */
  readonly at: string;
  /** What stands right before it, likewise: where most of those characters stand elsewhere and the start of a match tells little. */
  readonly behind?: string;
  /** How far behind the start of a match it may stand; from and to. Below zero where the pattern only looks back at it. */
  readonly offset?: readonly [least: number, most: number];
  /** Marks that do not stand between the start of a match and it, where the start may be far: no match begins before the last. */
  readonly past?: string;
}

/**
 * What `text.matchAll(pattern)` gives, looked for only around the characters of an anchor: most patterns of a report need one
 * that is rare, and where such characters stand is found once for all patterns.
 *
 * search('({levelSign}{3,6})({countNumeral})级', { at: '级', offset: [4, 7] }) looks at four places before each 级.
 *
 * @param words a pattern over word classes
 */
export function search(
  words: string,
  { at, behind, offset: [least, most] = [0, 0], past }: Anchor,
): (text: string) => readonly RegExpExecArray[] {
  const pattern = wordPattern(words, 'y');
  let rows: Beginnings | null = null;
  const places = placesOf(charactersIn(at));
  const before = behind === undefined ? null : charactersIn(behind);
  return (text) => {
    rows ??= beginnings(pattern.source);
    const found: RegExpExecArray[] = [];
    let next = 0;
    for (const place of places(text)) {
      if (before !== null && (place === 0 || !before.includes(text.charAt(place - 1)))) continue;
      const first = past === undefined ? place - most : Math.max(place - most, clauseStart(text, place, past));
      const last = place - least;
      next = Math.max(next, first);
      for (let at = nextBeginning(rows, text, next, last); at >= 0; at = nextBeginning(rows, text, next, last)) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        next = at + Math.max(match?.[0].length ?? 1, 1);
        if (match) found.push(match);
      }
      next = Math.max(next, last + 1);
    }
    return found;
  };
}
