import { largest } from '../../core/index.ts';
import { NEIGHBOURS, placesOf, runAfter, runBefore } from './runs.ts';

/** Words, where they stand, and what stands around them. */
interface Place {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

/**
 * The most neighbours of a place, both sides together, that stand around another one: another copy of its words, or other
 * words between or beside the same neighbours. Lists of indicators repeat themselves: 地区生产总值增长6%，… of the review is
 * much like 地区生产总值增长7%，… of the plan. 0 where nothing is alike.
 */
export function mostAlike(text: string, place: Place, copies: readonly number[]): number {
  const { quote, prefix, suffix, start } = place;
  const end = start + quote.length;
  const starts = placesOf(text, prefix.slice(-NEIGHBOURS), NEIGHBOURS).map((at) => at + NEIGHBOURS);
  const ends = placesOf(text, suffix.slice(0, NEIGHBOURS), NEIGHBOURS).filter((at) => at !== end);
  const scores = [
    ...copies.map((at) => runBefore(text, at, prefix) + runAfter(text, at + quote.length, suffix)),
    ...ends.map((at) => runAfter(text, at, suffix)),
    ...starts
      .filter((at) => at !== start)
      .map((at) => {
        const close = ends.filter((each) => at < each && each <= at + 2 * quote.length);
        return (
          runBefore(text, at, prefix) +
          largest(
            close.map((each) => runAfter(text, each, suffix)),
            0,
          )
        );
      }),
  ];
  return largest(scores, 0);
}
