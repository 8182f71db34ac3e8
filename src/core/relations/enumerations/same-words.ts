import { numeralSigns } from '../../knowledge/numerals.ts';
import { justBefore, lineEnd, lineStart } from '../../text/beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx, wordsOf } from '../../text/word-pattern.ts';
import type { ListRow, ReadList, ListMatch } from './list-row.ts';
import { isNamedAlike, opensParagraphs, partsAt, repeatsItsWord } from './part-laws.ts';

/** Counts whose own words are told again behind them. */
export const sameWords: readonly ListRow[] = [
  {
    kind: 'section-count',
    name: 'the same name with another count a little before',
    find: search('(?<before>“)(?<number>{countNumeral})(?<measure>{sloganMeasure}[^，。；：“”\\d\\n]{1,8})”：', {
      at: '“',
    }),
    read: nameBefore,
    law: isNamedAlike,
    example: '坚持“«四个协同»”，开展专项行动。坚持“三个协同”：协同谋划、协同建设、协同管理。',
    right: '三个协同',
  },
  {
    kind: 'section-count',
    name: 'a count of one word that a run of this word follows in its paragraph',
    find: search(
      '(?<before>“)(?<number>[两三四五六七八九十])(?<measure>[\\u4e00-\\u9fff])(?:\\k<number>{han})?”[^。\\n“”]{0,60}?[：，。、]\\n?一\\k<measure>',
      { at: '“' },
    ),
    read: inParagraph,
    law: repeatsItsWord,
    example: '坚持“«四查»”：一查思想；二查作风；三查纪律。',
    right: '三查',
  },
  {
    kind: 'section-count',
    name: 'a quoted count of a word that opens the paragraphs behind it',
    find: search('(?<before>“)(?<number>[三四五六七八九十]|十[一二])(?<measure>个?(?<word>[\\u4e00-\\u9fff]{2,5}))”', {
      at: '“',
    }),
    read: inLines,
    law: opensParagraphs,
    example: '做到“«四个毫不松懈»”。\n毫不松懈抓生产。\n毫不松懈抓安全。\n毫不松懈抓作风。',
    right: '三个毫不松懈',
  },
];

/** 坚持“四个结合”……坚持“三个结合”：一是 */
function nameBefore({ text, at, number, measure, stated }: ListMatch): ReadList | null {
  const end = at + number.length + measure.length;
  const verb = justBefore(text, at - 1, VERB);
  const from = Math.max(lineStart(text, at), at - NEARBY);
  const before = text.slice(from, at - 1);
  const other = before.lastIndexOf(`${measure}”`) - number.length;
  const opens = other - 1 - VERB;
  if (opens < 0 || before.slice(opens, other) !== `${verb}“` || !NUMERALS.includes(before.charAt(other))) return null;
  const count = [from + other, from + other + end - at] as const;
  return {
    ...partsAt([[at, end]], count, text),
    range: count,
    stated: valueOfNumeral(text, count[0]),
    counts: new Set([stated]),
  };
}

const VERB = 2;
const NEARBY = 1500;
const NUMERALS = '两三四五六七八九十';

function inParagraph({ text, at, end, measure }: ListMatch): ReadList | null {
  const entries = OTHERS.has(measure) ? [] : entriesFrom(text, end - 2, measure);
  return entries.length < 2 ? null : partsAt(entries, [at, at + 2], text);
}

function entriesFrom(text: string, first: number, word: string): readonly Range[] {
  const end = Math.min(lineEnd(text, first), first + LONGEST);
  const entries: Range[] = [];
  for (let at = first; at >= 0 && at < end; at = text.indexOf((numeralSigns[entries.length] ?? '\n') + word, at + 1))
    entries.push([at, at + 2]);
  return entries;
}

const LONGEST = 600;
/** 三个…：一个 counts things, and 一是 is an ordinal of its own. */
const OTHERS = new Set([...wordsOf('summing'), '是']);

function inLines({ text, at, end, word }: ListMatch): ReadList | null {
  const entries = linesFrom(text, end, word('word'));
  return entries.length < FEWEST ? null : partsAt(entries, [at, end - 1], text);
}

/** Two paragraphs may begin alike by chance. */
const FEWEST = 3;

/** The openings of the paragraphs behind `from` that begin with the word, as long as none lies far from the one before. */
function linesFrom(text: string, from: number, word: string): readonly Range[] {
  const entries: Range[] = [];
  let last = from;
  for (let at = text.indexOf('\n', from); at >= 0 && at - last < FARTHEST; at = text.indexOf('\n', at + 1)) {
    const start = at + 1 + (INDENT.exec(text.slice(at + 1, at + 1 + LONGEST_INDENT))?.[0].length ?? 0);
    if (!text.startsWith(word, start)) continue;
    entries.push([start, start + word.length]);
    last = start;
  }
  return entries;
}

/** In characters: no paragraph of such a run is longer. */
const FARTHEST = 1200;
const INDENT = rx`^(?:[\s—―─]|（?{numeral}{1,2}[）、是]|\d{1,2}[.、])*`;
const LONGEST_INDENT = 12;
