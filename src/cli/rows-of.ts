import type { ExportReport, ExportRow } from '../export/index.ts';
import { exportRows } from '../export/index.ts';
import type { CommitmentFilter } from '../present/index.ts';
import { everything, shownCommitments } from '../present/index.ts';
import type { Order } from './order.ts';
import type { ReadReport } from './read-report.ts';

/** The commitments that were asked for, of all reports, in the order of the files and of their text. */
export function rowsOf(reports: readonly ReadReport[], order: Order): readonly ExportRow[] {
  const filter = filterOf(order);
  return reports.flatMap((report) => exportRows(exportReportOf(report), shownCommitments(report.marked, filter)));
}

/** A report as exports want it. */
export function exportReportOf({ path, text, marked, lines }: ReadReport): ExportReport {
  return { file: path, report: marked, lineOf: (offset) => lines.lineAt(offset), text };
}

/** What was asked for, as the editor's tree has it. */
export function filterOf({ onlyTagged, tags }: Order): CommitmentFilter {
  return { ...everything, onlyTagged, tags };
}
