import { inOneLine } from '../../core/index.ts';
import type { LedgerRow, Localizer } from '../../present/index.ts';
import { escapeMarkdown, localize } from '../../present/index.ts';
import { ledgerColumns } from './ledger-columns.ts';
import { byDistrict } from './by-district.ts';

/** A table a district, to read and to paste. */
export function ledgerMarkdown(rows: readonly LedgerRow[], localizer: Localizer): string {
  const columns = ledgerColumns.filter(({ id }) => !LEFT_OUT.has(id));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const tables = byDistrict(rows, localizer).flatMap(({ name, counts, rows: own }) => [
    `## ${escapeMarkdown(name)}`,
    counts,
    [
      line(columns.map(({ title }) => localize(localizer, title))),
      line(columns.map(() => '---')),
      ...own.map((row) => line(columns.map(({ words }) => cell(words(row, localizer))))),
    ].join('\n'),
  ]);
  return [`# ${localizer.t('Commitments and outcomes')}`, ...tables].join('\n\n') + '\n';
}

/** What the heading says, and sentences that a narrow table has no room for. */
const LEFT_OUT = new Set(['district', 'promise', 'said']);

function cell(words: string): string {
  return inOneLine(escapeMarkdown(words).replaceAll('|', '\\|'));
}
