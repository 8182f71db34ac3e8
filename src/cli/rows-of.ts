import type { ExportRow } from '../export/index.ts';
import { exportRows } from '../export/index.ts';
import { everything, shownCommitments } from '../present/index.ts';
import type { Order } from './order.ts';
import type { ReadReport } from './read-report.ts';

/** The commitments that were asked for, of all reports, in the order of the files and of their text. */
export function rowsOf(reports: readonly ReadReport[], { onlyTagged, tags }: Order): readonly ExportRow[] {
  const filter = { ...everything, onlyTagged, tags };
  return reports.flatMap(({ path, marked, lines }) =>
    exportRows(
      { file: path, report: marked, lineOf: (offset) => lines.lineAt(offset) },
      shownCommitments(marked, filter),
    ),
  );
}
