import type { Range } from '../core/index.ts';
import { concepts, isHan, phraseTables, topics } from '../core/index.ts';
import { isOwned } from './begins-name.ts';
import { clauseAround } from './clause-around.ts';
import { placesIn, timesIn, timesOfPair } from './places-in.ts';
import type { Sought } from './rare-pieces.ts';
import { ends } from './rare-pieces.ts';

/**
 * Where a later report calls a work by what is proper in its name: 云岚集团上市 in «云岚在深交所挂牌上市», 望青重工二期 for
 * 望青重工江北基地二期. Proper is what no common word has and the report that promises has in this name alone. The clause must
 * have another word of the name, or say something of the piece at once.
 */
export function properPieces(sought: Sought, places: readonly string[]): readonly Range[] {
  const { name, text } = sought;
  if (name.includes(phraseTables.routeMark)) return [];
  for (const [from, to] of properRuns(sought, places.join(' '))) {
    const [start, end] = longestTold(name, from, to, text);
    const piece = name.slice(start, end);
    if (piece.length < 2 || timesIn(text, piece) > FEW) continue;
    const found = placesIn(text, piece).map((at) => wholeAt(name, [start, end], text, at, places));
    if (found.some((range) => range !== null)) return found.filter((range) => range !== null);
  }
  return [];
}

/** The work of a name whose piece stands somewhere, as far as its words go there; null where it is another one, or none. */
function wholeAt(name: string, [start, end]: Range, text: string, at: number, places: readonly string[]): Range | null {
  let before = start;
  while (before > 0 && text.charAt(at - start + before - 1) === name.charAt(before - 1)) before--;
  const from = at - start + before;
  let length = end - start;
  while (start + length < name.length && text.charAt(at + length) === name.charAt(start + length)) length++;
  const to = at + length;
  if ((end - start < ALONE && !isOwned(text, [from, to], places)) || !isOfPhase(name, text, [from, to])) return null;
  const behind = text.slice(to, Math.min(clauseAround(text, at, to)[1], to + BESIDE));
  const last =
    end - start < SURE && length < ALONE && isHan(behind.charCodeAt(0))
      ? startOf(name.slice(start + length), behind)
      : lastWordOf(name.slice(start + length), behind);
  if (last > 0) return [from, last <= CLOSE ? to + last : Math.max(to, from + LEAST)];
  const isWhole = COMPANIES.some((word) => name === name.slice(before, start + length) + word);
  return isWhole || isTold(length, text, to) ? [from, to] : null;
}

const FEW = 4;

/** The stretches of a name whose pairs of characters are all proper, the longest first. */
function properRuns({ name, promising, times }: Sought, places: string): readonly Range[] {
  const runs: [number, number][] = [];
  let from = -1;
  for (let at = 0; at < name.length; at++) {
    const isOne =
      at < name.length - 1 &&
      isProper(name, at) &&
      !places.includes(name.slice(at, at + 2)) &&
      timesOfPair(promising, name, at) <= times();
    if (isOne && from < 0) from = at;
    if (isOne || from < 0) continue;
    runs.push([from, at + 1]);
    from = -1;
  }
  return runs.sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
}

function isProper(name: string, at: number): boolean {
  return isHan(name.charCodeAt(at)) && isHan(name.charCodeAt(at + 1)) && !commonPairs().has(name.slice(at, at + 2));
}

/** The longest part of a stretch that the text has, the first of several. */
function longestTold(name: string, from: number, to: number, text: string): Range {
  for (let length = to - from; length >= 2; length--)
    for (let start = from; start + length <= to; start++)
      if (timesIn(text, name.slice(start, start + length)) > 0) return [start, start + length];
  return [from, from];
}

/** A long piece, and behind it what is said of a work, or that it is one: 中岚通飞|项目. */
function isTold(length: number, text: string, end: number): boolean {
  return length >= ALONE && (ends(text, end) || TAILS.some((tail) => text.startsWith(tail, end)));
}

const ALONE = 4;
const TAILS = phraseTables.nameTails;

/** Where the last word of the rest of a name ends that other words have, but what many works are called; 0 without one. */
function lastWordOf(rest: string, words: string): number {
  let last = 0;
  for (let at = 0; at < rest.length - 1; at++) {
    const word = rest.slice(at, at + 2);
    if (!MANY.has(word)) last = Math.max(last, words.indexOf(word) + word.length * Number(words.includes(word)));
  }
  return last;
}

/** The same where they begin with it: of a piece of two characters another word behind it makes another name. */
function startOf(rest: string, words: string): number {
  return rest.includes(words.slice(0, 2)) ? lastWordOf(rest, words.slice(0, 2)) : 0;
}

/** In characters: 望青 opens many names. */
const SURE = 3;
const BESIDE = 14;
/** Verbs may stand before what is further away. */
const CLOSE = 8;
/** Of fewer characters no mention is sure. */
const LEAST = 4;
const MANY: ReadonlySet<string> = new Set([...TAILS, ...phraseTables.headsOfMany]);
const COMPANIES = phraseTables.companiesEnd;

/** A later phase is told as one, and a first one not as such. */
function isOfPhase(name: string, text: string, [start, end]: Range): boolean {
  const [, to] = clauseAround(text, start, end);
  const behind = text.slice(end, Math.min(to, end + BESIDE));
  return phraseTables.laterPhases.every((phase) => name.includes(phase) === behind.includes(phase));
}

/** The pairs of characters that names of indicators, cues of topics and kinds of works have. */
function commonPairs(): ReadonlySet<string> {
  common ??= new Set(
    [
      ...concepts.flatMap(({ name, aliases }) => [name.zh, ...aliases]),
      ...topics.flatMap(({ cues }) => cues),
      ...COMMON_WORDS,
    ].flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))),
  );
  return common;
}

let common: ReadonlySet<string> | undefined;
const COMMON_WORDS = [
  ...phraseTables.works,
  ...phraseTables.workWords,
  ...phraseTables.worksOfAKind,
  ...phraseTables.nameTails,
  ...phraseTables.goingOnWords,
  ...phraseTables.doneWords,
  ...phraseTables.buildingVerbs,
];
