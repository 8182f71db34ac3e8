import {
  divisionEnd,
  governmentBehind,
  inBrackets,
  officialLine,
  partOfPlace,
  placeUnknown,
  sessionWords,
} from '../knowledge/district-names.ts';
import { withoutBlanks } from '../text/blanks.ts';
import { largest } from '../text/extremes.ts';
import type { Place } from '../text/lookup/districts.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import type { Mention } from './find-places.ts';
import { placeNamedMost } from './place-named-most.ts';
import type { DistrictClues } from './district-clues.ts';
import type { DistrictClueKind, DistrictReason } from './district-reason.ts';
import { findPlaces, findPlacesNowAndThen } from './find-places.ts';
import type { District } from './report-facts.ts';

/**
 * The district that a report is of: from its title and the lines around it, the opening, the file's name, then the
 * places that it names most. A name that several places bear is resolved by the other places of the text, and stays
 * a name alone where they do not tell.
 */
export function findDistrict(body: SegmentedText, clues: DistrictClues): District {
  return inferDistrict(body, clues).district;
}

export interface InferredDistrict {
  readonly district: District;
  readonly reason: DistrictReason;
}

/** The same with what told it. */
export function inferDistrict(body: SegmentedText, clues: DistrictClues): InferredDistrict {
  const votes = new Votes();
  for (const line of clues.lines) {
    if (line.length <= 120) voteFor(votes, lineKind(line, clues), line, officialLine.test(line) ? LINE : PASSING);
  }
  for (const line of clues.signOff) voteFor(votes, 'signOff', line, officialLine.test(line) ? LINE : PASSING);
  voteForOffice(votes, clues.opening);
  if (clues.file !== null) voteFor(votes, 'file', clues.file, FILE);
  if (clues.title !== null) voteForHeadline(votes, clues.title);
  if (votes.best() < SURE) voteForHeader(votes, clues.aside);
  const most = votes.best() < SURE ? placeNamedMost(body.text) : null;
  if (most) votes.add('text', most.name, most.places, SURE - 1);
  const winners = votes.winners();
  const place = winners.length === 1 ? (winners[0] ?? null) : byContext(body, winners);
  return {
    district: place ? asWritten(place, votes) : nameAlone(winners, clues),
    reason: { clues: votes.cluesOf(winners), couldBe: winners.map(pathOf) },
  };
}

/** With its own name of then: a county that is a district now is shown as the report names it. */
function asWritten(place: Place, votes: Votes): District {
  const name = votes.formerNameOf(place) ?? place.name;
  return { name, path: [...pathOf(place).slice(0, -1), name], code: place.code };
}

function nameAlone(winners: readonly Place[], clues: DistrictClues): District {
  return { name: winners[0]?.name ?? unknownName(clues), path: null, code: null };
}

const LINE = 12;
const TITLE = 8;
const FILE = 6;
const PASSING = 4;
const SURE = 6;

/** Places that one name means, and the name where it is none of today. */
interface Chain {
  readonly places: readonly Place[];
  readonly former: string | null;
}

interface Vote {
  readonly kind: DistrictClueKind;
  readonly words: string;
  readonly places: readonly Place[];
  readonly weight: number;
}

class Votes {
  readonly #weights = new Map<Place, number>();
  readonly #cast: Vote[] = [];
  readonly #former = new Map<Place, string>();

  add(kind: DistrictClueKind, words: string, places: readonly Place[], weight: number): void {
    for (const place of places) this.#weights.set(place, (this.#weights.get(place) ?? 0) + weight);
    this.#cast.push({ kind, words, places, weight });
  }

  addChain(kind: DistrictClueKind, words: string, { places, former }: Chain, weight: number): void {
    this.add(kind, words, places, weight);
    if (former !== null) for (const place of places) this.#former.set(place, former);
  }

  formerNameOf(place: Place): string | null {
    return this.#former.get(place) ?? null;
  }

