import {
  projectCommon,
  projectCountedInWords,
  projectOfAKind,
  quarterNamed,
  worksNamed,
  worksOfAKind,
  worksUntold,
} from '../knowledge/project-words.ts';
import type { Range } from '../text/range.ts';
import { wordsIn, wordsOf } from '../text/word-pattern.ts';
import type { Clause } from './clause.ts';
import type { CommitmentKind } from './commitment.ts';
import { weigh } from './heads.ts';
import type { Token } from './lexicon.ts';
import { itemsOf } from './listed-works.ts';
import { nameStart } from './name-start.ts';
import { promiseClauses } from './promise-clauses.ts';

/** What a promise is about, whatever it is called. */
export interface ToldObject {
  readonly name: string;
  /** It has characters that only this report knows. */
  readonly isOwn: boolean;
}

/**
 * What a promise does something with, by where it stands alone: behind a verb and before the next one, or before what
 * becomes of it. «推进西溪110千伏变电站建设和农网改造» → 西溪110千伏变电站; «青禾河全部完成整治» → 青禾河.
 */
export function toldObjects(promise: string, kind: CommitmentKind): readonly ToldObject[] {
  if (kind === 'quantified') return [];
  return promiseClauses(promise).flatMap(({ clause }) =>
    (clause.tokens.some(isHead) ? stretches(clause) : []).flatMap(({ range, isClosed }) =>
      itemsOf(clause.text, clause.tokens, ...range)
        .flatMap((item) => told(clause, item))
        .filter(({ isOwn }) => isOwn || (isClosed && kind === 'deliverable')),
    ),
  );
}

interface Stretch {
  readonly range: Range;
  /** No party that does something: 支持|云溪区|建设青禾基地. */
  readonly isClosed: boolean;
}

/** What stands between the verbs of a clause, but for 一批街区 and 打造|物流中心. */
function stretches({ text, range: [, to], from, tokens }: Clause): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = from;
  const parting = tokens.filter(
    (token, i) => isParting(token) || (token.verb !== null && (tokens[i - 1]?.end ?? from) === token.start),
  );
  let isKind = false;
  for (const { start: end, end: next, ...by } of [...parting, { start: to, end: to, role: null, verb: null }]) {
    const isVerbNext = parting.some((token) => token.start === next);
    const opening = JOINERS.has(text.charAt(start)) ? start + 1 : start;
    if (end - opening >= SHORTEST && !isKind)
      found.push({ range: [opening, end], isClosed: isVerbNext || endsThing(text, next, to) });
    start = next;
    isKind = by.role === 'many' || by.verb === 'shape';
  }
  return found;
}

/** Behind a verb that has its thing before it no other thing follows. */
function endsThing(text: string, at: number, to: number): boolean {
  return at >= to || JOINERS.has(text.charAt(at)) || text.startsWith(WORK, at);
}

const JOINERS = new Set([...wordsOf('and'), '、', '的']);
const WORK = '工作';

function isParting({ role, verb }: Token): boolean {
  return role === 'deed' || role === 'many' || (verb !== null && verb !== 'direct');
}

function isHead({ role }: Token): boolean {
  return role === 'work' || role === 'title';
}

function told({ text, tokens }: Clause, item: Range): readonly ToldObject[] {
  if (!tokens.some((token) => isHead(token) && token.start >= item[0] && token.end <= item[1])) return [];
  const start = nameStart(text, tokens, item);
  if (start === null) return [];
  const behind = tokens.filter((token) => token.start >= start && token.end <= item[1]);
  const head = behind.findLastIndex(isHead);
  const cut = behind[head + 1]?.start ?? item[1];
  const isTimed = quarterNamed.test(text.slice(cut, item[1]));
  const end = item[1] - cut > FEW && !isTimed ? item[1] : cut;
  const name = text.slice(start, end);
  if (name.length < SHORTEST || name.length > LONGEST || !isName(name)) return [];
  const closing = behind[head];
  if (closing === undefined || end !== cut || (name.length === SHORTEST && name.endsWith(PARTY))) return [];
  const isOwn =
    weigh(behind.slice(0, head), start, closing.start, text).own >= OWN ||
    (name.length >= LONG && WORKS.has(text.slice(closing.start, closing.end)));
  return isOwn || name.length > SHORTEST ? [{ name, isOwn }] : [];
}

/** 支持|云溪区 */
const PARTY = '区';

/** 按期 */
const FEW = 2;

function isName(name: string): boolean {
  return (
    worksNamed.test(name) &&
    !projectCountedInWords.test(name) &&
    !worksUntold.test(name) &&
    !projectOfAKind.test(name) &&
    !projectCommon.test(name) &&
    !KINDS.has(name)
  );
}

const KINDS = new Set(wordsIn(worksOfAKind));
const SHORTEST = 3;
const LONGEST = 24;
const OWN = 2;
/** So long a name of a project tells which one: 供热管网互联|工程. */
const LONG = 7;
const WORKS = new Set(['项目', '工程']);
