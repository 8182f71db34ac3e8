import { valueOfNumeral } from '../../text/numerals.ts';
import { search } from '../../text/search.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import { membersBefore, membersIn } from './members.ts';
import type { StatedList } from './stated-lists.ts';

/**
 * A name that counts things by what they end with, beside the list of them: «多元化参与、网格化管理、精准化服务“一引三化”» counts three
 * …化, «“四区一线”：是指自然保护区、风景名胜区…» four …区. Told where the list has all of one of its kinds, or is of one kind throughout.
 */
export function* endingLists(text: string): Iterable<StatedList> {
  for (const match of NAME(text)) {
    const [, name = ''] = match;
    const at = match.index + 1;
    const end = at + name.length;
    const list = namedAfter(text, end + 1) ?? namedBefore(text, at);
    if (!list) continue;
    const terms = [...name.matchAll(TERM)].map(({ index, 1: number = '', 2: kind = '' }) => ({
      at: at + index,
      stated: valueOfNumeral(number),
      things: list.things.filter((thing) => isOfKind(thing, kind)),
    }));
    const told = terms.filter(({ stated, things }) => stated === things.length).length;
    const wrong = terms.filter(({ stated, things }) => stated !== things.length && stated > 1 && things.length > 1);
    const [only] = wrong;
    if (!only || wrong.length > 1 || (told === 0 && only.things.length < list.things.length)) continue;
    yield {
      range: [Math.min(list.start, at), Math.max(list.end, end)],
      things: only.things,
      counts: new Set([only.things.length]),
      stated: only.stated,
      count: [only.at, only.at + 2],
      open: false,
    };
  }
}

const NAME = search('“((?:(?:{numeral}|两){han}){1,3})”', { at: '“' });
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
  if (!list.includes('、')) return null;
  const end = from + (match?.[0].length ?? 0);
  return { start: end - list.length, end, things: parted(membersIn(list)) };
}

/** The last may be two: 饮用水水源地保护区和生态保护红线; 参与 is one. */
function parted(things: readonly string[]): readonly string[] {
  const last = (things.at(-1) ?? '').split(AND);
  return last.every(({ length }) => length > 1) ? [...things.slice(0, -1), ...last] : things;
}

const AND = wordPattern('{and}');

/** «草业成为继奶业、玉米、肉羊之后第4个千亿级产业»: three before, and so the fourth. */
export function* nextOnes(text: string): Iterable<StatedList> {
  for (const match of NEXT(text)) {
    const [whole, list = '', number = ''] = match;
    const things = parted(list.split('、'));
    const at = match.index + whole.length - number.length;
    yield {
      range: [match.index, at + number.length],
      things,
      counts: new Set([things.length + 1]),
      stated: valueOfNumeral(number),
      count: [at, at + number.length],
      open: false,
    };
  }
}

const NEXT = search(
  '(?<=继)([^，。；：（）“”\\d\\n]{2,60})之?后，?{between}{0,24}?第(\\d{1,2}|{numeral}{1,2})(?=[个座家条项])',
  { at: '继', offset: [-1, -1] },
);
