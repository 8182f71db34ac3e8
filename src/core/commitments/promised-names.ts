import { namedThings } from '../knowledge/named-things.ts';
import { commitmentVerbs } from '../knowledge/commitment-verbs.ts';
import {
  beforeFeast,
  censusNamed,
  clauseMarks,
  eventEnds,
  quotedEvent,
  eventNumber,
  eventNumberInside,
  eventParts,
  eventVerbs,
  eventsListed,
  heritageBid,
  listEnds,
  longEventEnds,
  numberedEvent,
  paperTail,
  papersParted,
  plansByTitle,
} from '../knowledge/ledger-words.ts';
import { scopeWords } from '../knowledge/scope-words.ts';
import { sentenceAfter } from '../text/beside.ts';
import type { CommitmentKind } from './commitment.ts';
import { foundedBodies } from './founded-bodies.ts';
import { listedExamples, type ListedExample } from './listed-examples.ts';
import { openingOf } from './opening-of.ts';
import { plainObjects } from './plain-objects.ts';
import { promisedWorks } from './promised-works.ts';
import { quotedPlaces, quotedSubjects } from './quoted-things.ts';
import { supposedWorks, type SupposedWork } from './supposed-works.ts';
import { toldObjects } from './told-objects.ts';
import { deedsIn, titlesToEarn } from './titles-and-deeds.ts';
import { wordsIn } from '../text/word-pattern.ts';
import { withoutQuotes } from '../text/characters.ts';

/** A named thing that a promise is about. */
export interface PromisedName {
  readonly name: string;
  /** It is one only if a later report names it too. */
  readonly isSupposed: boolean;
  /** It has no name of its own, and is known by all its words. */
  readonly isPlain: boolean;
}

/** The works, papers, titles, campaigns and events that a promise names: 年内建成城东水厂, 出台停车场管理条例 → 城东水厂, 停车场管理条例. */
export function promisedNames(text: string, kind: CommitmentKind): readonly PromisedName[] {
  const listed = listedExamples(text);
  const works = promisedWorks(text, kind !== 'intent').map(withoutTime);
  const projects = [...works, ...(kind === 'intent' ? [] : unknownOf(listed, works))];
  const papers = kind === 'deliverable' ? [titlesIn(text), papersIn(text)] : [titlesIn(text).filter(isPlan)];
  const held = eventsIn(text);
  const isNumbered = held.length === 0 && text.includes(TIME);
  const events = isNumbered ? [...text.matchAll(numberedEvent)].map(([, name = '']) => name) : held;
  const named = [projects, ...papers].find((each) => each.length > 0) ?? [];
  const more = [
    ...titlesToEarn(text),
    ...deedsIn(text),
    ...foundedBodies(text),
    ...quotedSubjects(text),
    ...(text.includes(OF_ALL) ? (text.match(censusNamed) ?? []) : []),
  ];
  const names = [
    ...named.filter((name) => !more.includes(name + heritageBid)),
    ...more.filter((each) => !named.some((name) => name.includes(each)) && !events.some((name) => each.includes(name))),
    ...events,
  ];
  const maybe = supposedWorks(text);
  const told = toldObjects(text, kind).filter(({ name }) => !isAmong(name, names));
  const sure = [
    ...(kind === 'deliverable' ? told.filter(({ isOwn }) => isOwn) : []),
    ...maybe.filter(({ isTold }) => isTold),
    ...(kind === 'deliverable' ? quotedPlaces(text).map((name) => ({ name })) : []),
  ];
  for (const { name } of sure) if (!isAmong(name, names)) names.push(name);
  const supposed = [
    ...supposedNames(text, kind, maybe),
    ...listed.map(({ name }) => name),
    ...quotedPlaces(text),
    ...told.map(({ name }) => name),
  ];
  const known = names;
  const isNamed = (clause: string): boolean => known.some((name) => clause.includes(withoutQuotes(name).slice(0, 2)));
  const plain = kind === 'deliverable' ? plainObjects(text, isNamed) : [];
  const also = [...new Set(supposed)].filter((each) => !isAmong(each, names));
  return [
    ...names.map((name) => ({ name, isSupposed: false, isPlain: false })),
    ...plain.map((name) => ({ name, isSupposed: false, isPlain: true })),
    ...also.map((name) => ({ name: withoutTime(name), isSupposed: true, isPlain: false })),
  ].slice(0, MOST_NAMES);
}

/** What a census is of, and how often an event was held. */
const OF_ALL = '全国';
const TIME = '届';
const MOST_NAMES = 24;

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((each) => each.includes(name) || name.includes(each));
}

