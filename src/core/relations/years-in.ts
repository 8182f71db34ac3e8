import { valueOfNumeral } from '../text/numerals.ts';
import { wordPattern } from '../text/word-pattern.ts';

/** The one number of years that a sentence tells of, by their count or their first and last; five of a plan. */
export function yearsIn(words: string): number | null {
  const told = new Set(
    Array.from(words.matchAll(YEARS), ([, years]) => (years ? valueOfNumeral(years) : YEARS_OF_PLAN)),
  );
  const dates = Array.from(new Set(Array.from(words.matchAll(DATES), ([year]) => Number.parseInt(year)))).toSorted();
  const [first, last] = dates;
  // 2020年至2024年五年间: the first of them counts as well.
  if (first !== undefined && last !== undefined && dates.length === 2 && !told.has(last - first + 1))
    told.add(last - first);
  const [only] = told;
  return told.size === 1 && only !== undefined && only > 1 ? only : null;
}

const YEARS = wordPattern(
  '(?<![\\d第十])({countNumeral}|\\d(?=年(?:[来间]|{cumulative}|共)))年|“十{numeral}?五”(?!前)',
  'g',
);
const DATES = wordPattern('(?<!\\d){fullYear}(?=年)', 'g');
const YEARS_OF_PLAN = 5;
