import type { Concept } from '../../knowledge/indicators/concept.ts';
import { indicators } from '../../knowledge/indicators/index.ts';
import { harmlessEndings, scopeWords } from '../../knowledge/scope-words.ts';
import { isDigit } from '../characters.ts';
import { byFirst, byLast, wordFrom, wordsAt } from './word-index.ts';

/** Every indicator that is known by name, field by field. */
export const concepts: readonly Concept[] = indicators;

/**
 * The id of the indicator that a phrase names, or null. Only the whole phrase counts: scope words before it (全区, 2020年)
 * and endings that change nothing (总额, 增速) are taken off; any other word makes it another indicator.
 * «全区规上工业增加值» → industrial-value-added, «民间固定资产投资» → private-investment, «区本级固定资产投资» → null.
 */
export function conceptOf(phrase: string): string | null {
  const known = byName.get(phrase);
  if (known !== undefined) return known;
  const folded = withoutNote(foldName(phrase));
  for (let start = 0; start < folded.length;) {
    const rest = folded.slice(start);
    const id = byName.get(rest) ?? withoutEnding(rest);
    if (id !== null) return id;
    const next = afterScope(folded, start);
    if (next === start) return null;
    start = next;
  }
  return null;
}

/** The concept of an id, or null: «gdp» → 地区生产总值. */
export function conceptById(id: string): Concept | null {
  return byId.get(id) ?? null;
}

/** Whether a place has only one figure of a concept in a period: 地区生产总值. */
export function isSingle(concept: string | null): boolean {
  return concept !== null && conceptById(concept)?.single === true;
}

/** A name as the lookup keeps it, without quotes and blanks, Latin letters large: «“三公” 经费» → 三公经费. */
export function foldName(name: string): string {
  return NOISY.test(name) ? name.replace(NOISE, '').toUpperCase() : name;
}

const NOISY = /[\s“”"a-z]/;
const NOISE = /[\s“”"]+/g;

const byId: ReadonlyMap<string, Concept> = new Map(concepts.map((concept) => [concept.id, concept]));
const byName: ReadonlyMap<string, string> = allNames();
const SCOPES = byFirst(scopeWords);
const ENDINGS = byLast(harmlessEndings);

function allNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, name, aliases } of concepts) {
    names.set(foldName(name.zh), id);
    for (const alias of aliases) names.set(foldName(alias), id);
  }
  return names;
}

/** 地区生产总值（GDP） → 地区生产总值; a name may itself hold a note (细颗粒物（PM2.5）浓度). */
function withoutNote(name: string): string {
  const open = name.endsWith('）') ? name.lastIndexOf('（') : 0;
  return open > 0 ? name.slice(0, open) : name;
}

function withoutEnding(name: string): string | null {
  for (const ending of wordsAt(ENDINGS, name.charCodeAt(name.length - 1))) {
    const end = name.length - ending.length;
    const id = end >= 2 && name.endsWith(ending) ? byName.get(name.slice(0, end)) : undefined;
    if (id !== undefined) return id;
  }
  return null;
}

/** Where the words of place and time at `start` end; `start` itself where there are none. */
function afterScope(name: string, start: number): number {
  let digits = start;
  while (isDigit(name.charCodeAt(digits))) digits++;
  if (digits === start + 4 && name.charAt(digits) === '年') return digits + 1;
  return start + (wordFrom(SCOPES, name, start)?.length ?? 0);
}
