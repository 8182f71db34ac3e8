import type { Table } from '../../text/tables.ts';
import type { CellNumber, RowKind, TableColumn } from './table-column.ts';
import { columnsOf, isSummed } from './table-column.ts';

/** A row 合计 or 小计 with the rows that it sums up. */
export interface TableSum {
  readonly total: CellNumber;
  readonly parts: readonly CellNumber[];
  readonly holds: boolean;
  /** The total stands above its rows, some of which may be parts of others. */
  readonly onTop: boolean;
}

/**
 * Every sum that a table states, column by column: «小计» of the rows since the last one, «合计» of the subtotals, or of all
 * rows where there are none. A table of whose columns none adds up is built in another way, and answers nothing; a total
 * above its rows is held against them only where that of another column holds.
 */
export function tableSums(text: string, table: Table): readonly TableSum[] {
  const columns = columnsOf(text, table).filter(isSummed);
  const sums = columns.map(sumsOf);
  const isBuiltOtherwise = columns.length > 1 && sums.every((each) => each.every(({ holds }) => !holds));
  if (isBuiltOtherwise) return [];
  const all = sums.flat();
  const isSummedDown = all.some(({ onTop, holds }) => onTop && holds);
  return all.filter(({ onTop, holds }) => !onTop || holds || isSummedDown);
}

/** The sums of one column, as far as no row before them lacks its number. */
function sumsOf({ cells }: TableColumn): readonly TableSum[] {
  const sums: TableSum[] = [];
  let rows: CellNumber[] = [];
  let subtotals: CellNumber[] = [];
  let isWhole = true;
  const top = cells[0]?.kind === 'total' && !cells.some(({ kind }, at) => at > 0 && TOTALS.has(kind)) ? cells[0] : null;
  for (const { kind, number } of top ? cells.slice(1) : cells) {
    if (kind === 'among') continue;
    if (kind === 'plain') {
      if (number) rows.push(number);
      else isWhole = false;
      continue;
    }
    const parts = kind === 'total' && subtotals.length > 0 ? [...subtotals, ...rows] : rows;
    if (number && isWhole && parts.length > 1) sums.push(sumOf(number, parts));
    if (kind === 'subtotal' && number) subtotals.push(number);
    if (kind === 'total') subtotals = [];
    rows = [];
    isWhole = kind === 'total' || isWhole;
  }
  if (top?.number && isWhole && rows.length > 1) sums.push({ ...sumOf(top.number, rows), onTop: true });
  return sums;
}

const TOTALS: ReadonlySet<RowKind> = new Set<RowKind>(['total', 'subtotal']);

/** The rows as they stand, or without those that another of them is made of already. */
function sumOf(total: CellNumber, rows: readonly CellNumber[]): TableSum {
  if (agrees(total, rows)) return { total, parts: rows, holds: true, onTop: false };
  const parts = withoutParts(rows);
  return { total, parts, holds: parts.length > 1 && agrees(total, parts), onTop: false };
}

/** Each printed number may be off by half of its last place. */
function agrees(total: CellNumber, parts: readonly CellNumber[]): boolean {
  const slack = [total, ...parts].reduce((sum, { step }) => sum + step / 2, 0);
  return Math.abs(sumOfValues(parts) - total.value) <= slack * (1 + 1e-9);
}

/** What numbers of a table add up to, in the unit that they are printed in. */
export function sumOfValues(parts: readonly CellNumber[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/** Rows that make the row right above them are its parts, though nothing says so. */
function withoutParts(rows: readonly CellNumber[]): readonly CellNumber[] {
  const kept: CellNumber[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!row) continue;
    kept.push(row);
    const count = partsBelow(row, rows.slice(at + 1));
    at += count;
  }
  return kept;
}

/** How many rows right below a row make it; 0 where none do. */
function partsBelow(row: CellNumber, below: readonly CellNumber[]): number {
  for (let count = 2; count <= below.length; count++) if (agrees(row, below.slice(0, count))) return count;
  return 0;
}
