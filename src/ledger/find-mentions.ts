import type { Range } from '../core/index.ts';
import { phraseTables, withoutQuotes } from '../core/index.ts';
import type { LedgerEntry, LedgerOutcome } from './ledger.ts';
import type { LedgerPart } from './ledger-part.ts';
import { innerNames, likeNames, listedNames, plainName, shortName, soleEnd } from './names-of-works.ts';
import { alignedNames } from './aligned-names.ts';
import { sharingEnd, unquoted } from './as-listed.ts';
import { beginsName, inShort, isListed, isOwned } from './begins-name.ts';
import { clauseAround } from './clause-around.ts';
import {
  eventsByName,
  linesByNumber,
  linesTogether,
  stemsInLists,
  tractsByName,
  withoutRank,
} from './names-in-lists.ts';
import { everywhere, timesIn } from './places-in.ts';
import { properPieces } from './proper-pieces.ts';
import { beginnings, endings, numbersDealt, rarePieces, turned } from './rare-pieces.ts';
import { roadsByNumber } from './roads-by-number.ts';
import { hospitalOf, otherNames, withoutOwner, written } from './other-names.ts';

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
  return firstFound(waysToFind(name, part), name, later, toBegin);
}

/** The same of a thing that is only supposed to be one: by its own words alone, or a long name with a word more or less. */
export function findExactly(name: string, later: readonly LedgerPart[]): readonly Mention[] {
  return firstFound(exactWays(name, LONG_NAME), name, later, false);
}

/** The same of a thing that goes by words of no name, where something is said of it; by a few words alone by all of them. */
export function findInWords(
  name: string,
  part: LedgerPart,
  later: readonly LedgerPart[],
  toBegin: boolean,
): readonly Mention[] {
  const ways = exactWays(name, 0);
  const times = (): number => timesIn(part.text, name);
  if (name.length > LONG_NAME)
    ways.push((text) => rarePieces({ name, promising: part.text, times, text }, part.district.path ?? []));
  return firstFound(ways, name, later, toBegin, true);
}

function exactWays(name: string, least: number): Way[] {
  const ways = written(name).map(
    (words): Way =>
      (text) =>
        everywhere(words, text),
  );
  return [...ways, (text) => (name.length < least ? [] : likeNames(name, text))];
}

const LONG_NAME = 8;

type Way = (text: string) => readonly Range[];

function waysToFind(name: string, part: LedgerPart): readonly Way[] {
  const whole = plainName(name);
  const places = part.district.path ?? [];
  const isSole = SOLE.has(whole);
  // 青禾 of «青禾等12个项目» may open any name.
  const isShort = whole.length < SHORTEST - 1 && !phraseTables.placesAlone.includes(whole.slice(-1));
  const owners = isSole ? inShort(places) : [];
  const title = withoutRank(name);
  const ownNames = phraseTables.ownLevels.some((level) => whole.startsWith(level)) ? withoutOwner(whole, []) : [];
  const own = (ownNames[0] ?? whole).replace(phraseTables.bracketMarks, '');
  let known: number | undefined;
  const times = (): number => (known ??= timesIn(part.text, own));
  const sought = { name: own, promising: part.text, times };
  return [
    (text) => [
      ...everywhere(whole, text).filter((range) =>
        isShort ? isListed(text, range) : !isSole || isOwned(text, range, owners),
      ),
      ...ownNames.flatMap((words) => standingAlone(words, text, beginsName)),
    ],
    (text) => (whole.length < SHORTEST ? [] : unquoted(whole, text)),
    ...otherNames([whole, name], places).map((words) => (text: string) => everywhere(words, text)),
    (text) => roadsByNumber(name, part.text, text, places),
    (text) => standingAlone(hospitalOf(whole), text, isWholeHospital),
    ...withoutOwner(whole, places).map((words) => (text: string) => standingAlone(words, text, isOwned)),
    ...(title === null ? [] : written(title).map((words) => (text: string) => standingAlone(words, text, beginsName))),
    (text) => linesByNumber(name, text),
    (text) => linesTogether(name, text),
    (text) => numbersDealt({ ...sought, text }),
    (text) => tractsByName(name, text),
    (text) => eventsByName(name, text),
    (text) => likeNames(whole, text),
    (text) => (title === null ? [] : likeNames(title, text)),
    (text) => innerNames(name, text, places),
    (text) => sharingEnd(whole, text),
    (text) => standingAlone(shortName(name, part.text), text, beginsName),
    (text) => standingAlone(soleEnd(name, part.text), text, isOwned),
    (text) => alignedNames(whole, text, places, (opening) => isRareIn(opening, whole, part.text, text)),
    // 青禾大道中段 where a list has all of it: 青禾大道、云溪大道等项目.
    (text) => standingAlone(whole.replace(phraseTables.pieceOfLine, ''), text, isListed),
    ...listedNames(name, part.text).map((words) => (text: string) => standingAlone(words, text, isListed)),
    (text) => stemsInLists(whole, text, part.text),
    (text) => turned({ ...sought, text }),
    (text) => beginnings({ ...sought, name: withoutQuotes(own), text }),
    (text) => endings({ ...sought, text }),
    (text) => rarePieces({ ...sought, text }, places),
    (text) => properPieces({ ...sought, text }, places),
  ];
}

