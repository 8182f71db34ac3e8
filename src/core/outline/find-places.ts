import { isHan } from '../text/characters.ts';
import type { Place } from '../text/lookup/districts.ts';
import { commonWords, signsBeforePlaces } from '../knowledge/district-names.ts';
import { namesStarting, placesNamed } from '../text/lookup/districts.ts';

/** A place named in the text, «佳木斯市» or «内蒙古», with all the places that it can mean. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly places: readonly Place[];
  /** Its name is none of today. */
  readonly former?: boolean;
}

/** The places named between two offsets, in order, the longest name first where several fit. */
export function findPlaces(text: string, from: number, to: number): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = from; at + 1 < to;) {
    const name = nameAt(text, at);
    if (name === undefined || commonWords.has(name) || at + name.length > to) {
      at++;
      continue;
    }
    found.push({ start: at, end: at + name.length, name, places: placesNamed(name) });
    at += name.length;
  }
  return found;
}

/** Asked of every character of a text: nothing is made where no name begins. */
function nameAt(text: string, at: number): string | undefined {
  const names = namesStarting(text.charCodeAt(at), text.charCodeAt(at + 1));
  return names.length === 0 ? undefined : names.find((each) => text.startsWith(each, at));
}

/**
 * Like findPlaces, and names that have changed since: «某市清苑县人民政府» names a county that is a district now. For
 * short texts that are about a place, such as a title.
 */
export function findPlacesNowAndThen(text: string, from: number, to: number): readonly Mention[] {
  const found: Mention[] = [];
  let at = from;
  const whole = findPlaces(text, from, to).filter((mention, i, all) => begins(text, mention, all[i - 1]));
  for (const mention of [...whole, null]) {
    for (const place of formerPlaces(text, at, mention?.start ?? to)) found.push(place);
    if (!mention) break;
    const renamed = formerAt(text, mention.start, Math.min(to, mention.start + 8), mention.end);
    found.push(renamed ?? mention);
    at = renamed?.end ?? mention.end;
  }
  return found;
}

/** 青岚县 does not name 岚县, nor 江宁县 宁县: right before a name stands another one, or what may stand before names. */
function begins(text: string, { start }: Mention, before: Mention | undefined): boolean {
  return before?.end === start || mayPrecedePlace(text.charAt(start - 1));
}

/** Whether a character right before a name does not belong to it. */
export function mayPrecedePlace(char: string): boolean {
  return !isHan(char.charCodeAt(0)) || BEFORE.has(char);
}

const BEFORE = new Set(signsBeforePlaces);

function formerPlaces(text: string, from: number, to: number): readonly Mention[] {
  for (let at = from; at + 3 <= to; at++) {
    const mention = mayPrecedePlace(text.charAt(at - 1)) ? formerAt(text, at, to, at + 2) : null;
    if (mention) return [mention];
  }
  return [];
}

/** A name of three to eight characters that ends with 县, 市 or 地区 after `past` and stands in no table of today. */
function formerAt(text: string, at: number, to: number, past: number): Mention | null {
  for (let end = Math.min(to, at + 8); end > past && end >= at + 3; end--) {
    const last = text.charAt(end - 1);
    if (last !== '县' && last !== '市' && last !== '区') continue;
    const name = text.slice(at, end);
    const places = placesNamed(name);
    if (places.length > 0)
      return { start: at, end, name, places, former: places.every((place) => place.name !== name) };
  }
  return null;
}
