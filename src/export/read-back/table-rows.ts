import { columns, idColumn } from '../columns.ts';
import type { ReadSheet } from '../workbook/read-sheets.ts';
import type { EditableColumn } from './editable-columns.ts';
import { editableColumns } from './editable-columns.ts';
import type { Bilingual } from '../../core/index.ts';

/** One row of a table that came back. */
export interface TableRow {
  readonly place: RowPlace;
  /** "" where the table has none. */
  readonly id: string;
  /** The task; "" where the row names none. */
  readonly words: string;
  readonly state: string;
  /** What stands in the cells that may be edited; a column that the table has not is not there. */
  readonly cells: ReadonlyMap<EditableColumn, string>;
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  /** Sheets that have a head of ours. */
  readonly tables: number;
  /** Titles of columns that are none of ours: a person added or renamed them; each once. */
  readonly strange: readonly string[];
}

/**
 * The rows of all sheets that have a head of ours, wherever its columns were moved. A head that stands again further down
 * counts from there on. A row is left out where it says nothing that may be read back.
 */
export function tableRows(sheets: readonly ReadSheet[]): TableRows {
  const found = sheets.flatMap((sheet) => rowsOf(sheet) ?? []);
  return {
    rows: found.flatMap(({ rows }) => rows),
    tables: found.length,
    strange: [...new Set(found.flatMap(({ strange }) => strange))],
  };
}

/** A title and some lines of a person may stand above the head. */
const HEAD_WITHIN = 20;

function rowsOf({ name, rows }: ReadSheet): Pick<TableRows, 'rows' | 'strange'> | null {
  const first = rows.slice(0, HEAD_WITHIN).findIndex(isHead);
  if (first < 0) return null;
  const read: TableRow[] = [];
  const strange: string[] = [];
  let places = new Map<string, number>();
  for (const [index, cells] of rows.entries()) {
    if (index < first) continue;
    if (isHead(cells)) {
      places = placesOf(cells);
      for (const [at, title] of cells.entries()) {
        if (isStrange(title) || (isOurs(title) && !isFirst(places, title, at))) strange.push(title);
      }
    } else {
      const row = rowOf(cells, places, { sheet: name, row: index + 1 });
      if (row.id !== '' || row.words.trim() !== '' || [...row.cells.values()].some((each) => each.trim() !== ''))
        read.push(row);
    }
  }
  return { rows: read, strange: strange.map((title) => title.trim()) };
}

function rowOf(cells: readonly string[], places: ReadonlyMap<string, number>, place: RowPlace): TableRow {
  const cell = (id: string): string => cells[places.get(id) ?? -1] ?? '';
  return {
    place,
    id: cell(idColumn.id).trim(),
    words: cell('text'),
    state: cell(stateColumn.id),
    cells: new Map(editableColumns.flatMap((id) => (places.has(id) ? [[id, cell(id)] as const] : []))),
  };
}

/** Where two columns bear one title, the first is meant. */
function placesOf(head: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, title] of head.entries()) {
    const id = columnOf(title);
    if (id !== '' && !places.has(id)) places.set(id, at);
  }
  return places;
}

/** It must name the tasks or their ids, and something that may be edited. */
function isHead(cells: readonly string[]): boolean {
  const ids = cells.map(columnOf);
  return (ids.includes('text') || ids.includes(idColumn.id)) && editableColumns.some((id) => ids.includes(id));
}

function isFirst(places: ReadonlyMap<string, number>, title: string, at: number): boolean {
  return places.get(columnOf(title)) === at;
}

function isOurs(title: string): boolean {
  return columnOf(title) !== '';
}

function isStrange(title: string): boolean {
  return plain(title) !== '' && !isOurs(title);
}

function columnOf(title: string): string {
  return IDS.get(plain(title)) ?? '';
}

/** 责任 单位（必填）* → 责任单位: what people put to a title does not make it another. */
function plain(title: string): string {
  return title
    .replace(/[\s*＊:：]/g, '')
    .replace(/[（(][^（()）]*[)）]$/, '')
    .toLowerCase();
}

/** The hidden column of a workbook that tells what its cells held when it was made. */
export const stateColumn: { readonly id: string; readonly title: Bilingual } = {
  id: 'exported',
  title: { zh: '导出时', en: 'As exported' },
};

const IDS: ReadonlyMap<string, string> = new Map(
  [...columns, stateColumn].flatMap(({ id, title }) =>
    [title.zh, title.en].map((words) => [plain(words), id] as const),
  ),
);

/** A row of a table by its sheet and its number there, from 1. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}
