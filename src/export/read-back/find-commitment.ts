import type { MarkedCommitment } from '../../tags/index.ts';
import type { ExportReport, ExportRow } from '../export-row.ts';
import { exportRows } from '../export-row.ts';
import { wordIds } from '../row-id.ts';

export type FoundCommitment =
  | { readonly ok: true; readonly file: string; readonly commitment: MarkedCommitment; readonly row: ExportRow }
  | { readonly ok: false; readonly kind: 'missing' | 'ambiguous' };

type Known = FoundCommitment & { readonly ok: true };

/**
 * Finds the commitment of a table's row: by its id, else by its words where they stand once in all of the reports. Rejected
 * ones and those whose words are gone are not found.
 */
export function commitmentFinder(reports: readonly ExportReport[]): (id: string, words: string) => FoundCommitment {
  const byId = new Map<string, Known>();
  const byWords = new Map<string, readonly Known[]>();
  for (const each of reports) {
    const { file, report } = each;
    const idOf = wordIds(report);
    const rows = exportRows(each, report.commitments);
    report.commitments.forEach((commitment, at) => {
      const row = rows[at];
      if (!row) return;
      const known: Known = { ok: true, file, commitment, row };
      byId.set(idOf(commitment), known);
      if (commitment.mark) byId.set(commitment.mark.id, known);
      byWords.set(plain(commitment.text), [...(byWords.get(plain(commitment.text)) ?? []), known]);
    });
  }
  return (id, words) => {
    for (const part of id.trim().split('.')) {
      const known = byId.get(part);
      if (known) return known;
    }
    const [only, other] = byWords.get(plain(words)) ?? [];
    if (!only) return { ok: false, kind: 'missing' };
    return other ? { ok: false, kind: 'ambiguous' } : only;
  };
}

/** Blanks and line ends are what programs change first. */
function plain(words: string): string {
  return words.replace(/\s+/g, '');
}
