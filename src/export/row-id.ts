import type { MarkedCommitment, MarkedReport } from '../tags/index.ts';
import { recordId } from '../tags/index.ts';

/**
 * The ids of a report's commitments in a table that comes back: that of the record where there is one, and one made of the
 * report's file name, the words, how many of the same words there are and how many stand before. So a table finds its way
 * back though the report was edited in between, and though a record was begun or taken away meanwhile.
 */
export function rowIds(report: MarkedReport): (commitment: MarkedCommitment) => string {
  const words = wordIds(report);
  return (commitment) => [commitment.mark?.id, words(commitment)].filter(Boolean).join('.');
}

/** The ids without regard to records. */
export function wordIds({ analysis, commitments, rejected }: MarkedReport): (commitment: MarkedCommitment) => string {
  const name = analysis.file.split(/[/\\]/).at(-1) ?? '';
  const places = new Map<string, number[]>();
  for (const { text, range } of [...commitments, ...rejected]) {
    const same = places.get(text);
    if (same) same.push(keyOf(range));
    else places.set(text, [keyOf(range)]);
  }
  const ids = new Map<number, string>();
  for (const [quote, same] of places) {
    const about = { quote, prefix: name, suffix: String(same.length), copies: same.length };
    same.sort((a, b) => a - b).forEach((key, start) => ids.set(key, recordId({ ...about, start }, 'row')));
  }
  return ({ range }) => ids.get(keyOf(range)) ?? '';
}

/** A number for a range of a report that may have 16 million characters. */
function keyOf([start, end]: MarkedCommitment['range']): number {
  return start * 0x1000000 + end;
}
