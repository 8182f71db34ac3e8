import type { Localizer } from '../../present/index.ts';
import { localize } from '../../present/index.ts';
import type { ExportAbout } from '../export-about.ts';
import { madeWords } from '../export-about.ts';
import type { FindingColumn } from '../findings/finding-columns.ts';
import { findingColumns } from '../findings/finding-columns.ts';
import type { FindingRow } from '../findings/finding-row.ts';
import type { Cell, Sheet } from './sheet.ts';
import { textCell } from './sheet.ts';

/** The findings as a table to print and to hand to whoever wrote the report, numbered in their order. */
export function findingsSheet(rows: readonly FindingRow[], about: ExportAbout, localizer: Localizer): Sheet {
  const { t } = localizer;
  const columns = findingColumns.filter(({ id }) => WIDTHS[id] !== undefined);
  const files = [...new Set(rows.map(({ file }) => file))];
  return {
    name: t('Findings for review'),
    title: titleOf(files, localizer),
    columns: [{ width: 6 }, ...columns.map(({ id }) => ({ width: WIDTHS[id] ?? 10 }))],
    head: [t('No.'), ...columns.map(({ title }) => localize(localizer, title))],
    rows: rows.map((row, at) => [
      { value: at + 1, style: 'centred' },
      ...columns.map((column) => cell(column, row, localizer)),
    ]),
    notes: madeWords(about, localizer).split('\n'),
  };
}

/** With the names of a few reports, of many with their number. */
function titleOf(files: readonly string[], { t }: Localizer): string {
  if (files.length === 0) return t('Findings for review');
  return t('Findings for review: {0}', files.length > 3 ? t('{0} reports', files.length) : files.join('、'));
}

/** In half-width characters. Columns that are not here are for programs: CSV has them. */
const WIDTHS: Readonly<Record<string, number>> = {
  severity: 8,
  title: 20,
  section: 26,
  words: 18,
  message: 36,
  fix: 18,
  sentence: 44,
  state: 16,
  file: 20,
  line: 6,
  rule: 18,
};

const CENTRED = new Set(['severity', 'line']);

function cell({ id, words }: FindingColumn, row: FindingRow, localizer: Localizer): Cell {
  if (id === 'line') return { value: row.place.line, style: 'centred' };
  if (id === 'severity' && row.severity === 'error') return textCell(words(row, localizer), 'late');
  return textCell(words(row, localizer), CENTRED.has(id) ? 'centred' : 'text');
}
