import type { Localizer } from '../../present/index.ts';
import { recordStatusWords } from '../../present/index.ts';
import { factColumns, factVerdicts } from '../../core/index.ts';
import { statuses } from '../../tags/index.ts';
import { columns, idColumn } from '../columns.ts';
import { ledgerColumns } from '../ledger/ledger-columns.ts';
import { stateColumn } from '../read-back/table-rows.ts';
import type { SplitSheet, UnitTable } from '../split/split-table.ts';
import type { Sheet, SheetColumn } from './sheet.ts';
import { textCell } from './sheet.ts';
import { sheetNames } from './write-workbook.ts';
import { writeSheets } from './write-sheets.ts';

/**
 * The bytes of a workbook for one unit: its rows under the title and the head of the table that they come from, with the
 * day by which they are to come back. What brings them back stays, in hidden columns.
 */
export function writeUnitTable(
  { unit, sheets }: UnitTable,
  due: string | null,
  date: string,
  localizer: Localizer,
): Uint8Array {
  const names = sheetNames(sheets.map(({ name }, at) => (name === '' ? String(at + 1) : name)));
  const written = sheets.map((sheet, at) => asSheet(sheet, names[at] ?? '', unit, due, localizer));
  return writeSheets(written, { title: sheets[0]?.title ?? '', date });
}

function asSheet(
  { title, head, rows }: SplitSheet,
  name: string,
  unit: string | null,
  due: string | null,
  localizer: Localizer,
): Sheet {
  const { t } = localizer;
  const back = due === null ? [] : [t('to be returned by {0}', due)];
  return {
    name,
    title: [title, ...(unit === null ? [] : [unit]), ...back].join(' · '),
    columns: head.map((column) => columnOf(column, localizer)),
    head,
    rows: rows.map((cells) => head.map((_, at) => textCell(cells[at] ?? ''))),
    notes: due === null ? [] : [t('Please fill in and return this table by {0}.', due)],
  };
}

function columnOf(title: string, localizer: Localizer): SheetColumn {
  const isCalled = (names: { readonly zh: string; readonly en: string }): boolean =>
    names.zh === title || names.en === title;
  if (isCalled(idColumn.title) || isCalled(stateColumn.title)) return { width: 14, hidden: true };
  const known = [...columns, ...ledgerColumns].find((column) => isCalled(column.title));
  if (known?.id === 'status')
    return { width: known.width, choices: statuses.map((each) => recordStatusWords(localizer, each)) };
  if (factColumns.verdict.split(' ').includes(title))
    return { width: 12, choices: Object.values(factVerdicts).flatMap((all) => all.split(' ').slice(0, 1)) };
  const isQuote = factColumns.quote.split(' ').includes(title);
  return { width: known?.width ?? (isQuote ? 50 : Math.max(8, title.length * 2 + 6)) };
}
