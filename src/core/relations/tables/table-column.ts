import { columnNotSummed, rowAmong, rowSubtotal, rowTotal } from '../../knowledge/tables.ts';
import type { Range } from '../../text/range.ts';
import type { Table } from '../../text/tables.ts';

/** A number of a table as it is printed. */
export interface CellNumber {
  readonly range: Range;
  readonly label: string;
  readonly value: number;
  /** One of its last place. */
  readonly step: number;
}

/** What a row is by its label: 小计 sums up the rows above it, 合计 all of them; 其中 opens rows that are in another. */
export type RowKind = 'plain' | 'subtotal' | 'total' | 'among';

export interface ColumnCell {
  readonly kind: RowKind;
  /** Null where the cell holds no number. */
  readonly number: CellNumber | null;
}

/** One column of a table below its head. */
export interface TableColumn {
  readonly head: string;
  readonly cells: readonly ColumnCell[];
}

/** The columns of a table behind that of its labels; none where a row has more or fewer cells than the head. */
export function columnsOf(text: string, { head, rows }: Table): readonly TableColumn[] {
  if (!head || rows.some(({ cells }) => cells.length !== head.cells.length)) return [];
  const labels = rows.map(
    ({ cells }) => cells.map((cell) => text.slice(...cell)).find((cell) => cell !== '' && !NUMBER.test(cell)) ?? '',
  );
  const kinds = labels.map(kindOf);
  return head.cells.slice(1).map((cell, index) => ({
    head: text.slice(...cell),
    cells: rows.map(({ cells }, row) => ({
      kind: kinds[row] ?? 'plain',
      number: numberIn(text, cells[index + 1] ?? [0, 0], labels[row] ?? ''),
    })),
  }));
}

/** Whether the numbers of a column add up at all: amounts and counts do, shares, rates and ranks do not. */
export function isSummed({ head, cells }: TableColumn): boolean {
  return !columnNotSummed.test(head) && cells.some(({ number }) => number !== null);
}

function kindOf(label: string): RowKind {
  if (rowTotal.test(label)) return 'total';
  if (rowSubtotal.test(label)) return 'subtotal';
  return rowAmong.test(label) ? 'among' : 'plain';
}

/** The number of a cell, «1,250.6» or «12.5%»; null where it holds anything else. */
function numberIn(text: string, range: Range, label: string): CellNumber | null {
  const written = text.slice(...range);
  const found = NUMBER.exec(written);
  if (!found) return null;
  const decimals = found[1]?.length ?? 0;
  const value = Number(written.replace(/[,%]/g, '').replace('−', '-'));
  return { range, label, value, step: 10 ** -decimals };
}

const NUMBER = /^[-−]?\d[\d,]*(?:\.(\d+))?%?$/;
