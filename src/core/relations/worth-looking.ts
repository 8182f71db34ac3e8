import type { FigureBits } from './figure-class.ts';
import type { MaskedText } from './masked-text.ts';
import type { Pattern } from './pattern.ts';
import type { Stretch } from './stretches.ts';

/**
 * Of a masked text, for each of some patterns, the stretches that have all that it needs, where there are any: most patterns
 * need a word that few sentences have, and every sentence is read once for all of them. One that stays in its sentence must
 * find all of it there. What a pattern needs is worked out at the first text.
 */
export function worthLooking(
  patterns: readonly Pattern[],
): (masked: MaskedText) => ReadonlyMap<Pattern, readonly Stretch[]> {
  let known: Wanted | null = null;
  return ({ stretches }) => {
    const { inSentence, beyond, rows, read } = (known ??= wantedBy(patterns));
    const worth = new Map<Pattern, Stretch[]>();
    const [told, toldNear] = [nothingTold(rows), nothingTold(rows)];
    for (const near of stretches) {
      forget(toldNear);
      for (const sentence of near.sentences) {
        forget(told);
        read(sentence.text, told);
        for (const row of told.rows) tell(toldNear, row);
        if (sentence.seen !== true) look(inSentence, sentence, told, worth);
      }
      look(beyond, near, toldNear, worth);
    }
    return worth;
  };
}

function look({ always, byRow }: Looks, stretch: Stretch, told: Told, worth: Map<Pattern, Stretch[]>): void {
  for (const each of always) if (hasAll(stretch, told, each)) addTo(worth, each.pattern, stretch);
  for (const row of told.rows)
    for (const each of byRow[row] ?? []) if (hasAll(stretch, told, each)) addTo(worth, each.pattern, stretch);
}

function hasAll({ figures }: Stretch, { has }: Told, look: Look): boolean {
  if ((figures & look.figures) !== look.figures) return false;
  for (const row of look.rows) if (has[row] !== 1) return false;
  return true;
}

/** The rows of words that a stretch may have one of: few of all there are. */
interface Told {
  readonly rows: number[];
  /** 1 for each of them. */
  readonly has: Uint8Array;
}

function nothingTold(rows: number): Told {
  return { rows: [], has: new Uint8Array(rows) };
}

function tell({ rows, has }: Told, row: number): void {
  if (has[row] === 1) return;
  has[row] = 1;
  rows.push(row);
}

function forget({ rows, has }: Told): void {
  for (const row of rows) has[row] = 0;
  rows.length = 0;
}

interface Wanted {
  /** Of patterns that stay in their sentence, and of the others. */
  readonly inSentence: Looks;
  readonly beyond: Looks;
  /** How many rows of words there are. */
  readonly rows: number;
  /** Tells the rows that a text may have a word of. */
  readonly read: (text: string, told: Told) => void;
}

interface Looks {
  /** The patterns that need no word. */
  readonly always: readonly Look[];
  /** The others by one of the rows of words that they need one of: where no word of it stands, none of them is asked. */
  readonly byRow: readonly (readonly Look[])[];
}

interface Look {
  readonly pattern: Pattern;
  readonly figures: FigureBits;
  readonly rows: readonly number[];
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
  const looks = patterns.flatMap((pattern): readonly Look[] => {
    const needs = pattern.needs?.();
    if (!needs) return [];
    return [{ pattern, figures: needs.figures, rows: needs.words.map(numberOf), inSentence: needs.inSentence }];
  });
  return {
    inSentence: byRows(
      looks.filter(({ inSentence }) => inSentence),
      rows.size,
    ),
    beyond: byRows(
      looks.filter(({ inSentence }) => !inSentence),
      rows.size,
    ),
    rows: rows.size,
    read: rowReader([...rows.values()].map(({ words }) => words)),
  };
}

/** Each at the row that fewest stand at so far: what few patterns need few sentences have. */
function byRows(looks: readonly Look[], rows: number): Looks {
  const byRow: Look[][] = Array.from({ length: rows }, () => []);
  for (const look of looks) {
    const [rarest] = look.rows.flatMap((row) => [byRow[row] ?? []]).sort((a, b) => a.length - b.length);
    rarest?.push(look);
  }
  return { always: looks.filter(({ rows: needed }) => needed.length === 0), byRow };
}

/** Looks at the two characters that words begin with: rather more is found than stands there. */
function rowReader(rows: readonly (readonly string[])[]): Wanted['read'] {
  /** Where a character stands in what words begin with; a table, for it is asked of every one. */
  const stands = new Uint8Array(0x10000);
  const alone = new Map<number, number[]>();
  const pairs = new Map<number, number[]>();
  for (const [row, words] of rows.entries()) {
    for (const word of words) {
      const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
      stands[first] = (stands[first] ?? 0) | (word.length > 1 ? FIRST : ALONE);
      if (word.length > 1) stands[second] = (stands[second] ?? 0) | SECOND;
      const [beginnings, beginning] = word.length > 1 ? [pairs, pairOf(first, second)] : [alone, first];
      if (beginnings.get(beginning)?.at(-1) !== row) addTo(beginnings, beginning, row);
    }
  }
  return (text, told) => {
    let [code, own] = [0, 0];
    for (let at = 0; at < text.length; at++) {
      const [before, first] = [code, own & FIRST];
      code = text.charCodeAt(at);
      own = stands[code] ?? 0;
      if (first && own & SECOND) tellAll(told, pairs.get(pairOf(before, code)));
      if (own & ALONE) tellAll(told, alone.get(code));
    }
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

function tellAll(told: Told, rows: readonly number[] | undefined): void {
  if (rows) for (const row of rows) tell(told, row);
}
