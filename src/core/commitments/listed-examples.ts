import {
  builtWorks,
  companiesListed,
  examplesCounted,
  kindEnds,
  partsOfPlaces,
  projectFields,
  projectsListed,
  soleWorks,
  worksEtc,
  worksListed,
  worksListedAs,
  worksShared,
  worksUncounted,
} from '../knowledge/project-words.ts';
import type { Range } from '../text/range.ts';
import type { Clause } from './clause.ts';
import { endingAt } from './ending-at.ts';
import { itemsOf } from './listed-works.ts';
import { movedFrom } from './moved-from.ts';
import { nameStart } from './name-start.ts';
import { promiseClauses } from './promise-clauses.ts';
import { workItem } from './work-item.ts';
import { wordsIn } from '../text/word-pattern.ts';

/** A thing that a list gives as an example; `isSure`: what the list is of says that it is a work. */
export interface ListedExample {
  readonly name: string;
  readonly isSure: boolean;
}

/**
 * What stands before each 等 of a promise: «抓好青禾药业等重大技改项目20个、云溪软件等新兴产业项目30个» → 青禾药业, 云溪软件;
 * «启动云溪等3个污水处理厂建设» → 云溪污水处理厂. Of a list of what is no work a name is only supposed: 做好望江银行等企业上市工作.
 */
export function listedExamples(promise: string): readonly ListedExample[] {
  return promise.includes('等') ? promiseClauses(promise).flatMap(({ clause }) => inClause(clause)) : [];
}

function inClause(clause: Clause): readonly ListedExample[] {
  const { text, range, from, chain } = clause;
  const ends = [...text.slice(...range).matchAll(worksEtc)].map(({ index }) => range[0] + index);
  const [first = range[1]] = ends;
  const opening = chain && chain.last.end <= first ? chain.last.end : from;
  return ends.flatMap((at, i) => {
    const last = ends[i - 1];
    const start = last === undefined ? opening : kindEnd(clause, last) + 1;
    if (at <= start) return [];
    return examples(clause, [behindVerbs(clause, [start, at]), at], text.slice(at, kindEnd(clause, at)));
  });
}

/** Where what a list is of ends: at the mark before the next list. */
function kindEnd({ text, range }: Clause, from: number): number {
  const mark = text.slice(from, range[1]).indexOf(LIST_MARK);
  return mark < 0 ? range[1] : from + mark;
}

const LIST_MARK = '、';

/** Behind the last verb before the first mark of the list: 经开区|重点启动建设|青禾数据中心. */
function behindVerbs({ text, tokens }: Clause, [start, end]: Range): number {
  const mark = text.indexOf(LIST_MARK, start);
  const until = mark < 0 || mark > end ? end : mark;
  const last = tokens.findLast((token) => token.start >= start && token.end < until && MOVING.has(token.verb ?? ''));
  return last?.end ?? start;
}

const MOVING = new Set(['make', 'advance', 'act', 'finish', 'found']);

function examples({ text, tokens }: Clause, list: Range, kind: string): readonly ListedExample[] {
  if (projectFields.test(kind)) return [];
  const isWorks = projectsListed.test(kind) || isListedAs(kind);
  const isCompanies = companiesListed.some((word) => kind.includes(word));
  const isListed = worksListed.test(kind);
  const isCounted = isWorks && examplesCounted.test(kind);
  const shared = isWorks ? null : sharedWork(kind);
  const items = itemsOf(text, tokens, ...list);
  return items.flatMap((item, i) => {
    const bare = shared === null ? null : placeOf(text, tokens, item);
    if (bare !== null && shared !== null) return [{ name: bare + shared, isSure: true }];
    const line = lineOf(text, items.slice(i));
    if (line !== null) return [{ name: line, isSure: true }];
    const company = text.slice(...item);
    if (isCompanies && company.length >= LEAST_COMPANY && company.length <= LONGEST_COMPANY)
      return [{ name: company, isSure: false }];
    const place = isCounted || isListed ? placeOf(text, tokens, item) : null;
    const isPlace = place !== null && !partsOfPlaces.includes(place.slice(-1));
    if (isPlace && (isCounted || place.length >= SHORTEST)) return [{ name: place, isSure: isCounted }];
    const found = workItem(text, tokens, item);
    if (found === null) return [];
    const name = text.slice(found.start, found.end);
    if (kindEnds.some((word) => name.endsWith(word))) return [];
    const isOne = SOLE.has(name) || found.own >= OWN || found.isPlace;
    const isSure = isOne && (isWorks ? name.length >= SHORTEST : isListed && name.length > SHORTEST);
    return isSure || (isOne && name.length > SHORTEST) ? [{ name, isSure }] : [];
  });
}

const SOLE = new Set(wordsIn(soleWorks));
/** Characters that only this report knows. */
const OWN = 2;
const SHORTEST = 3;

/** 等|亮点区块|加快建设. */
function isListedAs(kind: string): boolean {
  const { end } = movedFrom(kind, 1, kind.length);
  return LISTED_AS.some((word) => kind.slice(1, end).endsWith(word));
}

const LISTED_AS = wordsIn(worksListedAs).filter((word) => word !== '工作');

const LEAST_COMPANY = 4;
const LONGEST_COMPANY = 12;

/** 望云 of «望云、青云、望江至云岭铁路»: what the next long one is says what the short ones before it are. */
function lineOf(text: string, [item, ...rest]: readonly Range[]): string | null {
  if (item === undefined || item[1] - item[0] !== OWN) return null;
  const next = rest.find(([start, end]) => end - start !== OWN);
  const head = next && LINES.find((word) => text.slice(...next).endsWith(word));
  return head === undefined ? null : text.slice(...item) + head;
}

const LINES = wordsIn(worksShared).filter((word) => word !== '大桥');

/** 等3个|污水处理厂|建设: so many of one kind, whose names are places. */
function sharedWork(kind: string): string | null {
  const counted = examplesCounted.exec(kind)?.[0].length ?? 0;
  if (counted === 0) return null;
  const { end } = movedFrom(kind, counted, endingAt(kind, counted, kind.length) ?? kind.length);
  return BUILT.find((word) => kind.slice(counted, end).endsWith(word)) ?? null;
}

/** The longest first. */
const BUILT = wordsIn(builtWorks)
  .filter((word) => word.length > 2)
  .sort((a, b) => b.length - a.length);

/** 云溪, 青禾镇: no more than a place, which the report alone knows. */
function placeOf(text: string, tokens: Clause['tokens'], item: Range): string | null {
  const start = nameStart(text, tokens, item) ?? item[1];
  const inside = tokens.filter((token) => token.start >= start && token.end <= item[1]);
  const isShort = item[1] - start >= OWN && item[1] - start <= LONGEST_PLACE;
  const isBare = inside.every((token) => token.end - token.start === 1);
  return isShort && isBare && !worksUncounted.test(text.slice(start, item[1])) ? text.slice(start, item[1]) : null;
}

const LONGEST_PLACE = 4;
