import type { ExportRow } from './export-row.ts';

/** The rows as a JSON array, two blanks of indent, with the ids and codes of the analysis format. */
export function toJson(rows: readonly ExportRow[]): string {
  return JSON.stringify(rows, null, 2) + '\n';
}
