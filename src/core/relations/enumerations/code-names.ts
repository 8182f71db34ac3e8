import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { wordPattern } from '../../text/word-pattern.ts';

/** A name made of digits against the counts that spell it out: «“1118工程”，即1个水厂、1个气站、1条管网、6条路和2条堤». */
export interface CodeName {
  /** The digits of the name. */
  readonly range: Range;
  readonly digits: readonly number[];
  /** The counts that follow, in text order; several may make one digit. */
  readonly counts: readonly { readonly range: Range; readonly value: number }[];
  readonly holds: boolean;
}

/** Every name of digits that is spelled out in its sentence, where all of them but one are found in order. */
export function* codeNames(text: string): Iterable<CodeName> {
  for (const match of NAMED(text)) {
    const [named, written = ''] = match;
    const digits = Array.from(written.includes('+') ? written.split('+') : written, Number);
    const start = match.index + named.length;
    const stop = text.slice(start, start + LONGEST).search(/[。\n]/);
    const counts = [...text.slice(start, stop < 0 ? start + LONGEST : start + stop).matchAll(COUNT)].map(
      ({ index, 0: { length }, 1: number = '' }) => ({
        range: [start + index, start + index + length] as const,
        value: valueOfNumeral(number),
      }),
    );
    const off = leastOff(
      digits,
      counts.map(({ value }) => value),
    );
    if (off === null) continue;
    const at = match.index + named.indexOf(written);
    yield { range: [at, at + written.length], digits, counts, holds: off === 0 };
  }
}

/**
 * The same in words: «“一核两带三区”布局，建设一个核心、三条产业带、三个功能区», where each part is told by its character and only one
 * of the numbers differs.
 */
export function* shapedNames(text: string): Iterable<CodeName> {
  for (const { index, 0: quoted, 1: name = '' } of SHAPED(text)) {
    const start = index + quoted.length;
    const stop = text.slice(start, start + NEARBY).search(/[。\n“]/);
    const after = text.slice(start, stop < 0 ? start + NEARBY : start + stop);
    const items = [...after.matchAll(ITEM)];
    const parts = [...name.matchAll(PART)].map(([, number = '', sign = '']) => ({
      due: numberOf(number),
      item: items.find(([, , , noun = '']) => noun.includes(sign)),
    }));
    const found = parts.flatMap(({ item }) => (item ? [item] : []));
    if (found.length !== parts.length || new Set(found).size !== found.length) continue;
    const digits = parts.map(({ due }) => due);
    const counts = found.map(({ index: at, 1: number = '', 2: measure = '' }) => ({
      range: [start + at, start + at + number.length + measure.length] as const,
      value: numberOf(number),
    }));
    const off = counts.filter(({ value }, at) => value !== digits[at]).length;
    if (off <= 1) yield { range: [index + 1, index + 1 + name.length], digits, counts, holds: off === 0 };
  }
}

const SHAPED = search('“((?:[一两二三四五六七八九]{han}){2,5})”', { at: '“' });
const PART = wordPattern('([一两二三四五六七八九])({han})', 'g');
const ITEM = wordPattern(
  '(?<!{noCountBefore})({smallCount}|一)([个大条项张座片类]{1,2})([^，。；：、一二三四五六七八九十\\d]{2,10})',
  'g',
);
const NEARBY = 120;

function numberOf(number: string): number {
  return valueOfNumeral(number);
}

const NAMED = search('“(\\d{1,2}(?:\\+\\d{1,2}){1,3}|\\d{3,6})”?{codeNoun}?”?{han}{0,8}[，：。]?(?:{gloss}|：)', {
  at: '“',
});
const COUNT = wordPattern(
  `(?<!{noCountBefore})(\\d{1,2}|{numeral})(?:{summing|quotedSumming}|[批套道片廊])(?!月)`,
  'g',
);
const LONGEST = 240;

/**
 * How many digits the counts do not give, each digit being one count or the sum of some in a row; null where that is more
 * than one, so that the counts may be of something else.
 */
function leastOff(digits: readonly number[], counts: readonly number[]): number | null {
  if (counts.length < digits.length || (digits.length === 2 && counts.length > 2)) return null;
  let least: number | null = null;
  const walk = (digit: number, from: number, off: number): void => {
    const due = digits[digit];
    if (due === undefined) {
      // What follows the last digit may be told of something else.
      if (off === 0 || from === counts.length) least = Math.min(least ?? off, off);
      return;
    }
    const left = digits.length - digit - 1;
    let sum = 0;
    for (let end = from; end < counts.length - left; end++) {
      sum += counts[end] ?? 0;
      if (sum > due + NEAR) return;
      const next = off + (sum === due ? 0 : 1);
      if (next <= 1 && (sum === due || sum >= due - NEAR)) walk(digit + 1, end + 1, next);
    }
  };
  if (counts.length <= MOST_COUNTS) walk(0, 0, 0);
  return least;
}

/** A digit is misprinted, or one thing was added or dropped. */
const NEAR = 2;
const MOST_COUNTS = 16;
