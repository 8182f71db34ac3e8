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
    const toldNear = new Uint8Array(rows);
    for (const near of stretches) {
      toldNear.fill(0);
      for (const sentence of near.sentences) {
        const told = read(sentence.text);
        for (let row = 0; row < rows; row++) if (told[row] === 1) toldNear[row] = 1;
        look(inSentence, sentence, told, worth);
      }
      look(beyond, near, toldNear, worth);
    }
    return worth;
  };
}

function look({ always, byRow }: Looks, stretch: Stretch, told: Uint8Array, worth: Map<Pattern, Stretch[]>): void {
  for (const each of always) if (hasAll(stretch, told, each)) addTo(worth, each.pattern, stretch);
  for (let row = 0; row < told.length; row++) {
    if (told[row] !== 1) continue;
    for (const each of byRow[row] ?? []) if (hasAll(stretch, told, each)) addTo(worth, each.pattern, stretch);
  }
}

function hasAll({ figures }: Stretch, told: Uint8Array, look: Look): boolean {
  if ((figures & look.figures) !== look.figures) return false;
  for (const row of look.rows) if (told[row] !== 1) return false;
  return true;
}

interface Wanted {
  /** Of patterns that stay in their sentence, and of the others. */
  readonly inSentence: Looks;
  readonly beyond: Looks;
  /** How many rows of words there are. */
  readonly rows: number;
  /** For each row 1 where a text may have a word of it; one table, good until the next text is read. */
  readonly read: (text: string) => Uint8Array;
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
  /** What begins with a character; a table, for it is asked of every one. */
  const begins = new Uint8Array(0x10000);
  const alone = new Map<number, number[]>();
  const pairs = new Map<number, number[]>();
  for (const [row, words] of rows.entries()) {
    for (const word of words) {
      const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
      begins[first] = (begins[first] ?? 0) | (word.length > 1 ? PAIR : ALONE);
      const [beginnings, beginning] = word.length > 1 ? [pairs, pairOf(first, second)] : [alone, first];
      if (beginnings.get(beginning)?.at(-1) !== row) addTo(beginnings, beginning, row);
    }
  }
  const told = new Uint8Array(rows.length);
  return (text) => {
    told.fill(0);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = begins[code] ?? 0;
      if (kind & ALONE) mark(told, alone.get(code));
      if (kind & PAIR) mark(told, pairs.get(pairOf(code, text.charCodeAt(at + 1))));
    }
    return told;
  };
}

const [ALONE, PAIR] = [1, 2];

function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function addTo<Key, Each>(lists: Map<Key, Each[]>, key: Key, each: Each): void {
  const known = lists.get(key);
  if (known) known.push(each);
  else lists.set(key, [each]);
}

function mark(told: Uint8Array, rows: readonly number[] | undefined): void {
  if (rows) for (const row of rows) told[row] = 1;
}
