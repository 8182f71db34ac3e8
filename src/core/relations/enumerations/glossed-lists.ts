import { valueOfNumeral } from '../../text/numerals.ts';
import { allMatches } from '../../text/all-matches.ts';
import type { Range } from '../../text/range.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import { countsOf, holdsCount, namesIn } from './counts-of.ts';
import { membersIn, writtenMembers } from './members.ts';
import type { StatedList } from './stated-lists.ts';
import { hasDigit } from '../../text/characters.ts';

/**
 * Every count that is explained by the list behind it: «“三个不变”：是指标准不变、力度不变、责任不变。», «2所学校：包括东园小学、
 * 西园小学。». What is explained in whole clauses, or with 等, is left out.
 */
export function* glossedLists(text: string): Iterable<StatedList> {
  for (const { index, 0: marker, 1: quoted = '' } of allMatches(text, MARKERS)) {
    const at = index + quoted.length;
    const from = Math.max(0, at - FARTHEST);
    const before = text.slice(from, at);
    const match = COUNT.exec(before) ?? BARE_NUMBER.exec(before);
    if (!match || isSecondCount(before.slice(0, match.index))) continue;
    const [, number = '', measure = '', closing = ''] = match;
    const start = from + match.index;
    const count: Range = [start, start + number.length + measure.length];
    const list = listAfter(text, count, number, index + marker.length, closing !== '' || marker !== '：');
    // 三个园区，分别为2.3亿元、3.1亿元: values, and no names.
    if (list && (!marker.startsWith('，') || !list.things.some(hasDigit))) yield list;
  }
}

/** “四级网络、两个直通”：即: the list behind explains two counts, and so neither alone. */
function isSecondCount(before: string): boolean {
  return /“[^”]{1,16}$/.test(before) && holdsCount(before.slice(before.lastIndexOf('“')));
}

function listAfter(text: string, count: Range, number: string, start: number, named: boolean): StatedList | null {
  const stated = valueOfNumeral(text, count[0]);
  const things = stated > 1 ? thingsFrom(explanation(text, start), number, named) : null;
  if (!things) return null;
  const { names, written, length } = things;
  return {
    range: [count[0], start + length],
    things: written,
    counts: repeatsWord(text.slice(count[1], count[1] + 2), written)
      ? new Set([names.length])
      : countsOf(names, namesIn),
    stated,
    count,
    open: false,
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

/** What leads from the count to its list, looked for first. */
const MARKERS = wordPattern(
  '：(?:{gloss}|{respectively}[是为])?|，(?:即|{respectively}[是为])|([”\\]】](?:[\\u4e00-\\u9fff]{2})?)(?:，?{gloss}|（(?:{gloss})?：?)',
  'g',
);
const FARTHEST = 32;
/** The count before the marker: 四个不变”, 六项行动〔5〕, [三个一工程]. */
const COUNT = rx`(?<!{noCountBefore})({smallCount})({summing})[^，。；：、（）“”\]】\d\n]{0,12}([”\]】]?)[^，。；：、（）“”\]】\d\n]{0,6}(?:〔\d{1,3}〕)?[\]】]?$`;

/** “5”是指乱停车、乱张贴: one number of a name such as “1+5”. */
const BARE_NUMBER = rx`(?<=“)({smallCount})()(”)$`;

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
  const sentence = /^[^。；\n]*/.exec(text)?.[0] ?? '';
  const clause = /^[^，]*/.exec(sentence)?.[0] ?? '';
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
