import { unitNamed } from '../../figures/unit-at.ts';
import { isHan } from '../../text/characters.ts';
import { isSingle } from '../../text/lookup/concepts.ts';
import type { Metric } from '../../metrics/metric.ts';
import { rx, wordPattern, wordsOf } from '../../text/word-pattern.ts';
import { agreement } from '../agreement.ts';
import { clauseStart, sentenceAfter } from '../../text/beside.ts';
import { isDigitSlip } from '../printed-digits.ts';
import { earlierAlike } from './earlier-alike.ts';

/** Two figures of one unit that differ by two neighbouring digits alone, and stand beside the same word. */
export interface SameWord {
  readonly first: Metric;
  readonly later: Metric;
  /** The word beside both: 搬迁. */
  readonly words: string;
}

/**
 * «共搬迁3.84万人», and later «完成了3.48万人的搬迁»: hardly ever two counts. Other periods and other kinds of speech, result
 * and plan, are left out, as are shares.
 */
export function* besideSameWord(text: string, metrics: readonly Metric[]): Iterable<SameWord> {
  for (const [later, others] of earlierAlike(metrics, keyOfDigits, WINDOW))
    for (const first of others) {
      const words = first.unit === later.unit ? together(text, first, later) : null;
      if (words !== null) yield { first, later, words };
    }
}

/** How many figures of the same digits back one is held against. */
const WINDOW = 24;

/** The number without its point; null for what has too few digits, or is no amount. */
function digitsOf({ value, step, unit, bound, aspect }: Metric): number | null {
  if (typeof value !== 'number' || bound !== 'exact' || unit === '' || unitNamed(unit)?.kind === 'ratio') return null;
  if (aspect !== 'level' && aspect !== 'change') return null;
  const digits = Math.round(value / step);
  return digits > 100 && digits < 1e9 ? digits : null;
}

/** The same for all numbers of the same digits in any order. */
function keyOfDigits(metric: Metric): number | null {
  const digits = digitsOf(metric);
  if (digits === null) return null;
  let product = 1;
  for (let rest = digits; rest > 0; rest = Math.floor(rest / 10)) product *= PRIMES[rest % 10] ?? 1;
  return product;
}

const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29];

function together(text: string, first: Metric, later: Metric): string | null {
  if (first.status === 'reference' || later.status === 'reference') return null;
  // What is known by name is held against its like by its whole clause.
  if (first.concept !== null && later.concept !== null) return null;
  if (first.sentence === later.sentence && !isOne(first, later)) return null;
  if (!isDigitSlip(digitsOf(first) ?? 0, digitsOf(later) ?? 0)) return null;
  if (first.status !== later.status || first.period !== later.period) return sameSet(text, first, later);
  const [one, two] = [around(text, first), around(text, later)];
  if (!agreement(SAME, [first, later]).agrees) return null;
  if (SPANS.test(one) !== SPANS.test(two)) return null;
  for (let at = 0; at + 2 <= two.length; at++) {
    const word = two.slice(at, at + 2);
    const same = WORD.test(word) && !GENERAL.has(word) ? one.indexOf(word) : -1;
    const words = same >= 0 ? wholeWords(one, same, two, at) : null;
    if (words !== null) return MEANS.has(words) || areKinds(first, later, words) ? null : words;
  }
  return null;
}

/** 128个低收入村, told of in the review and in the plan: what is counted by a long name is one set. */
function sameSet(text: string, { range: [, one] }: Metric, later: Metric): string | null {
  const [, two] = later.range;
  let length = 0;
  while (isHan(text.charCodeAt(two + length)) && text.charAt(one + length) === text.charAt(two + length)) length++;
  const isCount = later.step === 1 && unitNamed(later.unit)?.kind === 'count';
  return isCount && length >= LONG_NAME ? text.slice(two, two + length) : null;
}

const LONG_NAME = 3;

/** 高粱产量 and 花生产量: two kinds of what the word names; 民生预算支出, a part of 预算支出. */
function areKinds({ indicator: one }: Metric, { indicator: other }: Metric, words: string): boolean {
  if (one === other) return false;
  return (one.endsWith(words) && other.endsWith(words)) || one.endsWith(other) || other.endsWith(one);
}

/** All that stands beside both: 农村中小学校, and not 村中. */
function wholeWords(one: string, same: number, two: string, at: number): string {
  const isShared = (by: number): boolean =>
    isHan(two.charCodeAt(at + by)) && one.charAt(same + by) === two.charAt(at + by);
  let [from, to] = [0, 2];
  while (isShared(from - 1)) from--;
  while (isShared(to)) to++;
  return two.slice(at + from, at + to);
}

/** Of whom and of what both must say the same, or neither anything, and as finely printed. */
const SAME = ['aspect', 'span', 'scope', 'stage', 'subject', 'step'] as const;

/** In one sentence only what a place has once is the same: 地区生产总值 and 地区生产总值. */
function isOne(first: Metric, later: Metric): boolean {
  return first.concept === later.concept && isSingle(first.concept);
}

/** What is measured, the words before the figure in its clause, and those behind it. */
function around(text: string, { indicator, range: [start, end] }: Metric): string {
  const from = Math.max(start - NEAR, clauseStart(text, start, STOPS));
  const words = `${indicator}|${text.slice(from, start)}|${sentenceAfter(text, end, NEAR, STOPS)}`;
  return words.replace(FUNCTION_WORDS, (word) => (MEANS.has(word) ? word : '|'.repeat(word.length)));
}

/** Words that stand beside figures of anything: 比去年, 分别达. What they leave is of the thing itself. */
const FUNCTION_WORDS = wordPattern(
  '{perHead|up|down|than|lastYear|thisYear|sameTime|reach|from|total|cumulative|shareNoun|shareVerb|among|respectively|each|intention|completion|planned|hedgeBefore|addition}',
  'g',
);

/** 均 of 人均 is a part of it, and says nothing of several. */
const MEANS = new Set(wordsOf('perHead'));

const NEAR = 10;
const STOPS = '，。；：、！？\n';
const WORD = /^\p{Script=Han}{2}$/u;
const SPANS = rx`{overYears}`;
/** What stands beside figures of anything. */
const GENERAL = new Set(wordsOf('generalPair'));
