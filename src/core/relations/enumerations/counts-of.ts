import { jointThings } from '../../text/lookup/joint-things.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';

/**
 * Every number of things that a careful reader could count in the parts of a list. 和 may join two things or be part of
 * one name, and the list may begin late in a part that holds 的 or 和: 划定的甲、乙 are two, 丙、甲和乙 are three or two.
 * 二、三产业 are two or one.
 */
export function countsOf(parts: readonly string[], mostIn: (part: string) => number): ReadonlySet<number> {
  const counts = new Set<number>();
  let sure = lastIsTwo(parts) ? 1 : 0;
  let more = 0;
  for (let from = parts.length - 1; from >= 0; from--) {
    const part = parts[from] ?? '';
    const two = from < parts.length - 1 && part.includes('和') && isTwo(part, parts);
    if (two) sure++;
    more += mostIn(from === 0 ? part.replace(LEADING_JOINER, '') : part) - 1;
    if (part.endsWith('二') && parts[from + 1]?.startsWith('三') && from < parts.length - 2) sure--;
    if (from > 0 && (two || !BEGINS_LATE.test(part))) continue;
    const least = parts.length - from + sure;
    const most = parts.length - from + more;
    for (let count = Math.max(least, Math.min(2, most)); count <= most; count++) counts.add(count);
  }
  return counts;
}

/** 城东小学、城西小学、实验中学和第二中学: what 和 joins at the end of the list is as long as the name before it, and so two. */
function lastIsTwo(parts: readonly string[]): boolean {
  const [last = '', before = ''] = [parts.at(-1), parts.at(-2)];
  const joined = last.split('和');
  if (parts.length < 3 || joined.length !== 2) return false;
  return joined.every((name) => name.length === before.length) || endAlike([...parts.slice(0, -1), ...joined]);
}

/** 公共预算、基金预算、保险基金预算: each is a name of its own before the noun that ends them all. */
function endAlike(names: readonly string[]): boolean {
  const noun = names.at(-1)?.slice(-NOUN) ?? '';
  return names.every((name) => name.length > NOUN + 1 && name.endsWith(noun));
}

const NOUN = 2;

/** 东一路、西环路和北大街、南大街: both sides of 和 end as other names of the list do, and so are names themselves. */
function isTwo(part: string, parts: readonly string[]): boolean {
  const joined = part.split('和');
  const isName = (name: string): boolean =>
    name.length > 2 && parts.some((other) => !other.includes('和') && other.endsWith(name.slice(-1)));
  return joined.length === 2 && joined.every(isName);
}

/** The most things that one part may name: «养老和医疗保险» → 2, «城乡居民» → 2, «园区» → 1. */
export function thingsIn(part: string): number {
  return 1 + joinersIn(part) + jointThings(part);
}

/** The same for things summed up by a count, where a joint word inside a long name (京津冀协同发展) is part of the name. */
export function namesIn(part: string): number {
  return 1 + joinersIn(part) + jointThings(part.slice(-LONGEST_JOINT));
}

function joinersIn(part: string): number {
  return part.replace(PLACES_WITH_JOINER, '').match(JOINERS)?.length ?? 0;
}

/** 呼和浩特, 和平区: 和 is of the name. */
const PLACES_WITH_JOINER = wordPattern('{joinerInName}', 'g');

const LONGEST_JOINT = 4;

/** The most levels that one part may name: «街道» → 1, «市县» → 2. */
export function levelsIn(part: string): number {
  return part.replace(LEVEL_WORDS, '一').length;
}

/** 与甲、乙共建: a preposition, and no joiner. */
const LEADING_JOINER = rx`^{joiner}`;
const BEGINS_LATE = rx`[的和与及暨]`;
const JOINERS = wordPattern('{nameJoiner}|[／/·]', 'g');
/** Levels named by two characters; 市县 are two levels or one. */
const LEVEL_WORDS = wordPattern('{levelPair}', 'g');

/**
 * Whether words hold a count of their own: 守牢“两大底线”, 坚守一条底线, “三园区”. Then a count behind them sums up nothing:
 * slogans stand in pairs, each with its own number.
 */
export function holdsCount(words: string): boolean {
  return QUOTED.test(words) || COUNTED.test(words);
}

/** “两大底线, “三园区: a numeral opens the quotation. */
const QUOTED = rx`[“「](?:{numeral}|两|\d)(?![0-9、“”]|{numeral}|两).`;
/** 一条底线, 三个循环 */
const COUNTED = wordPattern('(?:{numeral}|两){sloganMeasure}(?=\\p{Script=Han})', 'u');
