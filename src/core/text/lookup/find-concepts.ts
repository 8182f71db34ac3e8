import { isHan, withoutQuotes } from '../characters.ts';
import { largest } from '../extremes.ts';
import { concepts } from './concepts.ts';
import { countSigns, joiningSigns, openingSigns, turningWords } from '../../knowledge/name-bounds.ts';
import type { PhraseFinder } from './phrase-finder.ts';
import { phraseFinder } from './phrase-finder.ts';
import { openingWords } from '../../knowledge/phrase-words.ts';

/** An indicator named in a text; `range` is that of its name, in UTF-16 units, half-open. */
export interface NamedConcept {
  readonly range: readonly [start: number, end: number];
  readonly id: string;
}

/**
 * The indicators named between two places, in text order, the longest name at each place. A name counts where a word
 * that can open a phrase stands before it and none that turns it into something else behind it:
 * «完成固定资产投资120亿元» names one, «区本级固定资产投资», «占地区生产总值比重» and «固定资产投资项目» name none.
 */
export function findConcepts(text: string, from: number, to: number): readonly NamedConcept[] {
  made ??= allNames();
  const { ids, finder } = made;
  const found: NamedConcept[] = [];
  finder.each(text, from, to, (index, at, end) => {
    if (opens(text, from, at) && !turns(text, end, to)) found.push({ range: [at, end], id: ids[index] ?? '' });
  });
  return found;
}

/** Two characters are too often part of another word (出口, 学位). */
const SHORTEST = 3;

/** For each name, in both manners, “三公”经费 and 三公经费, the id it belongs to. */
interface Names {
  readonly ids: readonly string[];
  readonly finder: PhraseFinder;
}

/** Made when first asked. */
let made: Names | undefined;

function allNames(): Names {
  const names: string[] = [];
  const ids: string[] = [];
  const add = (name: string, id: string): void => {
    if (name.length < SHORTEST) return;
    names.push(name);
    ids.push(id);
    if (name.includes('“')) add(withoutQuotes(name), id);
  };
  for (const { id, name, aliases } of concepts) {
    add(name.zh, id);
    for (const alias of aliases) add(alias, id);
  }
  return { ids, finder: phraseFinder(names) };
}

const OPENINGS: ReadonlySet<string> = new Set(openingWords.filter((word) => word.length > 1));
const LONGEST_OPENING = largest(openingWords.map((word) => word.length));

/** Whether a phrase can begin at `at`: behind a sign, a number, a joining word or a word that opens phrases. */
function opens(text: string, from: number, at: number): boolean {
  if (at === from || !isHan(text.charCodeAt(at - 1))) return true;
  const before = text.charAt(at - 1);
  if (joiningSigns.includes(before)) return true;
  if (at - 2 >= from && openingSigns.includes(before) && COUNTED.test(text.charAt(at - 2))) return true;
  for (let length = 2; length <= LONGEST_OPENING && at - length >= from; length++)
    if (OPENINGS.has(text.slice(at - length, at))) return true;
  return false;
}

const COUNTED = new RegExp(`[\\d${countSigns}]`);

function turns(text: string, end: number, to: number): boolean {
  return turningWords.some((word) => end + word.length <= to && text.startsWith(word, end));
}
