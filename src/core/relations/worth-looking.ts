import type { FigureBits } from './figure-class.ts';
import type { MaskedText } from './masked-text.ts';
import type { Pattern } from './pattern.ts';
import type { Stretch } from './stretches.ts';

/**
 * Of a masked text, for each of some patterns in turn, the stretches that have all that it needs, where there are any: most
 * patterns need a word that few sentences have, and every sentence is read once for all of them. One that stays in its
 * sentence must find all of it there. What a pattern needs is worked out at the first text.
 */
export function worthLooking(
  patterns: readonly Pattern[],
): (masked: MaskedText) => readonly (readonly Stretch[] | undefined)[] {
  let known: Wanted | null = null;
  return ({ stretches }) => {
    const { inSentence, beyond, rows, read } = (known ??= wantedBy(patterns));
    const worth: Worth = patterns.map(() => undefined);
    const [told, toldNear] = [nothingTold(rows), nothingTold(rows)];
    for (const near of stretches) {
      const isMore = near.sentences.length > 1;
      forget(toldNear);
      for (const sentence of near.sentences) {
        forget(told);
        read(sentence, told);
        if (isMore) for (const row of told.all) tell(toldNear, row, told.first[row] ?? 0, told.last[row] ?? 0);
        if (sentence.seen !== true) look(inSentence, sentence, told, worth);
      }
      look(beyond, near, isMore ? toldNear : told, worth);
    }
    return worth;
  };
}

type Worth = (Stretch[] | undefined)[];

function look({ always, byRow }: Looks, stretch: Stretch, told: Told, worth: Worth): void {
  for (const each of always) if (hasAll(stretch, told, each)) (worth[each.pattern] ??= []).push(stretch);
  for (const row of told.all)
    for (const each of byRow[row] ?? []) if (hasAll(stretch, told, each)) (worth[each.pattern] ??= []).push(stretch);
}

function hasAll({ figures }: Stretch, { has, first, last }: Told, look: Look): boolean {
  if ((figures & look.figures) !== look.figures) return false;
  for (const row of look.rows) if (has[row] !== 1) return false;
  let next = 0;
  for (const row of look.order) {
    if ((last[row] ?? 0) < next) return false;
    next = Math.max(next, first[row] ?? 0) + 1;
  }
  return true;
}

/** What stands in a stretch, by numbers: few of all there are. */
interface Told {
  readonly all: number[];
  /** 1 for each of them. */
  readonly has: Uint8Array;
  /** Where each begins first and last. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

function nothingTold(most: number): Told {
  return { all: [], has: new Uint8Array(most), first: new Int32Array(most), last: new Int32Array(most) };
}

function tell({ all, has, first, last }: Told, each: number, from: number, to: number): void {
  if (has[each] === 1) {
    if (from < (first[each] ?? 0)) first[each] = from;
    if (to > (last[each] ?? 0)) last[each] = to;
    return;
  }
  has[each] = 1;
  first[each] = from;
  last[each] = to;
  all.push(each);
}

function forget({ all, has }: Told): void {
  for (const each of all) has[each] = 0;
  all.length = 0;
}

interface Wanted {
  /** Of patterns that stay in their sentence, and of the others. */
  readonly inSentence: Looks;
  readonly beyond: Looks;
  /** How many rows of words there are. */
  readonly rows: number;
  /** Tells the rows that a text may have a word of. */
  readonly read: (stretch: Stretch, told: Told) => void;
}

interface Looks {
  /** The patterns that need no word. */
  readonly always: readonly Look[];
  /** The others by one of the rows of words that they need one of: where no word of it stands, none of them is asked. */
  readonly byRow: readonly (readonly Look[])[];
}

interface Look {
  /** Its place among all. */
  readonly pattern: number;
  readonly figures: FigureBits;
  readonly rows: readonly number[];
  readonly order: readonly number[];
  readonly inSentence: boolean;
}

