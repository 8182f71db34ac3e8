import type { Voice } from '../../present/index.ts';
import { say } from '../../present/index.ts';
import { csvOf } from '../csv.ts';
import { toSarif } from '../sarif.ts';
import { findingColumns } from './finding-columns.ts';
import type { FindingRow } from './finding-row.ts';
import { findingsMarkdown } from './findings-markdown.ts';

export type FindingFormat = 'csv' | 'markdown' | 'sarif';

/** The formats, with the ending of their files, in the order in which they are offered. */
export const findingFormats: readonly { readonly id: FindingFormat; readonly extension: string }[] = [
  { id: 'csv', extension: 'csv' },
  { id: 'markdown', extension: 'md' },
  { id: 'sarif', extension: 'sarif' },
];

/** The text of a file of findings, to be written as UTF-8; `version` is the product's, for SARIF. */
export function exportFindings(
  format: FindingFormat,
  rows: readonly FindingRow[],
  voice: Voice,
  version: string | null = null,
): string {
  if (format === 'sarif') return toSarif(rows, voice, version);
  if (format === 'markdown') return findingsMarkdown(rows, voice);
  return csvOf(
    findingColumns.map(({ title }) => say(voice, title)),
    rows.map((row) => findingColumns.map(({ words }) => words(row, voice))),
  );
}
