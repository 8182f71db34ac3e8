import type { Localizer } from '../../present/index.ts';
import type { ReadSheet } from '../workbook/read-sheets.ts';
import { unitColumn, unitsIn } from './unit-column.ts';
import { addTo } from '../../core/index.ts';

/** The rows of a table that one unit answers for. */
export interface UnitTable {
  /** As the table names it; null for rows that name none. */
  readonly unit: string | null;
  readonly sheets: readonly SplitSheet[];
  readonly rows: number;
}

/** A sheet of a table with the rows of one unit. */
export interface SplitSheet {
  readonly name: string;
  /** What stands above the head, as one line. */
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table by responsible unit: tasks, promises and outcomes, figures to be verified, or any other with such a column. A
 * row that names several units is in the table of each. Sheets without such a column, as a summary, are left out. In the
 * order in which the units are first named, rows without one last.
 */
export function splitTable(sheets: readonly ReadSheet[], { t }: Localizer): readonly UnitTable[] {
  const units = new Map<string | null, SplitSheet[]>();
  for (const sheet of sheets) {
    const found = headOf(sheet);
    if (!found) continue;
    const { head, title, rows, column } = found;
    const named = new Map<string | null, (readonly string[])[]>();
    for (const row of rows) {
      const own = unitsIn(row[column] ?? '');
      for (const unit of own.length > 0 ? own : [null]) addTo(named, unit, row);
    }
    for (const [unit, own] of named) {
      const split = { name: sheet.name, title: title || t('Table'), head, rows: own };
      addTo(units, unit, split);
    }
  }
  return [...units]
    .map(([unit, own]) => ({ unit, sheets: own, rows: own.reduce((sum, { rows }) => sum + rows.length, 0) }))
    .sort((a, b) => Number(a.unit === null) - Number(b.unit === null));
}

/** A title and some lines of a person may stand above the head. */
const HEAD_WITHIN = 20;

function headOf({ rows }: ReadSheet): (Omit<SplitSheet, 'name'> & { readonly column: number }) | null {
  const at = rows.slice(0, HEAD_WITHIN).findIndex((cells) => unitColumn(cells) >= 0);
  const head = rows[at];
  if (!head) return null;
  const isRow = (cells: readonly string[]): boolean => cells.filter((cell) => cell.trim() !== '').length >= LEAST_CELLS;
  const title = rows
    .slice(0, at)
    .flat()
    .filter((cell) => cell.trim() !== '');
  return {
    head,
    column: unitColumn(head),
    title: [...new Set(title)].join(' '),
    rows: rows.slice(at + 1).filter(isRow),
  };
}

/** A line under a table (“made on …”) has one cell. */
const LEAST_CELLS = 2;
