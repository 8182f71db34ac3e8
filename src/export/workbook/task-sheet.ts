import type { Voice } from '../../present/index.ts';
import { recordStatus, recordStatusWords, say } from '../../present/index.ts';
import { statuses } from '../../tags/index.ts';
import type { Column } from '../columns.ts';
import type { ExportRow } from '../export-row.ts';
import { exportedState } from '../read-back/exported-state.ts';
import { stateColumn } from '../read-back/state-column.ts';
import { idColumn, numberColumn } from '../columns.ts';
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
export function taskSheet({ name, district, rows, columns, date }: Tasks, voice: Voice): Sheet {
  const shown = columns.filter(
    (column) => column !== idColumn && column !== numberColumn && isSaid(column, rows, voice),
  );
  const numbers = taskNumbers(rows);
  const years = [...new Set(rows.map(({ year }) => year))];
  const [year] = years;
  const title =
    years.length === 1 && typeof year === 'number'
      ? voice.t('{0}: breakdown of the tasks of the {1} government work report', district, year)
      : voice.t('{0}: breakdown of the tasks of government work reports', district);
  return {
    name,
    title,
    columns: [{ width: numberColumn.width }, ...shown.map((column) => sheetColumn(column, voice)), HIDDEN, HIDDEN],
    head: [numberColumn, ...shown, idColumn, stateColumn].map((column) => say(voice, column.title)),
    rows: rows.map((row, at) => [
      { value: numbers[at] ?? '', style: 'centred' },
      ...shown.map((column) => taskCell(column, row, date, voice)),
      textCell(row.id),
      textCell(exportedState(row, voice)),
    ]),
    notes: [],
  };
}

/** A column of which few reports say anything is left out where no row does. */
function isSaid({ sparse, words }: Column, rows: readonly ExportRow[], voice: Voice): boolean {
  return sparse !== true || rows.some((row) => words(row, voice) !== '');
}

const HIDDEN: SheetColumn = { width: 14, hidden: true };

function sheetColumn({ id, width }: Column, voice: Voice): SheetColumn {
  return id === 'status' ? { width, choices: statuses.map((each) => recordStatusWords(voice, each)) } : { width };
}

function taskCell({ id, words }: Column, row: ExportRow, date: string, voice: Voice): Cell {
  const text = words(row, voice);
  const isLate = recordStatus({ mark: markOf(row), deadline: row.deadline }, date) === 'overdue';
  if (isLate && (id === 'due' || id === 'status')) return textCell(text, 'late');
  return textCell(text, CENTRED.has(id) ? 'centred' : 'text');
}

const CENTRED = new Set([
  'kind',
  'target',
  'value',
  'measure',
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
