import type { Localizer } from '../../present/index.ts';
import { recordStatus, recordStatusWords, localize } from '../../present/index.ts';
import { statuses } from '../../tags/index.ts';
import type { Column } from '../columns.ts';
import type { ExportRow } from '../export-row.ts';
import { exportedState } from '../read-back/exported-state.ts';
import { stateColumn } from '../read-back/table-rows.ts';
import { idColumn, numberColumn, yearColumn } from '../columns.ts';
import { taskNumbers } from './task-numbers.ts';
import type { Cell, Sheet, SheetColumn } from './sheet.ts';
import { textCell } from './sheet.ts';

/** What a sheet of tasks is made from. */
export interface Tasks {
  readonly name: string;
  readonly district: string;
  readonly rows: readonly ExportRow[];
  readonly columns: readonly Column[];
  /** The day for which it is told what is overdue. */
  readonly date: string;
}

/** The tasks of one district, numbered, with what brings them back in hidden columns at the right. */
export function taskSheet({ name, district, rows, columns, date }: Tasks, localizer: Localizer): Sheet {
  const years = [...new Set(rows.map((row) => row.year))];
  const shown = (years.length > 1 ? withYear(columns) : columns).filter(
    (column) => column !== idColumn && column !== numberColumn && isSaid(column, rows, localizer),
  );
  const numbers = taskNumbers(rows);
  const [year] = years;
  const title =
    years.length === 1 && typeof year === 'number'
      ? localizer.t('{0}: breakdown of the tasks of the {1} government work report', district, year)
      : localizer.t('{0}: breakdown of the tasks of government work reports', district);
  return {
    name,
    title,
    columns: [{ width: numberColumn.width }, ...shown.map((column) => sheetColumn(column, localizer)), HIDDEN, HIDDEN],
    head: [numberColumn, ...shown, idColumn, stateColumn].map((column) => localize(localizer, column.title)),
    rows: rows.map((row, at) => [
      { value: numbers[at] ?? '', style: 'centred' },
      ...shown.map((column) => taskCell(column, row, date, localizer)),
      textCell(row.id),
      textCell(exportedState(row, localizer)),
    ]),
    notes: [],
  };
}

/** Tasks of several years are told apart by it. */
function withYear(columns: readonly Column[]): readonly Column[] {
  return columns.includes(yearColumn) ? columns : [yearColumn, ...columns];
}

/** A column of which few reports say anything is left out where no row does. */
function isSaid({ sparse, words }: Column, rows: readonly ExportRow[], localizer: Localizer): boolean {
  return sparse !== true || rows.some((row) => words(row, localizer) !== '');
}

const HIDDEN: SheetColumn = { width: 14, hidden: true };

function sheetColumn({ id, width }: Column, localizer: Localizer): SheetColumn {
  return id === 'status' ? { width, choices: statuses.map((each) => recordStatusWords(localizer, each)) } : { width };
}

function taskCell({ id, words }: Column, row: ExportRow, date: string, localizer: Localizer): Cell {
  const text = words(row, localizer);
  const isLate = recordStatus({ mark: markOf(row), deadline: row.deadline }, date) === 'overdue';
  if (isLate && (id === 'due' || id === 'status')) return textCell(text, 'late');
  return textCell(text, CENTRED.has(id) ? 'centred' : 'text');
}

const CENTRED = new Set([
  'kind',
  'target',
  'value',
  'measure',
  'aspect',
  'hardness',
  'baseline',
  'bound',
  'owner',
  'unit',
  'due',
  'status',
  'year',
  'line',
]);

/** The part of a record that tells whether it is overdue. */
export function markOf({ status, due }: ExportRow): Parameters<typeof recordStatus>[0]['mark'] {
  return { ...(status === null ? {} : { status }), ...(due === null ? {} : { due }) };
}
