import {
  autonomousKinds,
  divisionKinds,
  formerKinds,
  formerNames,
  peopleEnding,
  peoples,
  presentKinds,
} from '../../knowledge/district-names.ts';
import { divisions } from '../../knowledge/districts.generated.ts';

/** A province, a city or a county-level division of GB/T 2260. */
export interface Place {
  /** Six digits. */
  readonly code: string;
  readonly name: string;
  /** Without its kind, where that is still a name: 佳木斯 of 佳木斯市, 凉山 of 凉山彝族自治州. */
  readonly stem: string;
  readonly level: 1 | 2 | 3;
  readonly parent: Place | null;
}

/** The place with this code, or null. */
export function placeOfCode(code: string): Place | null {
  return table().byCode.get(code) ?? null;
}

/** Every place of the table, in the order of their codes. */
export function allPlaces(): readonly Place[] {
  return [...table().byCode.values()];
}

/**
 * All places that a name can mean: «朝阳区» two of them, «凉山州», «内蒙古», «清苑县» (now 清苑区), «襄樊市» (now
 * 襄阳市); none for a name unknown.
 */
export function placesNamed(name: string): readonly Place[] {
  const { byName, byCode } = table();
  const found = byName.get(name);
  if (found) return found;
  const former = formerNames.find(([written]) => written === name);
  const now = former && byCode.get(former[1]);
  if (now) return [now];
  const stem = FORMER.exec(name)?.[1];
  if (stem === undefined) return [];
  return presentKinds.flatMap((kind) => (byName.get(stem + kind) ?? []).filter((place) => place.level > 1));
}

/** The names that start with these two characters, longest first: stems of provinces and cities among them. */
export function namesStarting(first: number, second: number): readonly string[] {
  const { starts, byStart } = table();
  const isWorth = ((starts[first] ?? 0) & FIRST) !== 0 && ((starts[second] ?? 0) & SECOND) !== 0;
  return isWorth ? (byStart.get(pairOf(first, second)) ?? NONE) : NONE;
}

const FORMER = new RegExp(`^(.{2,})(?:${formerKinds.join('|')})$`);
const NONE: readonly string[] = [];
const [FIRST, SECOND] = [1, 2];

interface Table {
  readonly byCode: ReadonlyMap<string, Place>;
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  readonly byStart: ReadonlyMap<number, readonly string[]>;
  /** Which characters are the first and the second of a name, as bits: most of a text needs no look into the map. */
  readonly starts: Uint8Array;
}

let known: Table | null = null;

/** Read from its written form at the first question, since most of what loads this module never asks. */
function table(): Table {
  known ??= readTable();
  return known;
}

function readTable(): Table {
  const byCode = new Map<string, Place>();
  const byName = new Map<string, Place[]>();
  const add = (place: Place): Place => {
    byCode.set(place.code, place);
    for (const name of namesOf(place)) {
      const same = byName.get(name);
      if (same) same.push(place);
      else byName.set(name, [place]);
    }
    return place;
  };
  for (const line of divisions.split('\n')) {
    const [head = '', ...cities] = line.split(';');
    const two = head.slice(0, 2);
    const province = add(place(`${two}0000`, head.slice(2), 1, null));
    for (const city of cities) {
      const colon = city.indexOf(':');
      const name = city.slice(2, colon < 0 ? undefined : colon);
      const four = two + city.slice(0, 2);
      const parent = name ? add(place(`${four}00`, name, 2, province)) : province;
      if (colon < 0) continue;
      for (const county of city.slice(colon + 1).split(',')) {
        add(place(four + county.slice(0, 2), county.slice(2), 3, parent));
      }
    }
  }
  const starts = new Uint8Array(65536);
  const enter = (code: number, bit: number): void => {
    starts[code] = (starts[code] ?? 0) | bit;
  };
  for (const name of byName.keys()) {
    enter(name.charCodeAt(0), FIRST);
    enter(name.charCodeAt(1), SECOND);
  }
  return { byCode, byName, byStart: startsOf(byName.keys()), starts };
}

function place(code: string, name: string, level: Place['level'], parent: Place | null): Place {
  return { code, name, stem: stemOf(name), level, parent };
}

/** A place's full name, and the short ones that leave no doubt of its kind or are long enough to be one. */
function namesOf({ name, stem, level }: Place): readonly string[] {
  const names = level < 3 && stem.length > 1 ? [name, stem] : [name];
  const kind = name.charAt(name.length - 1);
  if (name.charAt(name.length - 2) === '治' && stem + kind !== name) names.push(stem + kind);
  return names;
}

const AUTONOMY = new RegExp(
  `^(.{2,8}?)(?:(?:${peoples.join('|')})${peopleEnding}?){1,6}(?:${autonomousKinds.join('|')})$`,
);

const KIND_AT_END = new RegExp(`(?:${divisionKinds.join('|')})$`);

function stemOf(name: string): string {
  if (name.charAt(name.length - 2) === '治' || name.endsWith('自治区')) {
    const autonomous = AUTONOMY.exec(name)?.[1];
    if (autonomous !== undefined) return autonomous;
  }
  return name.replace(KIND_AT_END, '');
}

/** Two characters as one number of 32 bits, which a Map finds without a box. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function startsOf(names: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const starts = new Map<number, string[]>();
  for (const name of names) {
    const key = pairOf(name.charCodeAt(0), name.charCodeAt(1));
    const same = starts.get(key);
    if (same) same.push(name);
    else starts.set(key, [name]);
  }
  for (const same of starts.values()) if (same.length > 1) same.sort((a, b) => b.length - a.length);
  return starts;
}
