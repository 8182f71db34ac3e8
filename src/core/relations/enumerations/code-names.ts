import { sentenceAfter } from '../../text/beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import { spellsOut } from './list-laws.ts';
import type { ListRow, ReadList, ListMatch } from './list-row.ts';

/** Names made of counts, and the counts that spell them out: «“1118工程”，即1个水厂、1个气站、1条管网、6条路和2条堤». */
export const codeNames: readonly ListRow[] = [
  {
    name: 'a name of digits that is spelled out in its sentence',
    find: search(
      '(?<before>“)(?<name>\\d{1,2}(?:\\+\\d{1,2}){1,3}|\\d{3,6})”?{codeNoun}?”?{han}{0,8}[，：。]?(?:{gloss}|：)',
      { at: '“' },
    ),
    read: ofDigits,
    law: spellsOut,
    example: '实施“«1127»工程”，即建设1个园区、1个基地、2条专线、8个站点。',
    right: '1128',
  },
  {
    name: 'a name of counts in words that is spelled out in its sentence',
    find: search('(?<before>“)(?<name>(?:[一两二三四五六七八九]{han}){2,5})”', { at: '“' }),
    read: ofWords,
    law: spellsOut,
    example: '按照“«一心两轴四片»”格局，建设一个中心、两条轴线、三个片区。',
    right: '一心两轴三片',
  },
];

/** Where all of the digits but one are found in order; several counts may make one of them. */
function ofDigits({ text, at, end, word }: ListMatch): ReadList | null {
  const name = word('name');
  const digits = Array.from(name.includes('+') ? name.split('+') : name, Number);
  const counts = [...sentenceAfter(text, end, LONGEST).matchAll(COUNT)].map(
    ({ index, 0: { length }, 1: number = '' }) => ({
      range: [end + index, end + index + length] as const,
      value: valueOfNumeral(number),
    }),
  );
  const off = leastOff(
    digits,
    counts.map(({ value }) => value),
  );
  return off === null ? null : spelled(digits, counts, [at, at + name.length], off === 0);
}

/** Where each part is told by its character and only one of the numbers differs. */
function ofWords({ text, at, end, word }: ListMatch): ReadList | null {
  const name = word('name');
  const items = [...sentenceAfter(text, end, NEARBY, '。\n“').matchAll(ITEM)];
  const parts = [...name.matchAll(PART)].map(([, number = '', sign = '']) => ({
    due: valueOfNumeral(number),
    item: items.find(([, , , noun = '']) => noun.includes(sign)),
  }));
  const found = parts.flatMap(({ item }) => (item ? [item] : []));
  if (found.length !== parts.length || new Set(found).size !== found.length) return null;
  const digits = parts.map(({ due }) => due);
  const counts = found.map(({ index, 1: number = '', 2: measure = '' }) => ({
    range: [end + index, end + index + number.length + measure.length] as const,
    value: valueOfNumeral(number),
  }));
  const off = counts.filter(({ value }, index) => value !== digits[index]).length;
  return off > 1 ? null : spelled(digits, counts, [at, at + name.length], off === 0);
}

interface Counted {
  readonly range: Range;
  readonly value: number;
}

/** Held against each other by their sums: no more than one number differs. */
function spelled(digits: readonly number[], counts: readonly Counted[], count: Range, holds: boolean): ReadList {
  const stated = sum(digits);
  return {
    count,
    things: digits.map(String),
    stated,
    counts: new Set([holds ? stated : sum(counts.map(({ value }) => value))]),
    places: counts.map(({ range }) => range),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

const PART = wordPattern('([一两二三四五六七八九])({han})', 'g');
const ITEM = wordPattern(
  '(?<!{noCountBefore})({smallCount}|一)([个大条项张座片类]{1,2})([^，。；：、一二三四五六七八九十\\d]{2,10})',
  'g',
);
const NEARBY = 120;

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
