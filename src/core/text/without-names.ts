import { divisionKinds } from '../knowledge/district-names.ts';
import { familyNames, namelessPlaces, personTitles, smallPlaceKinds } from '../knowledge/name-words.ts';
import { isHan } from './characters.ts';

/**
 * A sentence without names of places and people, as far as they are known: divisions of the country by the table of them,
 * places below a county by their kind, people by a family name beside a title. What it measures stays as it is.
 *
 * «前进区长青乡由区长李明，王小红同志带队» → «某区某乡由区长某某，某某同志带队»
 *
 * @param divisions names of administrative divisions, and of the report's own district in short
 */
export function withoutNames(text: string, divisions: readonly string[]): string {
  const known = divisions.filter((name) => name.length > 1 && text.includes(name));
  const inOrder = known.toSorted((a, b) => b.length - a.length);
  const withoutDivisions = inOrder.reduce((rest, name) => rest.replaceAll(name, SOME + kindOf(name)), text);
  const withoutPlaces = smallPlaceKinds.reduce(withoutPlacesOf, withoutDivisions);
  return personTitles.reduce(withoutPeople, withoutPlaces);
}

const SOME = '某';

function kindOf(name: string): string {
  return divisionKinds.find((kind) => name.endsWith(kind)) ?? '地';
}

/** 长青乡 → 某乡; 各乡 and 示范村 are no names. */
function withoutPlacesOf(text: string, kind: string): string {
  return replaceBefore(text, kind, (before) => {
    const name = before.slice(-2);
    const isName = name.length === 2 && isWord(name) && !isNameless(name);
    return isName ? [name.length, SOME] : null;
  });
}

function isNameless(name: string): boolean {
  return namelessPlaces.has(name) || namelessPlaces.has(name.slice(-1)) || name.includes(SOME);
}

/** 李明同志 → 某某同志; 区长王小红带队 → 区长某某带队. */
function withoutPeople(text: string, title: string): string {
  const without = replaceBefore(text, title, (before) => {
    const name = [before.slice(-3), before.slice(-2)].find((each) => isPerson(each));
    return name === undefined ? null : [name.length, SOME + SOME];
  });
  return without
    .split(title)
    .map((part, index) => {
      // Nothing tells where such a name ends: rather a letter too many is left out.
      const end = [3, 2].find((length) => isPerson(part.slice(0, length)));
      return index > 0 && end !== undefined ? SOME + SOME + part.slice(end) : part;
    })
    .join(title);
}

function isPerson(name: string): boolean {
  if (name.length < 2 || !isWord(name) || name.includes(SOME)) return false;
  return familyNames.has(name.charAt(0)) || familyNames.has(name.slice(0, 2));
}

function isWord(name: string): boolean {
  return Array.from(name).every((char) => isHan(char.charCodeAt(0)));
}

/** Puts something else for so many characters before each place of a word. */
function replaceBefore(
  text: string,
  word: string,
  name: (before: string) => readonly [length: number, instead: string] | null,
): string {
  const parts = text.split(word);
  return parts
    .map((part, index) => {
      const found = index < parts.length - 1 ? name(part) : null;
      return found ? part.slice(0, part.length - found[0]) + found[1] : part;
    })
    .join(word);
}
