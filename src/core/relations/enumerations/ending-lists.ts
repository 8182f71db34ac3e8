import { valueOfNumeral } from '../../text/numerals.ts';
import { search } from '../../text/search.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import type { ListRow, ReadList, ListMatch } from './list-row.ts';
import { membersBefore, membersIn } from './members.ts';

/** Names that count things by what they end with, beside the list of them, and what comes next behind a list. */
export const endingLists: readonly ListRow[] = [
  {
    name: 'a name that counts things by what they end with',
    find: search('(?<before>“)(?<list>(?:(?:{numeral}|两){han}){1,3})(?={createdTogether}?”)', { at: '“' }),
    read: ofTheirKinds,
    example: '构建多元化投入、标准化建设、专业化运营“一统«四化»”机制。',
    right: '三化',
  },
];

/** Told where the list has all of one of its kinds, or is of one kind throughout. */
function ofTheirKinds({ text, start, end, list }: ListMatch): ReadList | null {
  const at = start + 1;
  const close = text.indexOf('”', end) + 1;
  const named = namedAfter(text, close) ?? namedBefore(text, at);
  if (!named) return null;
  const terms = [...list.matchAll(TERM)].map(({ index, 1: number = '', 2: kind = '' }) => ({
    at: at + index,
    stated: valueOfNumeral(number),
    things: named.things.filter((thing) => isOfKind(thing, kind)),
  }));
  const told = terms.filter(({ stated, things }) => stated === things.length).length;
  const wrong = terms.filter(({ stated, things }) => stated !== things.length && stated > 1 && things.length > 1);
  const [only] = wrong;
  if (!only || wrong.length > 1 || (told === 0 && only.things.length < named.things.length)) return null;
  return {
    range: [Math.min(named.start, at), Math.max(named.end, end)],
    things: only.things,
    counts: new Set([only.things.length]),
    stated: only.stated,
    count: [only.at, only.at + 2],
  };
}

const TERM = wordPattern('({numeral}|两)({han})', 'g');

/** 网格化管理 is one of 三化; 化解矛盾 is none. */
function isOfKind(thing: string, kind: string): boolean {
  const at = thing.lastIndexOf(kind);
  return at > 0 && thing.length - at <= LONGEST_TAIL;
}

/** 化·管理, 区·治理 */
const LONGEST_TAIL = 3;

interface Named {
  readonly start: number;
  readonly end: number;
  readonly things: readonly string[];
}

function namedBefore(text: string, at: number): Named | null {
  const members = membersBefore(text, at);
  // 开工率、完成率、竣工率等“五率”: some of them.
  if (text.charAt(at - 2) === '等') return null;
  return members && members.opens && members.things.length > 1
    ? { start: members.start, end: at, things: parted(members.things) }
    : null;
}

const GLOSS = wordPattern('(?:[^，。；：、“”\\n]{0,6}(?:：|，?{gloss}|（)){1,2}([^，。；：（）“”\\n]{4,120})', 'y');

function namedAfter(text: string, from: number): Named | null {
  GLOSS.lastIndex = from;
  const match = GLOSS.exec(text);
  const list = match?.[1] ?? '';
  // （图书馆、文化馆等）: some of them.
  if (!list.includes('、') || list.endsWith('等')) return null;
  const end = from + (match?.[0].length ?? 0);
  return { start: end - list.length, end, things: parted(membersIn(list)) };
}

/** The last may be two: 饮用水水源地保护区和生态保护红线; 参与 is one. */
function parted(things: readonly string[]): readonly string[] {
  const last = (things.at(-1) ?? '').split(AND);
  return last.every(({ length }) => length > 1) ? [...things.slice(0, -1), ...last] : things;
}

const AND = wordPattern('{and}');
