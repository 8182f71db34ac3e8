import { valueOfNumeral } from '../../text/numerals.ts';
import { rx, wordPattern, wordsOf } from '../../text/word-pattern.ts';
import { countsOf, namesIn } from './counts-of.ts';
import { membersIn, writtenMembers } from './members.ts';
import type { StatedList } from './stated-lists.ts';

/**
 * Every count whose things the brackets right behind it name: «实施三大战略（科教兴市、开放带动、可持续发展）». Brackets with an
 * open list, with figures, or with kinds of places («12个乡镇（街道、园区）») list no things.
 */
export function* bracketedLists(text: string): Iterable<StatedList> {
  let close = -1;
  for (let open = text.indexOf('（'); open >= 0; open = text.indexOf('（', open + 1)) {
    // One that stands behind an earlier bracket is not looked for again: of many in a row each would look to the end.
    if (close < open) close = text.indexOf('）', open);
    if (close < 0) return;
    if (close - open > LONGEST) continue;
    const inside = text.slice(open + 1, close);
    if (!inside.includes('、') || NO_LIST.test(inside)) continue;
    const from = Math.max(0, open - FARTHEST);
    const match = COUNT.exec(text.slice(from, open));
    const names = membersIn(inside);
    if (!match || !names.every(isName)) continue;
    const [, number = '', measure = '', noun = ''] = match;
    if (mayBeDetails(number, noun) && !names.every((name) => name.endsWith(noun.slice(-1)))) continue;
    const at = from + match.index;
    yield {
      range: [at, close],
      things: writtenMembers(inside),
      counts: countsOf(names, namesIn),
      stated: valueOfNumeral(text, at),
      count: [at, at + number.length + measure.length],
      open: false,
    };
  }
}

const FARTHEST = 18;
const LONGEST = 120;

/** 三大战略, “四个突破”, 3项改革: the count, what is counted, and nothing between it and the bracket. */
const COUNT = wordPattern(`(?<!{noCountBefore})({smallCount})({summing})({han}{2,10})”?$`);

/** An open list, a figure, or a clause. */
const NO_LIST = rx`[，。；：（\d\n]|等(?![级待候])|^{gloss|among|bracketRemark}|略$`;

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
