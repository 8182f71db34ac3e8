import { search } from '../../text/search.ts';
import { rx, wordsOf } from '../../text/word-pattern.ts';
import { countsOf, namesIn } from './counts-of.ts';
import type { ListRow, ReadList, ListMatch } from './list-row.ts';
import { membersIn, writtenMembers } from './members.ts';

/** Counts whose things the brackets right behind them name: «实施三大战略（科教兴市、开放带动、可持续发展）». */
export const bracketedLists: readonly ListRow[] = [
  {
    name: 'things that brackets right behind their count name',
    find: search(
      '(?<!{noCountBefore})(?<number>{smallCount})(?<measure>{summing})(?<noun>{han}{2,10})”?（(?<list>[^，。；：（）\\d\\n]{3,120})(?=）)',
      { at: '（', offset: [4, 18] },
    ),
    read: inBrackets,
    example: '实施“«三大»工程”（强基工程、提质工程、畅通工程、惠民工程）。',
    right: '四大',
  },
];

/** Brackets with an open list, or with kinds of places («12个乡镇（街道、园区）») list no things. */
function inBrackets({ list, number, word }: ListMatch): ReadList | null {
  const names = membersIn(list);
  if (names.length < 2 || NO_LIST.test(list) || !names.every(isName)) return null;
  const noun = word('noun');
  if (mayBeDetails(number, noun) && !names.every((name) => name.endsWith(noun.slice(-1)))) return null;
  return { things: writtenMembers(list), counts: countsOf(names, namesIn) };
}

/** An open list, or a clause. */
const NO_LIST = rx`等(?![级待候])|^{gloss|among|bracketRemark}|略$`;

/** 3个小区改造（供水、供热）: of works, meetings and what is counted in digits the bracket may tell more of each. */
function mayBeDetails(number: string, noun: string): boolean {
  return number.charCodeAt(0) < 58 || noun.endsWith('会') || OBJECT_VERBS.some((verb) => noun.endsWith(verb));
}

const OBJECT_VERBS = wordsOf('objectVerb');

function isName(name: string): boolean {
  return name.length > 1 && !PLACE_KIND.test(name);
}

/** 12个乡镇（街道、园区）: the bracket says what else is counted so; 三类园区（国家级、省级）, （一期、二期）: which of them. */
const PLACE_KIND = rx`^{placeKind}$|[级期]$`;
