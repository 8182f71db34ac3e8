import type { Range } from '../core/index.ts';
import { phraseTables } from '../core/index.ts';
import type { LedgerEntry, LedgerOutcome } from './ledger.ts';
import type { LedgerPart } from './ledger-part.ts';
import { likeNames, listedNames, longEnds, plainName, shortName } from './names-of-works.ts';

export type MentionState = Extract<LedgerEntry['verdict'], 'done' | 'going-on' | 'promised-again'>;

export interface Mention {
  readonly state: MentionState;
  readonly outcome: LedgerOutcome;
}

/**
 * What later reports say of a named thing, by the surest of its names that they have: its own, its own with a word more or
 * less, the end of it, or the beginning of it in a list. `toBegin`: no more than its beginning was promised.
 */
export function findMentions(
  name: string,
  part: LedgerPart,
  later: readonly LedgerPart[],
  toBegin: boolean,
): readonly Mention[] {
  const whole = plainName(name);
  const ways: readonly ((text: string) => readonly Range[])[] = [
    (text) => everywhere(whole, text),
    (text) => likeNames(whole, text),
    (text) => standingAlone(shortName(name, part.text), text, beginsName),
    ...longEnds(name, part.text).map((words) => (text: string) => everywhere(words, text)),
    ...listedNames(name, part.text).map((words) => (text: string) => standingAlone(words, text, isListed)),
  ];
  for (const find of ways) {
    const mentions = later.flatMap((other) => find(other.text).flatMap((range) => mentionAt(range, other, toBegin)));
    if (mentions.length > 0) return mentions;
  }
  return [];
}

function everywhere(words: string, text: string): readonly Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push([at, at + words.length]);
  return found;
}

function standingAlone(
  words: string | null,
  text: string,
  isAlone: (text: string, range: Range) => boolean,
): readonly Range[] {
  return words === null ? [] : everywhere(words, text).filter((range) => isAlone(text, range));
}

/** A short name stands where a name begins, else it is the end of another one. */
function beginsName(text: string, [start]: Range): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_VERB), start);
  return !HAN.test(before.slice(-1)) || BEFORE_A_NAME.some((word) => before.endsWith(word));
}

const LONGEST_VERB = 4;
const HAN = /[\u4e00-\u9fff]/;
const BEFORE_A_NAME = [...phraseTables.listJoiners, ...phraseTables.goingOnWords, ...phraseTables.doneWords];

/** One of several: marks or joiners on both sides, one of them of a list. */
function isListed(text: string, range: Range): boolean {
  const after = text.charAt(range[1]);
  const isOpen = beginsName(text, range);
  const ends = LIST_MARKS.has(after) || phraseTables.listJoiners.includes(after);
  return isOpen && ends && (LIST_MARKS.has(after) || LIST_MARKS.has(text.charAt(range[0] - 1)));
}

const LIST_MARKS = new Set(['、', phraseTables.listEnds]);

function mentionAt([at, to]: Range, { file, text, promised }: LedgerPart, toBegin: boolean): readonly Mention[] {
  const range = clauseAround(text, at, to);
  const isPlan = at >= (promised[0]?.[0] ?? Infinity);
  const inPromise = promised.some(([start, end]) => start <= at && at < end);
  const said = stateOf(text.slice(range[0], at) + text.slice(to, range[1]), toBegin);
  if (isPlan && !inPromise && said === null) return [];
  const state = isPlan ? 'promised-again' : said;
  return state === null ? [] : [{ state, outcome: { file, range, text: text.slice(...range), value: null } }];
}

/** The clause that a stretch stands in, without its marks. */
export function clauseAround(text: string, from: number, to: number): Range {
  let start = from;
  while (start > 0 && !MARKS.has(text.charAt(start - 1)) && from - start < LONGEST) start--;
  let end = to;
  while (end < text.length && !MARKS.has(text.charAt(end)) && end - from < LONGEST) end++;
  return [start, end];
}

const MARKS = new Set('，。；！？\n');
const LONGEST = 90;

/** What a clause says of the thing that it names; words of the name say nothing. */
function stateOf(clause: string, toBegin: boolean): MentionState | null {
  const has = (words: readonly string[]): boolean => words.some((word) => clause.includes(word));
  if (toBegin && !has(phraseTables.undoneWords) && has(phraseTables.begunWords)) return 'done';
  const isPart = has(phraseTables.partWords) || has(phraseTables.undoneWords);
  if (!isPart && has(phraseTables.doneWords)) return 'done';
  return isPart || has(phraseTables.goingOnWords) ? 'going-on' : null;
}
