import { largest } from '../text/extremes.ts';
import type { Place } from '../text/lookup/districts.ts';
import { placesNamed } from '../text/lookup/districts.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import type { Mention } from './find-places.ts';
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
    if (line.length <= 120) voteFor(votes, lineKind(line, clues), line, OFFICIAL.test(line) ? LINE : PASSING);
  }
  for (const line of clues.signOff) voteFor(votes, 'signOff', line, OFFICIAL.test(line) ? LINE : PASSING);
  voteForOffice(votes, clues.opening);
  if (clues.file !== null) voteFor(votes, 'file', clues.file, FILE);
  if (clues.title !== null) voteForHeadline(votes, clues.title);
  if (votes.best() < SURE) voteForHeader(votes, clues.aside);
  if (votes.best() < SURE) voteByCount(votes, body);
  const winners = votes.winners();
  const place = winners.length === 1 ? (winners[0] ?? null) : byContext(body, winners);
  const district = place
    ? { name: place.name, path: pathOf(place), code: place.code }
    : { name: winners[0]?.name ?? unknownName(clues), path: null, code: null };
  return { district, reason: { clues: votes.cluesOf(winners), couldBe: winners.map(pathOf) } };
}

const OFFICIAL = /工作报告|人民代表大会|人民政府|[区县市州旗省盟]长|主席/;
const LINE = 12;
const TITLE = 8;
const FILE = 6;
const PASSING = 4;
const SURE = 6;

interface Vote {
  readonly kind: DistrictClueKind;
  readonly words: string;
  readonly places: readonly Place[];
  readonly weight: number;
}

class Votes {
  readonly #weights = new Map<Place, number>();
  readonly #cast: Vote[] = [];

  add(kind: DistrictClueKind, words: string, places: readonly Place[], weight: number): void {
    for (const place of places) this.#weights.set(place, (this.#weights.get(place) ?? 0) + weight);
    this.#cast.push({ kind, words, places, weight });
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
  return /会议|届|大会/.test(line) ? 'session' : 'line';
}

/** A headline names its district in full; 四川 or 兰州 in one may be what the district takes part in. */
function voteForHeadline(votes: Votes, title: string): void {
  const named = findPlacesNowAndThen(title, 0, title.length).filter(({ name }) => /[区县市州旗盟省]$/.test(name));
  for (const chain of chainsOf(named)) votes.add('title', title, chain, TITLE);
}

/** A running header says whose report it is, if it says one thing: the foot of a web page names many others. */
function voteForHeader(votes: Votes, aside: readonly string[]): void {
  const headers = aside.filter((line) => line.length <= 40 && line.endsWith('工作报告'));
  const named = new Set(headers.flatMap((line) => chainsOf(findPlacesNowAndThen(line, 0, line.length))).flat());
  if (new Set([...named].map((place) => place.name)).size === 1)
    votes.add('header', headers[0] ?? '', [...named], LINE);
}

/** The last of a chain of places is meant, «佳木斯市前进区», and those before it say which of its name. */
function voteFor(votes: Votes, kind: DistrictClueKind, line: string, weight: number): void {
  for (const chain of chainsOf(findPlacesNowAndThen(line, 0, line.length))) votes.add(kind, line, chain, weight);
}

function chainsOf(mentions: readonly Mention[]): readonly (readonly Place[])[] {
  const chains: (readonly Place[])[] = [];
  let end = -1;
  for (const mention of mentions) {
    const above = mention.start === end ? chains.pop() : undefined;
    const inside = above ? mention.places.filter((place) => above.some((each) => isAbove(each, place))) : [];
    chains.push(inside.length > 0 ? inside : mention.places);
    end = mention.end;
  }
  return chains;
}

function isAbove(above: Place, place: Place): boolean {
  for (let each = place.parent; each; each = each.parent) if (each === above) return true;
  return false;
}

/** 我代表某某区人民政府 */
function voteForOffice(votes: Votes, opening: string): void {
  for (const mention of findPlacesNowAndThen(opening, 0, opening.length)) {
    const office = /^(?:人民)?政府/.exec(opening.slice(mention.end, mention.end + 4))?.[0];
    if (office !== undefined) votes.add('opening', mention.name + office, mention.places, LINE);
  }
}

/** The place that the text names most, of the kind that it says it is: 我代表区人民政府 rules out cities. */
function voteByCount(votes: Votes, body: SegmentedText): void {
  const kind = kindOf(body.text);
  const counts = new Map<string, number>();
  for (const { name, places } of findPlaces(body.text, 0, body.text.length)) {
    if (places.some((place) => isOfKind(place, name, kind))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let most = '';
  let best = 0;
  for (const [name, count] of counts) {
    const weight = 2 * count + timesByStem(body.text, name);
    if (weight > best && (name.length > 2 || count >= 4)) [most, best] = [name, weight];
  }
  if (best < 4) return;
  votes.add(
    'text',
    most,
    placesNamed(most).filter((place) => isOfKind(place, most, kind)),
    SURE - 1,
  );
}

/** How often a district that is named in full is named without its kind too: 东丽 for 东丽区. */
function timesByStem(text: string, name: string): number {
  const stem = placesNamed(name)[0]?.stem ?? name;
  if (stem.length < 2 || stem === name) return 0;
  let times = 0;
  for (let at = text.indexOf(stem); at >= 0 && times < 40; at = text.indexOf(stem, at + stem.length)) times++;
  return times;
}

/**
 * 区, 县, 市, 州, 旗 or 省, or "" where the text does not say. Its own congress and its own government tell most: a
 * district's report speaks of the city's committee as often as of its own.
 */
function kindOf(text: string): string {
  if (text.includes('代表自治区人民政府')) return '省';
  const office = /代表(?:[^，。]{0,12}?)([区县市州旗省])(?:人民)?政府/.exec(text)?.[1];
  if (office !== undefined) return office;
  const counts = new Map<string, number>();
  for (const match of text.matchAll(/全([区县市州旗省])|([区县市州旗省])(?:人大|政协|政府)/g)) {
    const kind = match[1] ?? match[2] ?? '';
    counts.set(kind, (counts.get(kind) ?? 0) + (match[1] === undefined ? 2 : 1));
  }
  let most = '';
  for (const [kind, count] of counts) if (count > (counts.get(most) ?? 2)) most = kind;
  return most;
}

function isOfKind(place: Place, name: string, kind: string): boolean {
  if (kind === '') return place.level > 1 && (name.length > 2 || name === place.name);
  if (kind === '省') return place.level === 1;
  if (kind === '区' && place.level === 1) return false;
  return place.name.endsWith(kind) && (place.level > 1 || kind === '市');
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

/** A zone or a town that stands in no table: «2022年某某经济开发区政府工作报告». */
function unknownName({ lines, signOff }: DistrictClues): string | null {
  for (const line of [...lines, ...signOff]) {
    const name =
      /^(?:\d{4}年度?)?([\u4e00-\u9fff]{2,14}(?:区|县|市|旗|镇|乡|街道))(?:人民)?(?:政府)?(?:\d{4}年)?(?:政府)?工作报告/.exec(
        line.replace(/ /g, ''),
      )?.[1];
    if (name !== undefined) return name;
  }
  return null;
}
