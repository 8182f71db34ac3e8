import type { Voice } from '../present/index.ts';
import { toCsv } from './csv.ts';
import type { ExportRow } from './export-row.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';

export type ExportFormat = 'csv' | 'json' | 'markdown';

/** The formats, with the ending of their files, in the order in which they are offered. */
export const exportFormats: readonly { readonly id: ExportFormat; readonly extension: string }[] = [
  { id: 'csv', extension: 'csv' },
  { id: 'json', extension: 'json' },
  { id: 'markdown', extension: 'md' },
];

/** The text of an export file, to be written as UTF-8. */
export function exportAs(format: ExportFormat, rows: readonly ExportRow[], voice: Voice): string {
  return WRITERS[format](rows, voice);
}

const WRITERS: Readonly<Record<ExportFormat, (rows: readonly ExportRow[], voice: Voice) => string>> = {
  csv: toCsv,
  json: toJson,
  markdown: toMarkdown,
};
