import { groupBy, onceAText, phraseTables } from '../core/index.ts';
import type { Range } from '../core/index.ts';
import { inShort, isOwned } from './begins-name.ts';
import { placesIn, timesIn } from './places-in.ts';
import { nextMark, sharedCharacters, without } from './shared-characters.ts';

/** The name without what works are called: 城东水厂建设项目 → 城东水厂; a second phase stays one: 城东水厂二期工程 → 城东水厂二期. */
export const plainName = onceAText((name): string => {
  for (let words = name; ;) {
    const tail = phraseTables.nameTails.find(
      (each) => words.endsWith(each) && words.length - each.length >= leastOf(each),
    );
    if (tail === undefined) return words;
    words = words.slice(0, -tail.length);
  }
});

/** What stands before a tail that can be no end of a name may be short: 望江桥|建设项目. */
function leastOf(tail: string): number {
  return tail.length < LONG_TAIL ? SHORTEST : SHORTEST - 1;
}

const SHORTEST = 4;
const LONG_TAIL = 4;

/**
 * 望江青禾广场 → 青禾广场, which a later report may call it: it ends with the name of a work, tells more than that, and names
 * nothing else in the report that promises. Null where there is none.
 */
export function shortName(name: string, text: string): string | null {
  const whole = plainName(name);
  const work = workOf(whole);
  const short = whole.slice(2);
  if (work === null || short.length - work.length < LEAST_TOLD || phraseTables.worksOfAKind.includes(short))
    return null;
  return isOnlyIn(short, whole, text) ? short : null;
}

const LEAST_TOLD = 2;

/** 云望港综合保税区 → 综合保税区, of which the place has one, where nothing else in the report that promises is called so. */
export function soleEnd(name: string, text: string): string | null {
  const whole = plainName(name);
  const end = phraseTables.oneOfAPlace.find((word) => whole.endsWith(word) && whole.length > word.length);
  return end !== undefined && isOnlyIn(end, whole, text) ? end : null;
}

/**
 * 青禾岭景区 → 青禾岭, as lists of several have it: «望江湖、青禾岭等景区»; of a longer one also without its first two
 * characters, which may be a place. None where the report that promises has the word elsewhere.
 */
export function listedNames(name: string, text: string): readonly string[] {
  const whole = plainName(name);
  const work = workOf(whole);
  const stem = work === null ? '' : whole.slice(0, -work.length);
  const stems = stem.length >= LONG_STEM ? [stem, stem.slice(2)] : [stem];
  return stems.filter(
    (each) => each.length >= LEAST_TOLD && !KIND_ENDS.has(each.slice(-1)) && isOnlyIn(each, whole, text),
  );
}

const LONG_STEM = 6;
/** 智能化|牧场: a kind of thing. */
const KIND_ENDS = new Set('化型式类性');

/** The work that a name ends with, the longest that there is; a second phase is told by what stands before it. */
const workOf = onceAText((name): string | null => {
  if (phraseTables.laterPhases.some((phase) => name.endsWith(phase))) return null;
  return WORKS.get(name.slice(-1))?.find((word) => name.endsWith(word) && name.length > word.length) ?? null;
});

/** By their last character, the longest first. */
const WORKS = groupBy(
  [...new Set([...phraseTables.works, ...phraseTables.workWords])]
    .filter((word) => word.length > 1)
    .sort((a, b) => b.length - a.length),
  (word) => word.slice(-1),
);

/**
 * Where a text has a name with words left out, or more, before what the work is: 青禾山景区 for 青禾山生态文化旅游景区. Both begin
 * with the same three characters and end with the same work, and of works that have many near names none is so paired.
 */
export function innerNames(name: string, text: string, places: readonly string[]): readonly Range[] {
  const whole = withoutOpening(plainName(name), places);
  const work = workOf(whole);
  const opening = whole.slice(0, OPENING);
  const isCut = whole.length < plainName(name).length;
  if (work === null || phraseTables.headsOfMany.includes(work) || whole.length < OPENING + work.length) return [];
  if (whole.includes(phraseTables.routeMark)) return [];
  const found: Range[] = [];
  for (const at of placesIn(text, opening)) {
    const stop = nextMark(text, at, Math.min(text.length, at + whole.length + MOST_MORE));
    const last = text.slice(at, stop).indexOf(work, OPENING);
    const end = at + last + work.length;
    if (last < 0 || !isWithin(whole, text.slice(at, end))) continue;
    if (!isCut || isOwned(text, [at, end])) found.push([at, end]);
  }
  return found;
}

const OPENING = 3;

function withoutOpening(name: string, places: readonly string[]): string {
  const opening = inShort(places).find((place) => name.startsWith(place));
  return opening === undefined ? name : name.slice(opening.length);
}

/** One has all of the other in order, and what it has beside that is no number and no direction. */
function isWithin(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return sharedCharacters(a, b) === short && !phraseTables.tellingApart.test(without(long, short));
}

function isOnlyIn(part: string, whole: string, text: string): boolean {
  return timesIn(text, part) === timesIn(text, whole);
}

/**
 * Where a text says a name with a word more or less in it: 青禾湿地公园 for 青禾国家湿地公园, 望江会展中心 for 望江会议展览中心.
 * Both begin and end alike, the shorter is all but whole in the longer, and what one has more is no number and no direction.
 */
export function likeNames(name: string, text: string): readonly Range[] {
  if (name.length < LONG_ENOUGH) return [];
  const [opening, ending] = [name.slice(0, 2), name.slice(-2)];
  if (timesIn(text, ending) === 0) return [];
  const found: Range[] = [];
  for (const at of placesIn(text, opening)) {
    const stop = nextMark(text, at, Math.min(text.length, at + name.length + MOST_MORE));
    const last = text.slice(at, stop).lastIndexOf(ending);
    if (last < opening.length) continue;
    const end = at + last + ending.length;
    if (isAlike(name, text.slice(at, end))) found.push([at, end]);
  }
  return found;
}

const LONG_ENOUGH = 6;
const MOST_MORE = 6;

function isAlike(a: string, b: string): boolean {
  const shared = sharedCharacters(a, b);
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shared.length < LEAST_OF_LONG * long || shared.length < LEAST_OF_SHORT * short) return false;
  return [a, b].every((each) => !phraseTables.tellingApart.test(without(each, shared)));
}

const LEAST_OF_LONG = 0.65;
const LEAST_OF_SHORT = 0.9;
