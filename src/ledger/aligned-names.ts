import type { Range } from '../core/index.ts';
import { hasDigit, phraseTables } from '../core/index.ts';
import { inShort, isOwned } from './begins-name.ts';
import { placesIn } from './places-in.ts';
import { nextMark, sharedCharacters, without } from './shared-characters.ts';

/**
 * Where a text has a name with words more, fewer or changed, told by how its characters stand in order: 云溪经济示范区 for
 * 云溪经济区, 望栖扶贫综合示范区 for 望栖集中扶贫综合试验区. Both begin alike. Where both end alike, three in four of the
 * characters are enough; where they do not, three in five of a name whose beginning (`isRare`) no other has.
 */
export function alignedNames(
  name: string,
  text: string,
  places: readonly string[],
  isRare: (opening: string) => boolean,
): readonly Range[] {
  const plain = name.replace(MARKS, '');
  const words = withoutOpenings(plain, places);
  if (words.length < SHORTEST || STRICT.some((head) => words.endsWith(head))) return [];
  const opening = words.slice(0, OPENING);
  // G2|40望岭段 and G2|40云栖段 have one road.
  const mayBeNear = !hasDigit(opening);
  const found: Range[] = [];
  for (const at of placesIn(text, opening)) {
    const stop = nextMark(text, at, Math.min(text.length, at + words.length + MOST_MORE));
    const stretch = text.slice(at, stop);
    if (!mayShare(words, stretch)) continue;
    const end = at + alignedEnd(words, stretch);
    const written = text.slice(at, end);
    const isOne =
      hasDigit(written) === hasDigit(words) &&
      (isSame(words, written) || (mayBeNear && isRare(opening) && isNear(words, written)));
    // Of a name that was cut the rest must begin one, or stand behind whose it is.
    if (isOne && (words.length === plain.length || isOwned(text, [at, end], places))) found.push([at, end]);
  }
  return found;
}

const SHORTEST = 5;
const OPENING = 2;
const MOST_MORE = 8;
/** Of these a place has many under names that are near, but for those that tell nothing. */
const STRICT = phraseTables.headsOfMany.filter((head) => !phraseTables.headsOfAnything.includes(head));

/** Without whose it is, its rank, and that it is new: 望江市|青禾经济区, 新|会展中心. */
function withoutOpenings(name: string, places: readonly string[]): string {
  const opening = [...inShort(places), ...OPENINGS].find(
    (word) => name.startsWith(word) && name.length - word.length >= SHORTEST,
  );
  return opening === undefined ? name : name.slice(opening.length);
}

const MARKS = /[“”（）]/g;
const OPENINGS = [...phraseTables.titleRanks, ...phraseTables.newOnes];

/** So few of its characters stand there at all that no order of them is enough. */
function mayShare(name: string, text: string): boolean {
  let missing = 0;
  for (let at = 0; at < name.length; at++) if (!text.includes(name.charAt(at))) missing++;
  return name.length - missing >= Math.max(LEAST_SHARED, LEAST_NEAR * name.length);
}

/** Behind the last character of the text that the name has too, in order. */
function alignedEnd(name: string, text: string): number {
  const shared = sharedCharacters(name, text);
  let read = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === shared.charAt(read)) read++;
    if (read === shared.length) return at + 1;
  }
  return 0;
}

function isSame(name: string, written: string): boolean {
  if (written === '' || name.at(-1) !== written.at(-1)) return false;
  const shared = sharedCharacters(name, written);
  // 望江青禾枢纽 and 望江新区交通枢纽: one word for another makes another name.
  const isChanged = name.length - shared.length >= OPENING && written.length - shared.length >= OPENING;
  return !isChanged && isAlike(name, written, LEAST_SAME, Math.max(OPENING, name.length / 2));
}

function isNear(name: string, written: string): boolean {
  return isAlike(name, written, LEAST_NEAR, MOST_INSERTED);
}

const LEAST_SAME = 0.75;
const LEAST_NEAR = 0.6;
const MOST_INSERTED = 3;

function isAlike(name: string, written: string, least: number, most: number): boolean {
  const shared = sharedCharacters(name, written);
  const [left, more] = [without(name, shared), without(written, shared)];
  const isEnough = shared.length >= LEAST_SHARED && shared.length >= least * name.length && more.length <= most;
  return (
    isEnough &&
    ![left, more].some((each) => phraseTables.tellingApart.test(each) || each.includes(phraseTables.routeMark))
  );
}

const LEAST_SHARED = 4;
