import type { Localizer } from '../../present/index.ts';
import { toCsv } from '../csv.ts';
import type { ExportAbout } from '../export-about.ts';
import { toSarif } from '../sarif.ts';
import { findingColumns } from './finding-columns.ts';
import type { FindingRow } from './finding-row.ts';
import { findingsMarkdown } from './findings-markdown.ts';

export type FindingTextFormat = 'csv' | 'markdown' | 'sarif';
export type FindingFormat = 'xlsx' | FindingTextFormat;

/** The formats, with the ending of their files, in the order in which they are offered. */
export const findingFormats: readonly { readonly id: FindingFormat; readonly extension: string }[] = [
  { id: 'xlsx', extension: 'xlsx' },
  { id: 'csv', extension: 'csv' },
  { id: 'markdown', extension: 'md' },
  { id: 'sarif', extension: 'sarif' },
];

/** What is to be written to a file of findings, text as UTF-8. What writes workbooks is loaded when first asked for. */
export async function findingsFile(
  format: FindingFormat,
  rows: readonly FindingRow[],
  localizer: Localizer,
  about: ExportAbout,
): Promise<string | Uint8Array> {
  if (format !== 'xlsx') return exportFindings(format, rows, localizer, about.version);
  const { writeFindings } = await import('../workbook/index.ts');
  return writeFindings(rows, about, localizer);
}

/** The text of a file of findings, to be written as UTF-8; `version` is the product's, for SARIF. */
export function exportFindings(
  format: FindingTextFormat,
  rows: readonly FindingRow[],
  localizer: Localizer,
  version: string | null = null,
): string {
  if (format === 'sarif') return toSarif(rows, localizer, version);
  if (format === 'markdown') return findingsMarkdown(rows, localizer);
  return toCsv(rows, localizer, findingColumns);
}
