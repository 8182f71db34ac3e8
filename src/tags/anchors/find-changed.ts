import search from 'approx-string-match';
import type { Range } from '../../core/index.ts';
import type { Anchor } from './anchor.ts';
import { NEIGHBOURS, placesOf, runAfter, runBefore } from './runs.ts';

/**
 * Words much like the anchor's between its old neighbours, null where there are none or several. Right before or right
 * after them the old neighbours must stand to the letter, and more of them than ever stood around another place.
 *
 * The anchor 新增城镇就业1300人 in «全年新增城镇就业1500人，居民收入» → [2, 11]
 */
export function findChanged(text: string, anchor: Anchor): Range | null {
  const { quote, prefix, suffix, alike = 0 } = anchor;
  const starts = places(text, prefix.slice(-NEIGHBOURS)).map((at) => at + NEIGHBOURS);
  const ends = places(text, suffix.slice(0, NEIGHBOURS));
  const agreement = ([start, end]: Range): number => runBefore(text, start, prefix) + runAfter(text, end, suffix);
  const isThisOne = (range: Range | null): Range | null => (range && agreement(range) > alike ? range : null);
  const between = starts.flatMap((start) => ends.map((end) => judge(text, quote, isThisOne([start, end]), BETWEEN)));
  const beside = [
    ...starts.map((start) => after(text, quote, start, suffix)),
    ...ends.map((end) => before(text, quote, end, prefix)),
  ].map((range) => judge(text, quote, isThisOne(range), BESIDE));
  return clearest(between) ?? clearest(beside);
}

/** The share of characters that may differ: more where both neighbours stand, less where one does. */
const BETWEEN = 0.45;
const BESIDE = 0.25;
/** Two places whose shares differ by less than this cannot be told apart. */
const CLEAR = 0.1;
/** A neighbour that stands at more places than this tells nothing. */
const TOO_MANY = 12;

interface Judged {
  readonly range: Range;
  /** Characters that differ, as a share of the longer of the two; never 0: unchanged words were judged as such before. */
  readonly share: number;
}

function places(text: string, neighbour: string): readonly number[] {
  const found = placesOf(text, neighbour, NEIGHBOURS);
  return found.length > TOO_MANY ? [] : found;
}

function judge(text: string, quote: string, range: Range | null, limit: number): Judged | null {
  if (!range) return null;
  const length = range[1] - range[0];
  if (length < 1 || length > 2 * quote.length) return null;
  const longer = Math.max(length, quote.length);
  const [match] = search(text.slice(range[0], range[1]), quote, Math.floor(limit * longer));
  if (!match) return null;
  const share = (match.errors + length - (match.end - match.start)) / longer;
  return share > 0 && share <= limit ? { range, share } : null;
}

/** The best likeness of `quote` that begins at `start`; not what used to stand behind it. */
function after(text: string, quote: string, start: number, suffix: string): Range | null {
  const matches = search(text.slice(start, start + reach(quote)), quote, Math.floor(BESIDE * quote.length));
  const match = matches.find((each) => each.start === 0);
  if (!match || suffix.startsWith(text.slice(start, start + Math.min(NEIGHBOURS, match.end)))) return null;
  return [start, start + match.end];
}

/** The best likeness of `quote` that ends at `end`; not what used to stand before it. */
function before(text: string, quote: string, end: number, prefix: string): Range | null {
  const from = Math.max(0, end - reach(quote));
  const matches = search(text.slice(from, end), quote, Math.floor(BESIDE * quote.length));
  const match = matches.find((each) => from + each.end === end);
  if (!match || prefix.endsWith(text.slice(Math.max(from + match.start, end - NEIGHBOURS), end))) return null;
  return [from + match.start, end];
}

function reach(quote: string): number {
  return quote.length + Math.ceil(BESIDE * quote.length);
}

function clearest(judged: readonly (Judged | null)[]): Range | null {
  const [best, ...others] = judged.filter((each) => each !== null).sort((a, b) => a.share - b.share);
  if (!best) return null;
  const second = others.find(({ range }) => range[0] !== best.range[0] || range[1] !== best.range[1]);
  return second && second.share - best.share < CLEAR ? null : best.range;
}
