import { lineEnd, sentenceAfter } from '../../text/beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import type { ListRow, ReadList, ListMatch } from './list-row.ts';

/** Counts of a name, or of things in quotes, that the sentences behind them tell one by one. */
export const toldParts: readonly ListRow[] = [
  {
    name: 'a name of several counts, each told in sentences of its own',
    find: search('(?<before>“)(?<list>(?:{countNumeral}{han}{2}、?){2,4})”(?:[，。：]?{gloss}：?|：)', { at: '“' }),
    read: inSentences,
    example:
      '实现“两增强、«三»改善”。即：实力新增强，产值过百亿元。活力新增强，投资翻番。环境新改善，空气更清。民生新改善，收入更多。',
    right: '两',
  },
  {
    name: 'a quoted count of things that are then named in quotes one by one',
    find: search('(?<before>“)(?<number>{countNumeral})(?<measure>{sloganMeasure})(?<noun>{han}{2,3})”', { at: '“' }),
    read: inQuotes,
    example: '建好“«四个»专区”，开设“惠企专区”2处，“便民专区”3处，“助农专区”1处。',
    right: '三个',
  },
];

/** Where one of the counts is told as often as it says, the others should be. */
function inSentences({ text, start, end, list }: ListMatch): ReadList | null {
  const leads = leadingClauses(text, end, Math.min(lineEnd(text, end), end + LONGEST));
  const parts = [...list.matchAll(PART)].map(({ index, 1: number = '', 2: word = '' }) => ({
    at: start + 1 + index,
    told: leads.filter(([, stop]) => text.startsWith(word, stop - word.length)),
    stated: valueOfNumeral(number),
  }));
  const wrong = parts.filter(({ told, stated }) => told.length !== stated);
  const off = wrong.find(({ told }) => told.length > 1);
  if (!off || parts.length - wrong.length < wrong.length) return null;
  const { at, told, stated } = off;
  return {
    range: [at, told.at(-1)?.[1] ?? end],
    things: told.map((range) => text.slice(...range)),
    counts: new Set([told.length]),
    stated,
    count: [at, at + 1],
  };
}

const PART = wordPattern('({countNumeral})({han}{2})', 'g');
const LONGEST = 1500;

/** The clause that opens each sentence: 经济总量实现新跨越. */
function leadingClauses(text: string, start: number, end: number): readonly Range[] {
  const clauses: Range[] = [];
  for (let from = start; from < end;) {
    let stop = from;
    while (stop < end && !'，：；。'.includes(text.charAt(stop))) stop++;
    if (stop > from) clauses.push([from, stop]);
    while (stop < end && !'；。'.includes(text.charAt(stop))) stop++;
    from = stop + 1;
  }
  return clauses;
}

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
