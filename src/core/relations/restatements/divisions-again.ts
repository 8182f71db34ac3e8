import { clauseBefore, sentenceAfter } from '../../text/beside.ts';
import { hasDigit } from '../../text/characters.ts';
import { addTo } from '../../text/group-by.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import { search } from '../../text/search.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import { digitsOff } from '../printed-digits.ts';
import type { Told } from './restatement.ts';

/** How many divisions of a kind a place has, told at two places with two numbers. */
export interface DivisionsAgain {
  readonly first: Told;
  readonly later: Told;
  /** 乡镇 */
  readonly kind: string;
}

/**
 * «辖8镇6乡» and «全县16个乡镇全部»: a place has one number of each. What tells of some of them (全县12个乡镇建成文化站), of more kinds
 * in brackets, or of places that were joined since, is left out, and so is what lies too far off for a slip of the hand.
 */
export function* divisionsAgain(text: string): Iterable<DivisionsAgain> {
  const told = toldOf(text);
  if (told.size === 0 || REDRAWN.test(text)) return;
  for (const counts of told.values()) {
    const [first] = counts;
    const later = counts.find(({ count, whole }) => count !== first?.count && whole);
    if (!first || !later || new Set(counts.map(({ count }) => count)).size > 2) continue;
    if (isSlip(first.count, later.count)) yield { first, later, kind: later.kind };
  }
}

interface Divisions extends Told {
  readonly count: number;
  readonly kind: string;
  /** All of them by what is said behind (全部, 中), and not only by 辖 before. */
  readonly whole: boolean;
}

function toldOf(text: string): ReadonlyMap<string, readonly Divisions[]> {
  const told = new Map<string, Divisions[]>();
  for (const { index, 0: words, groups = {} } of COUNTED(text)) {
    const { said = '', kind = '' } = groups;
    const lead = clauseBefore(text, index, '，。；：\n');
    const behind = sentenceAfter(text, index + words.length, LONGEST, '，。；：、\n');
    const whole = OWN_PLACE.test(lead) && ALL.test(behind);
    if (!whole && !(HAS.test(lead) && behind === '')) continue;
    addTo(told, keyOf(kind), { count: numberOf(said), kind, whole, ...placeOf(index, `${said}个`) });
  }
  for (const { index, 0: words, groups = {} } of JOINED(text)) {
    const { one = '', first = '', other = '', second = '' } = groups;
    const kind = first + second;
    const count = numberOf(one) + numberOf(other);
    if (first !== second) addTo(told, keyOf(kind), { count, kind, whole: false, ...placeOf(index, words) });
  }
  for (const counts of told.values()) counts.sort((a, b) => a.range[0] - b.range[0]);
  return told;
}

function placeOf(index: number, words: string): Told {
  return { range: [index, index + words.length], text: words };
}

/** 14个乡镇, 七个区: no more of the noun behind. */
const COUNTED = search(
  '(?<!\\d|\\.|{countNumeral}|第)(?<said>\\d{1,4}|{countNumeral}{1,3})个(?<kind>县（{han}?、?区）|{ownDivision})',
  {
    at: '个',
    behind: '\\d|{countNumeral}',
    offset: [1, 4],
  },
);
/** 下辖五县两区, 辖8镇6乡: of two kinds that other places count together. */
const JOINED = search(
  '(?<=辖)(?<one>\\d{1,2}|{countNumeral}{1,3})个?(?<first>[县区市镇乡])(?<other>\\d{1,2}|{countNumeral}{1,3})个?(?<second>[县区市镇乡])(?=[，。；、])',
  { at: '辖', offset: [-1, -1] },
);
/** 全县·14个乡镇. */
const OWN_PLACE = rx`(?:^|[^一-鿿]|[对在由使]){ownPlace}$`;
const ALL = rx`^(?:{allOfSet}|中$|中{han}|的{han}{2,14}(?:{allOfSet}))`;
/** 辖3个街道、·14个乡镇 */
const HAS = rx`(?:{dividedInto})(?:(?:\d{1,4}|{countNumeral}{1,3})个?{han}{1,8}[、和及]){0,4}$`;
const REDRAWN = rx`{redrawn}`;
const LONGEST = 24;

function numberOf(said: string): number {
  return hasDigit(said) ? Number(said) : valueOfNumeral(said);
}

/** 县（市、区）, 县市区 and 市县区 are one. */
function keyOf(kind: string): string {
  return Array.from(kind.replace(MARKS, '').replace('街道', '街')).sort().join('');
}

const MARKS = wordPattern('[（）、]', 'g');

/** One or two off of a few, a digit off or two swapped of many. */
function isSlip(one: number, other: number): boolean {
  if (Math.max(one, other) <= FEW) return Math.min(one, other) > 1 && Math.abs(one - other) <= 2;
  return digitsOff(one, other) !== null;
}

const FEW = 20;