  best(): number {
    return largest(this.#weights.values(), 0);
  }

  /** The heaviest places: several where they bear one name. */
  winners(): readonly Place[] {
    const best = this.best();
    return best === 0 ? [] : [...this.#weights].filter(([, weight]) => weight === best).map(([place]) => place);
  }

  /** What named these places, the weightiest first, each line once. */
  cluesOf(places: readonly Place[]): DistrictReason['clues'] {
    const seen = new Set<string>();
    return this.#cast
      .filter((vote) => vote.places.some((place) => places.includes(place)))
      .sort((a, b) => b.weight - a.weight)
      .filter(({ words }) => !seen.has(words) && seen.add(words))
      .map(({ kind, words }) => ({ kind, words }));
  }
}

function lineKind(line: string, { title }: DistrictClues): DistrictClueKind {
  if (title !== null && line.endsWith(title)) return 'title';
  return sessionWords.test(line) ? 'session' : 'line';
}

/** A headline names its district in full; 四川 or 兰州 in one may be what the district takes part in. */
function voteForHeadline(votes: Votes, title: string): void {
  const named = findPlacesNowAndThen(title, 0, title.length).filter(({ name }) => divisionEnd.test(name));
  for (const chain of chainsOf(title, named)) votes.addChain('title', title, chain, TITLE);
}

/** A running header says whose report it is, if it says one thing: the foot of a web page names many others. */
function voteForHeader(votes: Votes, aside: readonly string[]): void {
  const headers = aside.filter((line) => line.length <= 40 && line.endsWith('工作报告'));
  const named = new Set(
    headers.flatMap((line) =>
      chainsOf(line, findPlacesNowAndThen(line, 0, line.length)).flatMap(({ places }) => places),
    ),
  );
  if (new Set([...named].map((place) => place.name)).size === 1)
    votes.add('header', headers[0] ?? '', [...named], LINE);
}

/** The last of a chain of places is meant, «佳木斯市前进区», and those before it say which of its name. */
function voteFor(votes: Votes, kind: DistrictClueKind, line: string, weight: number): void {
  const mentions = findPlacesNowAndThen(line, 0, line.length);
  for (const chain of chainsOf(line, mentions)) votes.addChain(kind, line, chain, weight);
}

function chainsOf(line: string, mentions: readonly Mention[]): readonly Chain[] {
  const chains: Chain[] = [];
  let end = -1;
  for (const [i, mention] of mentions.entries()) {
    const isInside = mention.start === end || (end > 0 && inBrackets.test(line.slice(end, mention.start)));
    const above = isInside ? chains.pop() : undefined;
    end = mention.end;
    // 宜昌市青岚区, 沛县青石镇: whose it is stands behind, and in no table.
    if (mentions[i + 1]?.start !== end && partOfPlace.test(line.slice(end, end + LONGEST_PART))) continue;
    const inside = above ? mention.places.filter((place) => above.places.some((each) => isAbove(each, place))) : [];
    chains.push({
      places: inside.length > 0 ? inside : mention.places,
      former: mention.former === true ? mention.name : null,
    });
  }
  return chains;
}

/** In characters: no part of a place and what shows it to be one are longer. */
const LONGEST_PART = 14;

function isAbove(above: Place, place: Place): boolean {
  for (let each = place.parent; each; each = each.parent) if (each === above) return true;
  return false;
}

/** 我代表某某区人民政府 */
function voteForOffice(votes: Votes, opening: string): void {
  for (const mention of findPlacesNowAndThen(opening, 0, opening.length)) {
    const office = governmentBehind.exec(opening.slice(mention.end, mention.end + 4))?.[0];
    const chain = { places: mention.places, former: mention.former === true ? mention.name : null };
    if (office !== undefined) votes.addChain('opening', mention.name + office, chain, LINE);
  }
}

/** Which of several places of one name: the one whose city and province the text names. */
function byContext(body: SegmentedText, places: readonly Place[]): Place | null {
  if (places.length === 0 || new Set(places.map((place) => place.name)).size > 1) return null;
  const counts = new Map<Place, number>();
  for (const mention of findPlaces(body.text, 0, body.text.length)) {
    for (const each of mention.places) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const scored = places.map((place) => ({ place, score: contextOf(place, counts) })).sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && first.score >= 2 && first.score > 2 * (second?.score ?? 0) ? first.place : null;
}

function contextOf(place: Place, counts: ReadonlyMap<Place, number>): number {
  let score = 0;
  for (let above = place.parent; above; above = above.parent) score += counts.get(above) ?? 0;
  return score;
}

/** From the province down; a district of a municipality has no city above it. */
function pathOf(place: Place): readonly string[] {
  const path: string[] = [];
  for (let each: Place | null = place; each; each = each.parent) path.unshift(each.name);
  return path;
}

/** A zone or a town that stands in no table: «2022年某某经济开发区政府工作报告», «在青岚县第六届人民代表大会». */
function unknownName({ lines, signOff, title }: DistrictClues): string | null {
  for (const line of [...(title === null ? [] : [title]), ...lines, ...signOff]) {
    const name = placeUnknown.exec(withoutBlanks(line))?.[1];
    if (name !== undefined) return name;
  }
  return null;
}
