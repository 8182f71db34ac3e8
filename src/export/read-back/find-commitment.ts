import { largest, withoutBlanks } from '../../core/index.ts';
import type { MarkedCommitment } from '../../tags/index.ts';
import type { ExportReport, ExportRow } from '../export-row.ts';
import { exportRows } from '../export-row.ts';
import { idParts } from '../row-id.ts';

export type FoundCommitment =
  | { readonly ok: true; readonly file: string; readonly commitment: MarkedCommitment; readonly row: ExportRow }
  | { readonly ok: false; readonly kind: 'missing' | 'ambiguous' };

type Known = FoundCommitment & { readonly ok: true };

/**
 * Finds the commitment of a table's row: the one that answers to most parts of its id, else by its words where they stand
 * once in all of the reports. Copies of a report have words and records in common: where two answer to as many parts, no
 * choice is made between them. Rejected ones and those whose words are gone are not found.
 */
export function commitmentFinder(reports: readonly ExportReport[]): (id: string, words: string) => FoundCommitment {
  const byPart = new Map<string, Known[]>();
  const byWords = new Map<string, Known[]>();
  for (const each of reports) {
    const { file, report } = each;
    const partsOf = idParts(report);
    const rows = exportRows(each, report.commitments);
    report.commitments.forEach((commitment, at) => {
      const row = rows[at];
      if (!row) return;
      const known: Known = { ok: true, file, commitment, row };
      for (const part of partsOf(commitment)) put(byPart, part, known);
      for (const words of new Set([row.text, `${row.subject ?? ''}${row.text}`])) put(byWords, plain(words), known);
    });
  }
  return (id, words) => {
    const parts = id.trim().split('.');
    return onlyOf(mostNamed(parts.map((part) => byPart.get(part) ?? [])) ?? byWords.get(plain(words)) ?? []);
  };
}

function put(all: Map<string, Known[]>, key: string, known: Known): void {
  const same = all.get(key);
  if (same) same.push(known);
  else all.set(key, [known]);
}

/** Those that stand in most of the lists; undefined where the lists are empty. */
function mostNamed(lists: readonly (readonly Known[])[]): readonly Known[] | undefined {
  const counts = new Map<Known, number>();
  for (const known of lists.flat()) counts.set(known, (counts.get(known) ?? 0) + 1);
  const most = largest([...counts.values()]);
  return counts.size === 0 ? undefined : [...counts].flatMap(([known, count]) => (count === most ? [known] : []));
}

function onlyOf([only, other]: readonly Known[]): FoundCommitment {
  if (!only) return { ok: false, kind: 'missing' };
  return other ? { ok: false, kind: 'ambiguous' } : only;
}

/** Blanks and line ends are what programs change first. */
function plain(words: string): string {
  return withoutBlanks(words);
}
