import { readNumeral } from '../../text/numerals.ts';
import { matchesBeside } from '../../text/matches-beside.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import type { StatedList } from './stated-lists.ts';

/** Every row of round marks with its count: «连续迈上4万亿、5万亿两个台阶». */
export function* marksPassed(text: string): Iterable<StatedList> {
  for (const rare of RARE)
    for (const { index, 1: marks = '', 2: number = '' } of matchesBeside(text, rare, MARKS)) {
      const things = marks.split(JOINERS);
      const at = index + marks.length;
      const count = [at, at + number.length + 1] as const;
      const stated = readNumeral(number, 0)?.value ?? 0;
      yield { range: [index, count[1]], things, counts: new Set([things.length]), stated, count, open: false };
    }
}

/** 台阶, 大关, 关口 */
const RARE = ['台阶', '关'];
const MARKS = wordPattern(
  '(?<![\\d.])((?:\\d{1,6}(?:\\.\\d)?{scale}?[^\\d、和万亿，。；\\n]{0,2}[、和]){1,8}\\d{1,6}(?:\\.\\d)?{scale}?[^\\d、和万亿，。；\\n]{0,2}?)({countNumeral}|\\d(?!\\d))[个大道]{markNoun}',
  'g',
);
const JOINERS = rx`[、和]`;
