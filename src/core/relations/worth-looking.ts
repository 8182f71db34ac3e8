import type { MaskedText } from './masked-text.ts';
import type { Pattern } from './pattern.ts';
import type { Stretch } from './stretches.ts';

/**
 * Of a masked text, for each of some patterns, the stretches that have all that it needs: most patterns need a word that
 * few sentences have, and every sentence is read once for all of them. What a pattern needs is worked out at the first text.
 */
export function worthLooking(
  patterns: readonly Pattern[],
): (masked: MaskedText) => ReadonlyMap<Pattern, readonly Stretch[]> {
  let known: Wanted | null = null;
  return ({ stretches }) => {
    const { looks, read } = (known ??= wantedBy(patterns));
    const told = stretches.map(({ text }) => read(text));
    return new Map(
      looks.map(({ pattern, figures, rows }) => [
        pattern,
        stretches.filter(
          (stretch, i) => (stretch.figures & figures) === figures && rows.every((row) => told[i]?.[row] === 1),
        ),
      ]),
    );
  };
}

interface Wanted {
  /** Each pattern with the numbers of the rows of words that it needs one of. */
  readonly looks: readonly { readonly pattern: Pattern; readonly figures: number; readonly rows: readonly number[] }[];
  /** For each row 1 where a text may have a word of it. */
  readonly read: (text: string) => Uint8Array;
}

function wantedBy(patterns: readonly Pattern[]): Wanted {
  const rows = new Map<string, { readonly row: number; readonly words: readonly string[] }>();
  const numberOf = (words: readonly string[]): number => {
    const name = words.join();
    const known = rows.get(name) ?? { row: rows.size, words };
    rows.set(name, known);
    return known.row;
  };
  const looks = patterns.flatMap((pattern) => {
    const needs = pattern.needs?.();
    return needs ? [{ pattern, figures: needs.figures, rows: needs.words.map(numberOf) }] : [];
  });
  return { looks, read: rowReader([...rows.values()].map(({ words }) => words)) };
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
      if (word.length > 1) addTo(pairs, pairOf(first, second), row);
      else addTo(alone, first, row);
    }
  }
  return (text) => {
    const told = new Uint8Array(rows.length);
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

function addTo(rows: Map<number, number[]>, key: number, row: number): void {
  const known = rows.get(key);
  if (!known) rows.set(key, [row]);
  else if (known.at(-1) !== row) known.push(row);
}

function mark(told: Uint8Array, rows: readonly number[] | undefined): void {
  if (rows) for (const row of rows) told[row] = 1;
}
