import type { MarkedCommitment, MarkedReport } from '../tags/index.ts';
import { recordId } from '../tags/index.ts';

/**
 * The ids of a report's commitments in a table that comes back: that of the record where there is one, one made of the
 * report's file name, the words, how many of the same words there are and how many stand before, and one of where the
 * report lies. So a table finds its way back though the report was edited, renamed or moved in between, and though a record
 * was begun or taken away meanwhile; and a copy of a report, which shares all but the last, is told apart from it.
 */
export function rowIds(report: MarkedReport): (commitment: MarkedCommitment) => string {
  const parts = idParts(report);
  return (commitment) => parts(commitment).join('.');
}

/** The parts of such an id. Each of them may belong to commitments of several reports that are copies of one another. */
export function idParts({
  analysis,
  commitments,
  rejected,
}: MarkedReport): (commitment: MarkedCommitment) => readonly string[] {
  const name = analysis.file.split(/[/\\]/).at(-1) ?? '';
  const places = new Map<string, number[]>();
  for (const { text, range } of [...commitments, ...rejected]) {
    const same = places.get(text);
    if (same) same.push(keyOf(range));
    else places.set(text, [keyOf(range)]);
  }
  const ids = new Map<number, readonly string[]>();
  for (const [quote, same] of places) {
    const about = { quote, prefix: name, suffix: String(same.length), copies: same.length };
    same
      .sort((a, b) => a - b)
      .forEach((key, start) => {
        const words = recordId({ ...about, start }, 'row');
        ids.set(key, [words, recordId({ ...about, prefix: analysis.file, start }, 'place')]);
      });
  }
  return ({ range, mark }) => [...(mark ? [mark.id] : []), ...(ids.get(keyOf(range)) ?? [])];
}

/** A number for a range of a report that may have 16 million characters. */
function keyOf([start, end]: MarkedCommitment['range']): number {
  return start * 0x1000000 + end;
}
