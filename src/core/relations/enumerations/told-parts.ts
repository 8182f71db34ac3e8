import { sentenceAfter } from '../../text/beside.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import type { ListRow, ReadList, ListMatch } from './list-row.ts';

/** Counts of a name, or of things in quotes, that the sentences behind them tell one by one. */
export const toldParts: readonly ListRow[] = [
  {
    name: 'a quoted count of things that are then named in quotes one by one',
    find: search('(?<before>“)(?<number>{countNumeral})(?<measure>{sloganMeasure})(?<noun>{han}{2,3})”', { at: '“' }),
    read: inQuotes,
    example: '建好“«四个»专区”，开设“惠企专区”2处，“便民专区”3处，“助农专区”1处。',
    right: '三个',
  },
];

function inQuotes({ text, at, end, word }: ListMatch): ReadList | null {
  const after = sentenceAfter(text, end, NEARBY);
  const named = [...after.matchAll(QUOTATION)].filter(({ 1: quoted = '' }) => isOneOf(quoted, word('noun')));
  const things = new Set(named.map(([, quoted = '']) => quoted));
  const last = named.at(-1);
  // “政务平台”“数据平台”: a row of its own, with a count of its own.
  if (!last || things.size < FEWEST || things.size !== named.length || after.includes('”“')) return null;
  return {
    range: [at, end + last.index + last[0].length],
    things: [...things],
    counts: new Set([things.size]),
    open: true,
  };
}

const QUOTATION = /“([^“”]{2,10})”/g;
const NEARBY = 160;
/** Two may be examples; who names three of them names them all. */
const FEWEST = 3;

const OPENS_WITH_NUMBER = rx`^(?:{numeral}|\d)`;

function isOneOf(quoted: string, word: string): boolean {
  return quoted.length > word.length && quoted.endsWith(word) && !OPENS_WITH_NUMBER.test(quoted);
}
