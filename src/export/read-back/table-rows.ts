import { columns, idColumn } from '../columns.ts';
import type { ReadSheet } from '../workbook/read-sheets.ts';
import type { EditableColumn } from './editable-columns.ts';
import { editableColumns } from './editable-columns.ts';
import type { RowPlace } from './row-place.ts';
import { stateColumn } from './state-column.ts';

/** One row of a table that came back. */
export interface TableRow {
  readonly place: RowPlace;
  /** "" where the table has none. */
  readonly id: string;
  readonly words: string;
  readonly state: string;
  /** What stands in the cells that may be edited; a column that the table has not is not there. */
  readonly cells: ReadonlyMap<EditableColumn, string>;
}

/** The rows of all sheets that have a head of ours, wherever its columns were moved; and how many sheets have one. */
export function tableRows(sheets: readonly ReadSheet[]): {
  readonly rows: readonly TableRow[];
  readonly tables: number;
} {
  const found = sheets.flatMap((sheet) => rowsOf(sheet) ?? []);
  return { rows: found.flat(), tables: found.length };
}

/** A title and some lines of a person may stand above the head. */
const HEAD_WITHIN = 20;

function rowsOf({ name, rows }: ReadSheet): readonly (readonly TableRow[])[] | null {
  const at = rows.slice(0, HEAD_WITHIN).findIndex(isHead);
  const head = rows[at];
  if (!head) return null;
  const places = new Map(head.map((title, column) => [columnOf(title), column] as const));
  const read = rows.slice(at + 1).flatMap((cells, index) => {
    const cell = (id: string): string => cells[places.get(id) ?? -1] ?? '';
    const row: TableRow = {
      place: { sheet: name, row: at + index + 2 },
      id: cell(idColumn.id),
      words: cell('text'),
      state: cell(stateColumn.id),
      cells: new Map(editableColumns.flatMap((id) => (places.has(id) ? [[id, cell(id)] as const] : []))),
    };
    return row.id === '' && row.words === '' ? [] : [row];
  });
  return [read];
}

/** It must name the tasks or their ids, and something that may be edited. */
function isHead(cells: readonly string[]): boolean {
  const ids = cells.map(columnOf);
  return (ids.includes('text') || ids.includes(idColumn.id)) && editableColumns.some((id) => ids.includes(id));
}

function columnOf(title: string): string {
  const words = title.trim().toLowerCase();
  const known = [...columns, stateColumn].find((each) => [each.title.zh, each.title.en.toLowerCase()].includes(words));
  return known?.id ?? '';
}