function firstFound(
  ways: readonly Way[],
  name: string,
  later: readonly LedgerPart[],
  toBegin: boolean,
  isPlain = false,
): readonly Mention[] {
  let again: readonly Mention[] = [];
  for (const find of ways) {
    const mentions = later.flatMap((other) =>
      find(other.text)
        .filter((range) => !isAnother(name, other.text, range))
        .flatMap((range) => mentionAt(range, other, toBegin, isPlain)),
    );
    if (mentions.some(({ state }) => state !== 'promised-again')) return [...mentions, ...again];
    if (again.length === 0) again = mentions;
  }
  return again;
}

const SHORTEST = 4;
const SOLE = new Set(phraseTables.soleWorks);

/** The report that promises has it in this name alone, and the later one no more than a few times. */
function isRareIn(opening: string, name: string, promising: string, text: string): boolean {
  return timesIn(promising, opening) === timesIn(promising, name) && timesIn(text, opening) < MOST_TIMES;
}

const MOST_TIMES = 4;

/** 城东水厂|二期 for 城东水厂, 青禾路|南延 for 青禾路, 省级|园林县城 for 国家级园林县城, 研究中心|4个 for one of them. */
function isAnother(name: string, text: string, [start, end]: Range): boolean {
  const [lead, trail] = [text.slice(Math.max(0, start - FAR_BEFORE), start), text.slice(end, end + FAR_AFTER)];
  const told = phraseTables.otherWork.exec(trail)?.[0];
  if (told !== undefined && !name.endsWith(told.replace(phraseTables.bracketMarks, ''))) return true;
  const phase = phraseTables.phaseOfWork.exec(name)?.[0];
  const around = text.slice(start, end + PHASE_BEHIND);
  if (phase !== undefined && !around.includes(phase) && phraseTables.phaseOfWork.test(around)) return true;
  const own = phraseTables.ranksApart.find((ranks) => ranks.some((rank) => name.startsWith(rank)));
  if (own === undefined) return false;
  // 省|级园林县城
  const near = lead.slice(-RANK) + text.charAt(start);
  const said = phraseTables.ranksApart.find((ranks) => ranks.some((rank) => near.includes(rank)));
  const isCounted = phraseTables.countBefore.test(lead) || phraseTables.countBehind.test(trail);
  return isCounted || (said !== undefined && own !== said);
}

const RANK = 2;
const PHASE_BEHIND = 4;
const FAR_BEFORE = 8;
const FAR_AFTER = 16;

function isWholeHospital(text: string, range: Range): boolean {
  return isOwned(text, range) && !phraseTables.houseOfMany.test(text.slice(range[1], range[1] + FAR_AFTER));
}

function standingAlone(
  words: string | null,
  text: string,
  isAlone: (text: string, range: Range) => boolean,
): readonly Range[] {
  return words === null ? [] : everywhere(words, text).filter((range) => isAlone(text, range));
}

function mentionAt(
  [at, to]: Range,
  { file, text, promised }: LedgerPart,
  toBegin: boolean,
  isPlain: boolean,
): readonly Mention[] {
  const range = clauseAround(text, at, to);
  const isPlan = at >= (promised[0]?.[0] ?? Infinity);
  const inPromise = promised.some(([start, end]) => start <= at && at < end);
  const isPiece = phraseTables.pieceOfWork.test(text.slice(to, Math.min(range[1], to + FAR_AFTER)));
  const said = stateOf(text.slice(range[0], at) + text.slice(to, range[1]), toBegin, isPiece);
  if (isPlan && !inPromise && said === null) return [];
  const isTold =
    !isPlan &&
    !isPlain &&
    to - at >= SHORTEST &&
    !phraseTables.undoneWords.some((word) => text.slice(...range).includes(word));
  const state = isPlan ? 'promised-again' : (said ?? (isTold ? 'going-on' : null));
  return state === null ? [] : [{ state, outcome: { file, range, text: text.slice(...range), value: null } }];
}

function isCompleted(clause: string): boolean {
  const has = (words: readonly string[]): boolean => words.some((word) => clause.includes(word));
  return has(phraseTables.completedWords) && !has(phraseTables.unfinishedWords);
}

/** 建成|后 */
const ONCE_DONE = phraseTables.doneWords.map((word) => word + phraseTables.onceDone);

/** What a clause says of the thing that it names; words of the name say nothing. */
function stateOf(clause: string, toBegin: boolean, isPiece: boolean): MentionState | null {
  const has = (words: readonly string[]): boolean => words.some((word) => clause.includes(word));
  if (clause.includes(phraseTables.onceDone) && has(ONCE_DONE)) return 'going-on';
  if (toBegin && !has(phraseTables.undoneWords) && has(phraseTables.begunWords)) return 'done';
  const isPart = isPiece || has(phraseTables.partWords) || has(phraseTables.undoneWords);
  if (!isPart && (has(phraseTables.doneWords) || isCompleted(clause))) return 'done';
  return isPart || has(phraseTables.goingOnWords) ? 'going-on' : null;
}
