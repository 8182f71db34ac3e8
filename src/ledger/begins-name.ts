import type { Range } from '../core/index.ts';
import { isHan, phraseTables } from '../core/index.ts';

/** A short name stands where a name begins, else it is the end of another one. */
export function beginsName(text: string, [start]: Range): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_VERB), start);
  return !isHan(before.charCodeAt(before.length - 1)) || BEFORE_A_NAME.some((word) => before.endsWith(word));
}

const LONGEST_VERB = 4;
const BEFORE_A_NAME = [
  ...phraseTables.listJoiners,
  ...phraseTables.goingOnWords,
  ...phraseTables.doneWords,
  ...phraseTables.buildingVerbs,
  ...phraseTables.applyingWords,
  // 第五届|青禾艺术节
  '届',
];

/** It begins a name, if behind whose it is: 获批|全省|青禾试验区; `places`: the place that reports, whose it may be too. */
export function isOwned(text: string, range: Range, places: readonly string[] = []): boolean {
  if (beginsName(text, range)) return true;
  const before = text.slice(Math.max(0, range[0] - LONGEST_OWNER), range[0]);
  const owner = [...places, ...phraseTables.ownersOfWorks].find((word) => before.endsWith(word));
  return owner !== undefined && beginsName(text, [range[0] - owner.length, range[1]]);
}

/** Places as they are written, and without what they are: 望江市, 望江. */
export function inShort(places: readonly string[]): readonly string[] {
  return places.flatMap((place) => (place.length > 2 ? [place, place.slice(0, -1)] : [place]));
}

const LONGEST_OWNER = 8;

/** One of several: marks or joiners on both sides, one of them of a list. */
export function isListed(text: string, range: Range): boolean {
  const after = text.charAt(range[1]);
  const isOpen = beginsName(text, range);
  const ends = LIST_MARKS.has(after) || phraseTables.listJoiners.includes(after);
  return isOpen && ends && (LIST_MARKS.has(after) || LIST_MARKS.has(text.charAt(range[0] - 1)));
}

const LIST_MARKS = new Set(['、', phraseTables.listEnds]);
