import { justBefore, sentenceAfter } from '../../text/beside.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import { countsOf, holdsCount, namesIn } from './counts-of.ts';
import { membersIn, writtenMembers } from './members.ts';
import { hasDigit } from '../../text/characters.ts';
import type { ListRow, ReadList, ListMatch } from './list-row.ts';

/** What leads from the count to its list. */
const MARKER =
  '(?:(?<=[”\\]】](?:{han}{2})?)(?:，?{gloss}|（(?:{gloss})?：?)|(?<marker>：(?:{gloss}|{respectively}[是为])?|，(?:即|{respectively}[是为])))';
const FARTHEST = 32;

/** Counts that the list behind them explains. What is explained in whole clauses, or with 等, is left out. */
export const glossedLists: readonly ListRow[] = [
  {
    name: 'a count of things that the list behind it explains',
    find: search(
      `(?<!{noCountBefore})(?<number>{smallCount})(?<measure>{summing})[^，。；：、（）“”\\]】\\d\\n]{0,12}?(?<closing>[”\\]】]?)[^，。；：、（）“”\\]】\\d\\n]{0,6}?(?:〔\\d{1,3}〕)?[\\]】]?${MARKER}`,
      { at: '{summing}', offset: [1, 3] },
    ),
    read: listAfter,
    example: '注：“«三个»稳定”：是指价格稳定、供应稳定、预期稳定、政策稳定。',
    right: '四个',
  },
  {
    name: 'one number of a name, which the list behind it explains',
    find: search(`(?<=“)(?<number>{smallCount})(?<closing>”)${MARKER}`, { at: '“', offset: [-1, -1] }),
    read: listAfter,
    example: '“1+5”布局：“«5»”是指东区、西区、南区和北区。',
    right: '4',
  },
];

function listAfter({ text, at, number, measure, stated, end, word }: ListMatch): ReadList | null {
  const before = justBefore(text, at, FARTHEST);
  // “四级网络、两个直通”：即: the list behind explains two counts, and so neither alone.
  if (/“[^”]{1,16}$/.test(before) && holdsCount(before.slice(before.lastIndexOf('“')))) return null;
  const marker = word('marker');
  const named = word('closing') !== '' || marker !== '：';
  const things = stated > 1 ? thingsFrom(explanation(text, end), number, named) : null;
  // 三个园区，分别为2.3亿元、3.1亿元: values, and no names.
  if (!things || (marker.startsWith('，') && things.written.some(hasDigit))) return null;
  const { names, written, length } = things;
  const behind = at + number.length + measure.length;
  return {
    range: [at, end + length],
    things: written,
    counts: repeatsWord(text.slice(behind, behind + 2), written) ? new Set([names.length]) : countsOf(names, namesIn),
  };
}

/** 九个坚持，即坚持统筹发展和安全、坚持…: each begins with the word that is counted, so that 和 joins no two of them. */
function repeatsWord(word: string, written: readonly string[]): boolean {
  return written.every((name) => name.startsWith(word) && !name.includes(word, word.length));
}

/** What may be the list: all that follows, or what stands in the bracket that was opened for it. */
function explanation(text: string, start: number): string {
  const following = text.slice(start, start + LONGEST);
  const inBracket = text.slice(start - LONGEST_MARKER, start).includes('（');
  return inBracket ? (following.split('）')[0] ?? '') : following;
}

const LONGEST_MARKER = 4;

/** No list that is read in one glance is longer. */
const LONGEST = 400;

interface Things {
  readonly names: readonly string[];
  /** The same as the text has them. */
  readonly written: readonly string[];
  /** From the first to the last, and what follows in their clause. */
  readonly length: number;
}

/** The things listed up to the end of the sentence, or of the clause where only a word of explanation follows. */
function thingsFrom(text: string, number: string, named: boolean): Things | null {
  const sentence = sentenceAfter(text, 0, text.length, '。；\n');
  const [clause = ''] = sentence.split('，', 1);
  const rest = sentence.slice(clause.length);
  if (rest !== '' && !(named && clause.includes('、') && EXPLAINS.test(rest))) return inClauses(sentence);
  if (!clause.includes('、') || SUMS_UP.test(withoutCount(clause, number))) return null;
  const list = withoutCount(clause, number);
  const names = membersIn(list);
  const written = writtenMembers(list);
  return names.length > 1 && names.every(isName) ? { names, written, length: clause.length } : null;
}

/** 两个坚持：坚持甲，坚持乙、丙: clauses that all begin with the same word. */
function inClauses(sentence: string): Things | null {
  const names = sentence.split('，');
  const word = sentence.slice(0, 2);
  return names.length > 1 && !holdsCount(sentence) && names.every((name) => name.startsWith(word))
    ? { names, written: names, length: sentence.length }
    : null;
}

/** A clause that says something of the list, and lists nothing more. */
const EXPLAINS = rx`^，{among|explains}[^、]*$`;

/** A clause without the count that is said once more at its end: …、生态旅游等六大产业. */
function withoutCount(clause: string, number: string): string {
  const again = AGAIN.exec(clause);
  return again?.[1] === number ? clause.slice(0, again.index) : clause;
}

const AGAIN = rx`等?[共这]?({largerCount}){summing}[^、]{0,12}$`;

/** Ends with a quoted count of its own, which sums up what stands before it. */
const SUMS_UP = rx`{quotedCount}$`;

function isName(part: string): boolean {
  return part.length > 1 && !NO_NAME.test(part);
}

/** An open list, dates, values dealt out, or the parts of a numbered run, which section-count counts. */
const NO_NAME = rx`等(?![级待候])|{respectively}|\d年|^(?:一是|一要|1[.、]|（[一1]）)|以及其他`;