/** The sure ones that are not known under another name: 青禾药业 where 青禾药业新厂区 is. */
function unknownOf(listed: readonly ListedExample[], works: readonly string[]): readonly string[] {
  return listed
    .filter(({ isSure, name }) => isSure && !works.some((work) => work.includes(name) || name.includes(work)))
    .map(({ name }) => name);
}

/** Of a promise that cannot be checked, too, what would else be the name of a work. */
function supposedNames(text: string, kind: CommitmentKind, maybe: readonly SupposedWork[]): readonly string[] {
  const works = kind === 'intent' ? promisedWorks(text, true).map(withoutTime) : [];
  return [...new Set([...works, ...maybe.map(({ name }) => name)])].filter((name) => name.length >= SHORTEST);
}

/** 年内城东水厂 → 城东水厂. */
function withoutTime(written: string): string {
  const name = written.replace(beforeFeast, '');
  const opening = scopeWords.find((word) => name.startsWith(word) && name.length - word.length >= SHORTEST);
  return opening === undefined ? name : name.slice(opening.length);
}

const SHORTEST = 4;

/** 出台户外广告管理办法、停车场管理条例等制度 → 户外广告管理办法, 停车场管理条例; 完成云溪、青禾片区规划编制 → both plans. */
function papersIn(text: string): readonly string[] {
  const clauses = text.replace(/[。；，]$/, '').split(clauseMarks);
  return clauses.flatMap((clause) => {
    if (GROUNDS.some((word) => clause.startsWith(word))) return [];
    const written = clause.replace(paperTail, '');
    const isMade = written.length < clause.length;
    return clauses.length > 1 && !isMade ? [] : papersOf(withoutOpening(written), isMade);
  });
}

function withoutOpening(words: string): string {
  const opening = openingOf(words);
  return opening === undefined ? words : withoutOpening(words.slice(opening.length));
}

function papersOf(words: string, isMade: boolean): readonly string[] {
  const [listed = '', ...kinds] = words.split(listEnds);
  const names = listed.split(isMade ? papersParted : '、').filter(Boolean);
  const paperOf = (name: string): string | undefined =>
    PAPERS.find((word) => name.endsWith(word) && name.length - word.length >= (isMade ? 2 : SHORTEST));
  const shared = isMade ? paperOf(names.at(-1) ?? '') : undefined;
  const whole = names.map((name) => (shared !== undefined && name.length <= LONGEST_STEM ? name + shared : name));
  const isAll = whole.every((name) => name.length <= LONGEST && paperOf(name) !== undefined);
  return kinds.length > 1 || !isAll ? [] : whole;
}

const PAPERS = wordsIn(namedThings.paper);
/** 结合|云溪规划修编 */
const GROUNDS = wordsIn(commitmentVerbs.ground);
const LONGEST_STEM = 4;
const LONGEST = 24;

/** 出台《户外广告管理办法》 → 户外广告管理办法. */
function titlesIn(text: string): readonly string[] {
  return !text.includes('《') ? [] : [...text.matchAll(/《([^《》\n]{4,40})》/g)].map(([, title = '']) => title);
}

/** Of what a promise that cannot be checked names, a plan is yet to be drawn up, and a law stands. */
function isPlan(title: string): boolean {
  return plansByTitle.some((word) => title.endsWith(word));
}

const SHORTEST_EVENT = 3;
const LEAST_LONG = 4;

/** 办好第三届青禾艺术节和“望江论坛” → 青禾艺术节, 望江论坛. */
function eventsIn(text: string): readonly string[] {
  const verb = eventVerbs.find((word) => text.includes(word));
  if (verb === undefined) return [];
  const written = sentenceAfter(text, text.indexOf(verb) + verb.length, text.length, '，；。');
  const etc = written.search(eventsListed);
  const listed = etc < 0 ? written : written.slice(0, etc);
  const examples = etc < 0 ? [] : listed.split('、');
  return listed.split(eventParts).flatMap((each) => {
    const name = withoutQuotes(each.replace(eventNumber, '').replace(eventNumberInside, ''));
    if (examples.includes(each) && name.length >= SHORTEST_EVENT && each.length <= LONGEST) return [name];
    const [, quoted] = quotedEvent.exec(each) ?? [];
    if (quoted !== undefined) return [quoted];
    const isEvent = eventEnds.some(
      (word) => name.endsWith(word) && name.length > Math.max(word.length, SHORTEST_EVENT - 1),
    );
    const isLong = name.length > LEAST_LONG && longEventEnds.includes(name.slice(-1));
    return (isEvent || isLong) && name.length <= LONGEST ? [name] : [];
  });
}
