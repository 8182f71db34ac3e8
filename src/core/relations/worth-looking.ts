import type { MaskedText } from './masked-text.ts';
import type { Pattern } from './pattern.ts';

/**
 * Of a masked text, for each of some patterns, the stretches that have all that it needs: most patterns need a word that
 * few sentences have, and every sentence is read once for all of them.
 */
export function worthLooking(
  patterns: readonly Pattern[],
): (masked: MaskedText) => ReadonlyMap<Pattern, MaskedText['stretches']> {
  const rows: (readonly string[])[] = [];
  const numberOf = new Map<string, number>();
  const asked = patterns.flatMap((pattern) => {
    if (!pattern.needs) return [];
    const words = pattern.needs.words.map((row) => {
      const known = numberOf.get(row.join());
      if (known !== undefined) return known;
      numberOf.set(row.join(), rows.length);
      return rows.push(row) - 1;
    });
    return [{ pattern, figures: pattern.needs.figures, words }];
  });
  const read = rowsTold(rows);
  return ({ stretches }) => {
    const told = stretches.map(({ text }) => read(text));
    return new Map(
      asked.map(({ pattern, figures, words }) => [
        pattern,
        stretches.filter(
          (stretch, i) => (stretch.figures & figures) === figures && words.every((row) => told[i]?.[row] === 1),
        ),
      ]),
    );
  };
}

/** Which rows of words a text has a word of: 1 for each that it may have one of, by the two characters that words begin with. */
function rowsTold(rows: readonly (readonly string[])[]): (text: string) => Uint8Array {
  const begins = new Uint8Array(0x10000);
  const alone = new Map<number, Set<number>>();
  const pairs = new Map<number, Set<number>>();
  for (const [row, words] of rows.entries()) {
    for (const word of words) {
      const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
      begins[first] = (begins[first] ?? 0) | (word.length > 1 ? PAIR : ALONE);
      addTo(word.length > 1 ? pairs : alone, word.length > 1 ? (first << 16) | second : first, row);
    }
  }
  return (text) => {
    const told = new Uint8Array(rows.length);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = begins[code] ?? 0;
      if (kind & ALONE) mark(told, alone.get(code));
      if (kind & PAIR) mark(told, pairs.get((code << 16) | text.charCodeAt(at + 1)));
    }
    return told;
  };
}

const [ALONE, PAIR] = [1, 2];

function addTo(rows: Map<number, Set<number>>, key: number, row: number): void {
  const known = rows.get(key);
  if (known) known.add(row);
  else rows.set(key, new Set([row]));
}

function mark(told: Uint8Array, rows: ReadonlySet<number> | undefined): void {
  if (rows) for (const row of rows) told[row] = 1;
}
