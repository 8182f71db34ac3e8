import { addTo } from '../text/group-by.ts';
import { phraseFinder } from '../text/lookup/phrase-finder.ts';

/** Which of some rows of words a text may have a word of, by their numbers: few of all there are. */
export interface Told {
  /** The rows, as many as `count` says. */
  readonly all: Uint16Array;
  count: number;
  /** 1 for each of them. */
  readonly has: Uint8Array;
  /** Where each begins first and last. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

export function nothingTold(most: number): Told {
  return {
    all: new Uint16Array(most),
    count: 0,
    has: new Uint8Array(most),
    first: new Int32Array(most),
    last: new Int32Array(most),
  };
}

function tell(told: Told, each: number, from: number, to: number): void {
  const { all, has, first, last } = told;
  if (has[each] === 1) {
    if (from < (first[each] ?? 0)) first[each] = from;
    if (to > (last[each] ?? 0)) last[each] = to;
    return;
  }
  has[each] = 1;
  first[each] = from;
  last[each] = to;
  all[told.count++] = each;
}

export function forget(told: Told): void {
  const { all, has } = told;
  for (let at = 0; at < told.count; at++) has[all[at] ?? 0] = 0;
  told.count = 0;
}

/**
 * Adds the rows of a sentence that begins at an offset to what is told. What stands so in several readings of a report is read
 * once, as long as nobody asks for another report; what was read stands in one table, three numbers a row.
 */
export function sentenceTeller(
  rows: readonly (readonly string[])[],
): (told: Told, sentence: string, start: number, report: object) => void {
  const read = rowReader(rows);
  const own = nothingTold(rows.length);
  const placeOf = new Map<string, number>();
  let [lastReport, table, end]: [object | null, Int32Array, number] = [null, new Int32Array(LEAST), 0];
  const keep = (sentence: string): number => {
    read(sentence, own);
    const place = end;
    while (table.length < end + 1 + 3 * own.count) table = longer(table);
    table[end++] = own.count;
    for (let at = 0; at < own.count; at++) {
      const row = own.all[at] ?? 0;
      table[end++] = row;
      table[end++] = own.first[row] ?? 0;
      table[end++] = own.last[row] ?? 0;
    }
    forget(own);
    placeOf.set(sentence, place);
    return place;
  };
  return (told, sentence, start, report) => {
    if (report !== lastReport) {
      placeOf.clear();
      [lastReport, end] = [report, 0];
      if (table.length > MOST) table = new Int32Array(LEAST);
    }
    const place = placeOf.get(sentence) ?? keep(sentence);
    const to = place + 1 + 3 * (table[place] ?? 0);
    for (let at = place + 1; at < to; at += 3)
      tell(told, table[at] ?? 0, start + (table[at + 1] ?? 0), start + (table[at + 2] ?? 0));
  };
}

/** Of the table: what most reports need, and what is kept for the next one. */
const [LEAST, MOST] = [2 ** 15, 2 ** 18];

function longer(table: Int32Array): Int32Array {
  const twice = new Int32Array(2 * table.length);
  twice.set(table);
  return twice;
}

/**
 * Looks at the two characters that words begin with: rather more is found than stands there. Beginnings that the same rows
 * have are one group, so that a row is told once for all its words.
 */
function rowReader(rows: readonly (readonly string[])[]): (text: string, told: Told) => void {
  const { rowsOfGroup, alone, pairs, groupOfPair } = beginningsOf(rows);
  const finder = phraseFinder(pairs);
  const opens = new Uint8Array(0x10000);
  for (const pair of pairs) opens[pair.charCodeAt(0)] = 1;
  const groups = nothingTold(rowsOfGroup.length);
  return (text, told) => {
    const { length } = text;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      const one = (alone[code] ?? 0) - 1;
      if (one >= 0) tell(groups, one, at, at);
      if (opens[code] === 0) continue;
      const pair = finder.longestAt(text, at, length);
      if (pair >= 0) tell(groups, groupOfPair[pair] ?? 0, at, at);
    }
    for (let at = 0; at < groups.count; at++) {
      const group = groups.all[at] ?? 0;
      const [first, last] = [groups.first[group] ?? 0, groups.last[group] ?? 0];
      for (const row of rowsOfGroup[group] ?? []) tell(told, row, first, last);
    }
    forget(groups);
  };
}

interface WordBeginnings {
  readonly rowsOfGroup: readonly (readonly number[])[];
  /** By its code the group of a character that is a whole word, from one on; a table, for it is asked of every one. */
  readonly alone: Uint16Array;
  readonly pairs: readonly string[];
  readonly groupOfPair: readonly number[];
}

function beginningsOf(rows: readonly (readonly string[])[]): WordBeginnings {
  const rowsOf = new Map<string, number[]>();
  for (const [row, words] of rows.entries())
    for (const beginning of new Set(words.map((word) => word.slice(0, 2)))) addTo(rowsOf, beginning, row);
  const groups = new Map<string, { readonly group: number; readonly rows: readonly number[] }>();
  const alone = new Uint16Array(0x10000);
  const [pairs, groupOfPair]: [string[], number[]] = [[], []];
  for (const [beginning, own] of rowsOf) {
    const { group } = groups.get(own.join()) ?? { group: groups.size };
    groups.set(own.join(), { group, rows: own });
    if (beginning.length > 1) {
      pairs.push(beginning);
      groupOfPair.push(group);
    } else alone[beginning.charCodeAt(0)] = group + 1;
  }
  return { rowsOfGroup: Array.from(groups.values(), (each) => each.rows), alone, pairs, groupOfPair };
}
