import { beforeNeighbour, behindNeighbour, nationSpeaks, ownKinds, speakerFor } from '../knowledge/district-names.ts';
import { largest } from '../text/extremes.ts';
import type { Place } from '../text/lookup/districts.ts';
import { placesNamed } from '../text/lookup/districts.ts';
import type { Mention } from './find-places.ts';
import { findPlaces, mayPrecedePlace } from './find-places.ts';

/**
 * The place that a text names most, of the kind that it says it is (我代表区人民政府 rules out cities), or null where none is
 * named often enough. A place that the text only deals with (融入武汉市, 与福州合作) and one that is the end of a longer name
 * (青岚县 holds 岚县) are not counted; the nation's own report is of no place.
 */
export function placeNamedMost(text: string): { readonly name: string; readonly places: readonly Place[] } | null {
  if (nationSpeaks.test(text.slice(0, OPENING))) return null;
  const kind = kindOf(text);
  const counts = new Map<string, number>();
  for (const [name, mentions] of byName(findPlaces(text, 0, text.length))) {
    const own = mentions.filter(({ places }) => places.some((place) => isOfKind(place, name, kind)));
    if (own.length > 0 && !endsLongerName(text, own)) {
      const count = own.filter((mention) => !isDealtWith(text, mention)).length;
      if (count > 0) counts.set(name, count);
    }
  }
  let most = '';
  let best = 0;
  for (const [name, count] of counts) {
    const weight = 2 * count + timesByStem(text, name);
    if (weight > best && (name.length > 2 || count >= 4)) [most, best] = [name, weight];
  }
  if (best < 4) return null;
  return { name: most, places: placesNamed(most).filter((place) => isOfKind(place, most, kind)) };
}

/** How far into a text it says who speaks. */
const OPENING = 600;

function byName(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const same = found.get(mention.name);
    if (same) same.push(mention);
    else found.set(mention.name, [mention]);
  }
  return found;
}

/** Most times the same character stands right before: it belongs to the name. */
function endsLongerName(text: string, mentions: readonly Mention[]): boolean {
  const before = new Map<string, number>();
  for (const { start } of mentions) {
    const char = text.charAt(start - 1);
    if (!mayPrecedePlace(char)) before.set(char, (before.get(char) ?? 0) + 1);
  }
  return largest(before.values(), 0) * 2 > mentions.length;
}

/** 融入武汉市, 与武汉市合作, 武汉市等地: somebody else. */
function isDealtWith(text: string, { start, end }: Mention): boolean {
  return beforeNeighbour.test(text.slice(start - NEAR, start)) || behindNeighbour.test(text.slice(end, end + NEAR));
}

const NEAR = 6;

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
  const office = speakerFor.exec(text)?.[1];
  if (office !== undefined) return office;
  const counts = new Map<string, number>();
  for (const match of text.matchAll(ownKinds)) {
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
