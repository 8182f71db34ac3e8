import type { ExportReport, ExportRow } from '../export/index.ts';
import { exportRows } from '../export/index.ts';
import type { CommitmentFilter } from '../present/index.ts';
import { checkable, everything, shownCommitments } from '../present/index.ts';
import type { CliOptions } from './cli-options.ts';
import type { ReadReport } from './read-report.ts';

/** The commitments that were asked for, of all reports, in the order of the files and of their text. */
export function rowsOf(reports: readonly ReadReport[], options: CliOptions): readonly ExportRow[] {
  const filter = filterOf(options);
  return reports.flatMap((report) => exportRows(exportReportOf(report), shownCommitments(report.marked(), filter)));
}

/** A report as exports want it. */
export function exportReportOf({ path, text, marked, lines }: ReadReport): ExportReport {
  return { file: path, report: marked(), lineOf: (offset) => lines.lineAt(offset), text };
}

/**
 * What was asked for, as the editor has it: without intents, as its tree begins; what a person tagged counts whatever it
 * is, as in its export of all tagged ones.
 */
export function filterOf({ kinds, onlyTagged, tags }: CliOptions): CommitmentFilter {
  const usual = onlyTagged || tags.length > 0 ? everything : checkable;
  return { ...usual, ...(kinds && { kinds }), onlyTagged, tags };
}
