import { alikeAtEnd } from '../alike-at-end.ts';
import type { PlacedFigure } from './placed-figures.ts';
import { isCounted } from './placed-figures.ts';

/** Whether two figures are called alike: by a known indicator, or by the end or the beginning of a name. */
export function areAlike(a: PlacedFigure, b: PlacedFigure): boolean {
  const { concept } = a.metric;
  if (concept !== null && concept === b.metric.concept) return true;
  const least = [a, b].every(({ figure, metric: { unit } }) => figure === 'amount' && isCounted(unit))
    ? SHORTEST
    : Infinity;
  return a.names.some((one) => b.names.some((other) => areNamesAlike(one, other, least)));
}

/** 行政村 and 村; of what is counted the end of a name is its thing, and of other names it is any: 税收收入, 财政收入. */
function areNamesAlike(one: string, other: string, least: number): boolean {
  const shorter = Math.min(one.length, other.length);
  return (
    alikeAtEnd(one, other) >= Math.min(least, shorter) ||
    (shorter >= SHORTEST && (one.startsWith(other) || other.startsWith(one)))
  );
}

const SHORTEST = 2;

/** Whether two names have a word of two characters in common: 双季稻·奖补·资金 and 给予·奖补. */
export function shareWord(a: PlacedFigure, b: PlacedFigure): boolean {
  return a.names.some((one) => b.names.some((other) => partsOf(other, SHORTEST).some((pair) => one.includes(pair))));
}

/** Whether what stands before two figures has so many characters in a row in common: 占农业总产值的比重. */
export function shareWords(a: PlacedFigure, b: PlacedFigure, least: number): boolean {
  return partsOf(a.lead, least).some((each) => b.lead.includes(each) || b.names.some((name) => name.includes(each)));
}

/** All that stands in so many characters in a row: 行政 and 政村 of 行政村, for two. */
export function partsOf(words: string, length: number): readonly string[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length));
}
