import {
  doneHow,
  doneTo,
  projectFields,
  worksAside,
  worksBuilding,
  worksEtc,
  worksListedAs,
  worksNever,
  worksPrepared,
  worksShaping,
  worksTracts,
  worksTreated,
  worksTurned,
  worksWished,
} from '../knowledge/project-words.ts';
import type { Clause } from './clause.ts';
import { endingAt } from './ending-at.ts';
import { movedFrom } from './moved-from.ts';
import { wordsIn, wordsOf } from '../text/word-pattern.ts';

/** The things that a clause promises, as a stretch of the text, and how they are promised. */
export interface PromisedObject {
  readonly start: number;
  readonly end: number;
  /** What closes it: works or tracts behind 等; nothing behind 等; what is done to what stands, or to fields; what becomes of it. */
  readonly closing: 'works' | 'tracts' | 'listed' | 'treated' | 'field' | 'moved' | null;
  /** The kind of tract that its names are: 棚户区. */
  readonly tract: string;
  /** It is to be built, not only helped on. */
  readonly isBuilt: boolean;
  /** It is what a place means to have for show: 打造. */
  readonly isShaped: boolean;
}

/** «支持县城新建青禾学院、望江医院等项目» → 青禾学院、望江医院, closed by works, built; null where nothing is made or moved on. */
export function promisedObject(clause: Clause): PromisedObject | null {
  const start = objectStart(clause);
  const isDoneTo = clause.text.startsWith(doneTo, clause.range[0]);
  if (start === null || isDoneTo) return isDoneTo ? doneToObject(clause) : null;
  const { text, range, chain } = clause;
  const ending = endingAt(text, start, range[1]);
  const until = ending ?? range[1];
  const moved = movedFrom(text, start, until);
  const verbs = text.slice(range[0], start);
  const isShaped = SHAPING.some((word) => verbs.endsWith(word));
  const isBuilt =
    ending !== null ||
    moved.isBuilt ||
    chain?.kind === 'found' ||
    isShaped ||
    BUILDING.some((word) => verbs.endsWith(word));
  const etc = [...text.slice(start, until).matchAll(worksEtc)].at(-1)?.index ?? 0;
  if (etc >= LEAST) {
    const { closing, tract } = closingOf(clause, start + etc + 1, until);
    return closing && { start, end: start + etc, closing, tract, isBuilt, isShaped };
  }
  const closing = moved.closing ?? (moved.end < range[1] ? 'moved' : null);
  return moved.end - start < LEAST || worksAside.test(text.slice(start, moved.end))
    ? null
    : { start, end: moved.end, closing, tract: '', isBuilt, isShaped };
}

/** 对|青禾水库、云溪水库|进行加固. */
function doneToObject({ text, range: [start, end] }: Clause): PromisedObject | null {
  const until = start + text.slice(start, end).indexOf(doneHow);
  if (until <= start + LEAST || !TREATED.has(text.slice(until + doneHow.length, end))) return null;
  return { start: start + doneTo.length, end: until, closing: 'listed', tract: '', isBuilt: false, isShaped: false };
}

const TREATED = new Set(wordsIn(worksTreated));

/** Behind its verbs, or behind those of the party that it names: 支持县城|新建|青禾学院. */
function objectStart({ text, from, range, tokens, chain }: Clause): number | null {
  if (chain === null || text.startsWith(ON, range[0])) {
    if (text.startsWith(ON, range[0])) return range[0] + ON.length;
    return endingAt(text, from, range[1]) === null ? null : from;
  }
  const ends = WISHED.includes(text.slice(chain.last.start, chain.last.end)) && endingAt(text, ...range) !== null;
  const isPrepared = chain.kind === 'direct' && worksPrepared.some((word) => text.endsWith(word, range[1]));
  const isShaped = SHAPING.includes(text.slice(chain.last.start, chain.last.end));
  if (
    !(ends || isPrepared || isShaped || PROMISED.has(chain.kind)) ||
    worksTurned.test(text.slice(from, chain.last.start))
  )
    return null;
  const list = text.indexOf('、', chain.last.end);
  const before = Math.min(list < 0 ? range[1] : list, range[1] - LEAST);
  const ending = endingAt(text, ...range) ?? text.length;
  const own = tokens.findLast(
    ({ start, end, role, verb }, i) =>
      i >= chain.length &&
      start > chain.last.end &&
      end < before &&
      start !== ending &&
      text.charAt(end) !== '的' &&
      ((verb === 'make' && role !== 'done') || BUILDING.includes(text.slice(start, end))),
  );
  const start = own?.end ?? chain.last.end;
  return own && tokens.some((token) => token.start === start && JOINERS.has(text.slice(start, token.end)))
    ? start + 1
    : start;
}

/** 做好甲路建设|和|乙路绿化 */
const JOINERS = new Set(wordsOf('and'));

const PROMISED: ReadonlySet<string> = new Set(['make', 'finish', 'act', 'advance', 'found', 'earn']);
const BUILDING = worksBuilding.split(' ');
const SHAPING = worksShaping.split(' ');
/** 促进|青禾基地|开业: what becomes of it says that it is one thing. */
const WISHED = worksWished.split(' ');

type Closing = Pick<PromisedObject, 'tract'> & { readonly closing: 'works' | 'tracts' | 'listed' | null };

/** 等|一批载体 and 等|项目建设 are works, 等|建设 says nothing; null: what stands before is no works, 等|领域能力建设. */
function closingOf({ text, tokens }: Clause, from: number, until: number): Closing {
  const { end } = movedFrom(text, from, until);
  const kind = text.slice(from, end);
  const named = PROJECTS.find((word) => kind.endsWith(word)) ?? '';
  const inTract = text.slice(from, movedFrom(text, from, end - named.length).end);
  if (kind === '') return { closing: 'listed', tract: '' };
  if (kind.length > LONGEST_KIND || (kind.includes('、') && named === '') || projectFields.test(kind))
    return { closing: null, tract: '' };
  const tract = TRACTS.find((word) => inTract.endsWith(word)) ?? '';
  if (tract !== '') return { closing: 'tracts', tract };
  const last = tokens.findLast((token) => token.start >= from && token.end <= end);
  const isWork = (last?.role === 'work' && !NEVER.has(text.slice(last.start, last.end))) || last?.role === 'title';
  return { closing: isWork || LISTED_AS.some((word) => kind.endsWith(word)) ? 'works' : null, tract: '' };
}

const NEVER = new Set(wordsIn(worksNever));
const LISTED_AS = worksListedAs.split(' ');
const TRACTS = worksTracts.split(' ');
const PROJECTS = ['项目', '工程'];
/** Goes on with a list: 加快甲桥、乙桥，|以及|丙湖建设. */
const ON = '以及';
const LEAST = 2;
const LONGEST_KIND = 16;
