import type { Ledger } from '../../ledger/index.ts';
import type { LedgerRow, Localizer } from '../../present/index.ts';
import { toCsv } from '../csv.ts';
import type { ExportAbout } from '../export-about.ts';
import { ledgerColumns } from './ledger-columns.ts';
import { ledgerHtml } from './ledger-html.ts';
import { ledgerMarkdown } from './ledger-markdown.ts';

export type LedgerFormat = 'xlsx' | 'csv' | 'json' | 'markdown' | 'html';

/** The formats, with the ending of their files, in the order in which they are offered. */
export const ledgerFormats: readonly { readonly id: LedgerFormat; readonly extension: string }[] = [
  { id: 'xlsx', extension: 'xlsx' },
  { id: 'csv', extension: 'csv' },
  { id: 'markdown', extension: 'md' },
  { id: 'html', extension: 'html' },
  { id: 'json', extension: 'json' },
];

/** What a ledger is written as, text as UTF-8. What writes workbooks is loaded when first asked for. */
export async function ledgerFile(
  format: LedgerFormat,
  ledger: Ledger,
  rows: readonly LedgerRow[],
  localizer: Localizer,
  about: ExportAbout,
): Promise<string | Uint8Array> {
  if (format === 'json') return JSON.stringify(ledger, null, 2) + '\n';
  if (format === 'markdown') return ledgerMarkdown(rows, localizer);
  if (format === 'html') return ledgerHtml(rows, localizer, about);
  if (format === 'csv') return toCsv(rows, localizer, ledgerColumns);
  const { writeLedger } = await import('../workbook/index.ts');
  return writeLedger(rows, about, localizer);
}
