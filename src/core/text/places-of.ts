import { onceAText } from './once-a-text.ts';
import { addTo } from './group-by.ts';

/**
 * Where some characters stand: `placesOf('“')` gives of a text the offsets of its opening quotation marks, in order.
 *
 * Every text is read once for all such sets, however many patterns ask for them, and as long as nobody asks for another
 * text. Sets are told while modules are loaded.
 */
export function placesOf(characters: string): (text: string) => readonly number[] {
  const known = sets.indexOf(characters);
  const set = known < 0 ? sets.push(characters) - 1 : known;
  groups = [];
  return (text) => {
    if (read?.text !== text || set >= read.places.length) read = { text, places: placesIn(text) };
    return read.places[set] ?? [];
  };
}

const sets: string[] = [];
/** The text read last, with the places of each set. */
let read: { readonly text: string; readonly places: readonly (readonly number[])[] } | null = null;

/** The number of the group of a character; a table, for it is asked of every one. */
const groupOf = new Uint16Array(0x10000);
/** The sets that the characters of a group are in; the first group is in none. */
let groups: readonly (readonly number[])[] = [];

function placesIn(text: string): readonly (readonly number[])[] {
  if (groups.length === 0) groups = grouped();
  const places: number[][] = sets.map(() => []);
  const codes = codesOf(text);
  for (let at = 0; at < codes.length; at++) {
    const own = groupOf[codes[at] ?? 0] ?? 0;
    if (own !== 0) for (const set of groups[own] ?? []) places[set]?.push(at);
  }
  return places;
}

/** Puts characters that are in the same sets into one group. */
function grouped(): readonly (readonly number[])[] {
  groupOf.fill(0);
  const setsOf = new Map<number, number[]>();
  for (const [set, characters] of sets.entries())
    for (const code of new Set(Array.from(characters, (character) => character.charCodeAt(0))))
      addTo(setsOf, code, set);
  const byName = new Map<string, number>();
  const found: (readonly number[])[] = [[]];
  for (const [code, own] of setsOf) {
    const known = byName.get(own.join()) ?? found.length;
    if (known === found.length) found.push(own);
    byName.set(own.join(), known);
    groupOf[code] = known;
  }
  return found;
}

/** The code units of a text as a table, for what looks at every one of them: several readers of one text share it. */
export const codesOf = onceAText((text): Uint16Array => {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
});
