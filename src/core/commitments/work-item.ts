import {
  projectCommon,
  projectCountedInWords,
  projectOfAKind,
  projectPhase,
  projectRoute,
  soleWorks,
  worksByNumber,
  worksInHonour,
  worksNamed,
  worksNever,
  worksOwn,
  worksOfAKind,
  worksPartedBy,
  worksPlaces,
  worksPushed,
  worksQuoted,
  worksRanked,
  worksUntold,
  worksWithin,
} from '../knowledge/project-words.ts';
import type { Range } from '../text/range.ts';
import { endingAt } from './ending-at.ts';
import { weigh } from './heads.ts';
import type { Token } from './lexicon.ts';
import { movedFrom } from './moved-from.ts';
import { nameStart } from './name-start.ts';
import { wordsIn, wordsOf } from '../text/word-pattern.ts';

/** One of the things that a clause promises, where it can be the name of a work. */
export interface WorkItem {
  readonly start: number;
  readonly end: number;
  /** The work that its name ends with. */
  readonly work: string | null;
  /** Characters that only this report knows, and those with the words that tell a subject. */
  readonly own: number;
  readonly telling: number;
  /** It is quoted, a way from here to there, or a place by its last character. */
  readonly isPlace: boolean;
}

/** «国家重点项目青禾路（一期）改造» → 青禾路（一期）; null where it is no name: 一批项目, 企业在外布局, 5个村的桥. */
export function workItem(text: string, tokens: readonly Token[], item: Range): WorkItem | null {
  const opening = nameStart(text, tokens, item);
  if (opening === null || tokens.some(({ role, start }) => role === 'many' && start >= item[0] && start < opening))
    return null;
  const start = opening + (worksRanked.exec(text.slice(opening, item[1]))?.[0].length ?? 0);
  const end = itemEnd(text, tokens, [start, item[1]]);
  const name = text.slice(start, end);
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  if (!isName(name) || inside.some((token) => isDoing(text, token, end))) return null;
  if (name.startsWith('“') && name.endsWith('”') && name.length > QUOTED)
    return { start, end, work: null, own: QUOTED, telling: QUOTED, isPlace: worksQuoted.test(name) };
  const work = headOf(text, inside, end);
  if (NEVER.has(work ?? '') && !(ALONE.has(work ?? '') && name.length >= LONG)) return null;
  const { own, telling } = weigh(inside, start, work === null ? end : end - work.length, text);
  if (work !== null && PARTS_OF_PLACES.has(work) && own < OWN) return null;
  if (inside.at(-1)?.role === 'title' && text.charAt(start - 1) === worksPartedBy) return null;
  const isRoad = worksPlaces.test(name) && own + inside.length > OWN;
  return { start, end, work, own, telling, isPlace: isRoad || isSingle(name) };
}

/** Surely one work: named before a work, or by its place. */
export function isSurely({ work, own, isPlace }: WorkItem): boolean {
  return isPlace || (work !== null && (own >= OWN || SOLE.has(work)));
}

/** Among works it is one: what it ends with says what it is, and what stands before that, which. */
export function isTold({ start, end, work, isPlace }: WorkItem): boolean {
  return isPlace || (work !== null && (SOLE.has(work) || end - start > work.length));
}

function isSingle(name: string): boolean {
  return projectRoute.test(name) || worksInHonour.test(name) || worksByNumber.test(name);
}

/** 青禾路（一期） is all of it, 青禾路|改造 and 青禾路|通车 are not, nor is what is done with a park in 青禾产业园|加快发展. */
function itemEnd(text: string, tokens: readonly Token[], [start, to]: Range): number {
  const { end } = movedFrom(text, start, endingAt(text, start, to) ?? to);
  const last = end - start >= OWN ? end : to;
  const head = tokens.findLast((token) => isHead(token) && token.start >= start + OWN && token.end <= last);
  if (head === undefined) return last;
  const behind = tokens.filter((token) => token.start >= head.end && token.end <= last);
  const known = behind.reduce((sum, token) => sum + token.end - token.start, 0);
  const isNear = behind[0]?.start === head.end && last - head.end - known <= FEW_UNKNOWN;
  return isNear &&
    !worksPlaces.test(text.slice(start, last)) &&
    behind.every(({ role, verb }) => verb !== null || BEHIND.has(role))
    ? head.end
    : last;
}

/** What is said behind a name of what is done with it: how, and what of it. */
const BEHIND: ReadonlySet<string> = new Set(['manner', 'abstract', 'deed', 'many']);
/** 深度|应用 */
const FEW_UNKNOWN = 2;

function isHead({ role, start, end }: Token): boolean {
  return (role === 'work' || role === 'title') && end - start > 1;
}

function headOf(text: string, inside: readonly Token[], end: number): string | null {
  const head = inside.findLast(
    (token) => (token.role === 'work' || token.role === 'title') && PHASE.test(text.slice(token.end, end)),
  );
  return head ? text.slice(head.start, head.end) : null;
}

function isName(name: string): boolean {
  return (
    name.length >= OWN &&
    name.length <= LONGEST &&
    worksNamed.test(name) &&
    !worksUntold.test(name) &&
    !projectOfAKind.test(name) &&
    !KINDS.has(name) &&
    !projectCommon.test(name) &&
    !projectCountedInWords.test(name.replace(/“[^”]{0,30}”/, ''))
  );
}

/** Words that a clause has and a name has not: 加快, 一批; and what is only praised. */
function isDoing(text: string, { role, verb, start, end }: Token, last: number): boolean {
  if (role === 'many' || role === 'manner' || (role === 'title' && end < last)) return true;
  if (role === 'abstract' && end === last) return true;
  const word = text.slice(start, end);
  if (verb === 'alter' && text.startsWith(LINE, end)) return false;
  if (verb === 'direct') return !WITHIN.includes(word);
  return (verb !== null && DOING.has(verb)) || PUSHED.includes(word);
}

const DOING: ReadonlySet<string> = new Set(['earn', 'lean', 'act', 'shape', 'adopt', 'alter', 'fetch', 'ground']);
/** 青禾路延长|线 */
const LINE = '线';
const WITHIN = worksWithin.split(' ');
const PUSHED = worksPushed.split(' ');
const NEVER = new Set(wordsIn(worksNever));
/** Of these a report means its own by the word alone: 新区. */
const PARTS_OF_PLACES = new Set(wordsIn(worksOwn));
/** 青禾科技创新|园: of these only a long name is one. */
const ALONE = new Set(wordsOf('shortWork'));
const LONG = 7;
const SOLE = new Set(wordsIn(soleWorks));
const KINDS = new Set(wordsIn(worksOfAKind));
const PHASE = new RegExp(`${projectPhase.source}$`);
/** Characters that only this report knows. */
const OWN = 2;
/** What a quoted name counts for. */
const QUOTED = 3;
const LONGEST = 26;
