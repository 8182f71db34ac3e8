import type { Localizer } from '../present/index.ts';
import type { Column } from './columns.ts';
import { columns } from './columns.ts';
import { columnsOf } from './column-sets.ts';
import { toCsv } from './csv.ts';
import type { ExportAbout } from './export-about.ts';
import type { ExportRow } from './export-row.ts';
import { toMarkdown } from './markdown.ts';
import { toWebAnnotations } from './web-annotations.ts';

export type TextFormat = 'csv' | 'json' | 'markdown' | 'jsonld';
export type ExportFormat = 'xlsx' | TextFormat;

/** The formats, with the ending of their files, in the order in which they are offered. */
export const exportFormats: readonly { readonly id: ExportFormat; readonly extension: string }[] = [
  { id: 'xlsx', extension: 'xlsx' },
  { id: 'csv', extension: 'csv' },
  { id: 'json', extension: 'json' },
  { id: 'markdown', extension: 'md' },
  { id: 'jsonld', extension: 'jsonld' },
];

/** What may be said of an export beforehand. */
export interface ExportOptions {
  /** Of CSV, Markdown and workbooks; by default all, and of a workbook those of a 任务分解表. */
  readonly columns?: readonly Column[];
  readonly about?: ExportAbout;
}

/**
 * What is to be written to an export file, text as UTF-8. What writes workbooks is loaded when first asked for. A workbook
 * needs to be told what it is about.
 */
export async function exportFile(
  format: ExportFormat,
  rows: readonly ExportRow[],
  localizer: Localizer,
  options: ExportOptions & { readonly about: ExportAbout },
): Promise<string | Uint8Array> {
  if (format !== 'xlsx') return exportAs(format, rows, localizer, options);
  const { writeWorkbook } = await import('./workbook/index.ts');
  return writeWorkbook(rows, options.columns ?? columnsOf('tasks'), options.about, localizer);
}

/** The text of an export file, to be written as UTF-8. */
export function exportAs(
  format: TextFormat,
  rows: readonly ExportRow[],
  localizer: Localizer,
  options: ExportOptions = {},
): string {
  const { columns: chosen = columns, about = null } = options;
  const writers: Readonly<Record<TextFormat, () => string>> = {
    csv: () => toCsv(rows, localizer, chosen),
    json: () => toJson(rows),
    markdown: () => toMarkdown(rows, localizer, chosen, about),
    jsonld: () => toWebAnnotations(rows, localizer, about),
  };
  return writers[format]();
}

/** The rows as a JSON array, two blanks of indent, with the ids and codes of the analysis format. */
function toJson(rows: readonly ExportRow[]): string {
  return JSON.stringify(rows, null, 2) + '\n';
}