function wantedBy(patterns: readonly Pattern[]): Wanted {
  const rows = new Map<string, { readonly row: number; readonly words: readonly string[] }>();
  const numberOf = (words: readonly string[]): number => {
    const name = words.join();
    const known = rows.get(name) ?? { row: rows.size, words };
    rows.set(name, known);
    return known.row;
  };
  const looks = patterns.flatMap((each, pattern): readonly Look[] => {
    const needs = each.needs?.();
    if (!needs) return [];
    const { figures, words, order, inSentence } = needs;
    return [{ pattern, figures, rows: words.map(numberOf), order: order.map(numberOf), inSentence }];
  });
  const words = Array.from(rows.values(), (each) => each.words);
  return {
    inSentence: byRows(
      looks.filter(({ inSentence }) => inSentence),
      words,
    ),
    beyond: byRows(
      looks.filter(({ inSentence }) => !inSentence),
      words,
    ),
    rows: rows.size,
    read: rowReader(words),
  };
}

/** Each at the row of fewest words: what has few to be told by few sentences have. */
function byRows(looks: readonly Look[], words: readonly (readonly string[])[]): Looks {
  const byRow: Look[][] = words.map(() => []);
  const wordsOf = (row: number): number => words[row]?.length ?? 0;
  for (const look of looks) {
    const [rarest] = look.rows.toSorted((a, b) => wordsOf(a) - wordsOf(b));
    if (rarest !== undefined) byRow[rarest]?.push(look);
  }
  return { always: looks.filter(({ rows }) => rows.length === 0), byRow };
}

/**
 * Looks at the two characters that words begin with: rather more is found than stands there. Beginnings that the same rows
 * have are one group, so that a row is told once for all its words.
 */
function rowReader(rows: readonly (readonly string[])[]): Wanted['read'] {
  /** Where a character stands in what words begin with; a table, for it is asked of every one. */
  const stands = new Uint8Array(0x10000);
  const rowsOf = new Map<string, number[]>();
  for (const [row, words] of rows.entries())
    for (const beginning of new Set(words.map((word) => word.slice(0, 2)))) {
      const [first, second] = [beginning.charCodeAt(0), beginning.charCodeAt(1)];
      stands[first] = (stands[first] ?? 0) | (beginning.length > 1 ? FIRST : ALONE);
      if (beginning.length > 1) stands[second] = (stands[second] ?? 0) | SECOND;
      addTo(rowsOf, beginning, row);
    }
  const groups = new Map<string, { readonly group: number; readonly rows: readonly number[] }>();
  const [alone, pairs] = [new Map<number, number>(), new Map<number, number>()];
  for (const [beginning, own] of rowsOf) {
    const known = groups.get(own.join()) ?? { group: groups.size, rows: own };
    groups.set(own.join(), known);
    const [first, second] = [beginning.charCodeAt(0), beginning.charCodeAt(1)];
    if (beginning.length > 1) pairs.set(pairOf(first, second), known.group);
    else alone.set(first, known.group);
  }
  const rowsOfGroup = Array.from(groups.values(), (group) => group.rows);
  const told = nothingTold(rowsOfGroup.length);
  return ({ text, start }, toldRows) => {
    forget(told);
    let code = 0;
    let own = 0;
    for (let at = 0; at < text.length; at++) {
      const before = code;
      const first = own & FIRST;
      code = text.charCodeAt(at);
      own = stands[code] ?? 0;
      const pair = first && own & SECOND ? pairs.get(pairOf(before, code)) : undefined;
      if (pair !== undefined) tell(told, pair, start + at - 1, start + at - 1);
      const one = own & ALONE ? alone.get(code) : undefined;
      if (one !== undefined) tell(told, one, start + at, start + at);
    }
    for (const group of told.all)
      for (const row of rowsOfGroup[group] ?? []) tell(toldRows, row, told.first[group] ?? 0, told.last[group] ?? 0);
  };
}

const [ALONE, FIRST, SECOND] = [1, 2, 4];

function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function addTo<Key, Each>(lists: Map<Key, Each[]>, key: Key, each: Each): void {
  const known = lists.get(key);
  if (known) known.push(each);
  else lists.set(key, [each]);
}
