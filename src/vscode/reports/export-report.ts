import { lineTable } from '../../core/index.ts';
import type { ExportReport } from '../../export/index.ts';
import type { Review } from './reviews.ts';

/** A report as exports and tables that come back know it: by its address. */
export function exportReportOf({ uri, text, marked }: Review): ExportReport {
  const lines = lineTable(text);
  return { file: uri.toString(), report: marked, lineOf: (offset) => lines.lineAt(offset), text };
}
