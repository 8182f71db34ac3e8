import type { BoardRow } from '../board/board-messages.ts';
import { sortedBy } from './sorted-by.ts';
import type { Sort } from './sorted-by.ts';

/** Indexes of the rows each of whose cells holds all words of its column's filter, in the order asked for. */
export function boardOrder(
  rows: readonly BoardRow[],
  filters: readonly string[],
  sort: Sort | null,
): readonly number[] {
  const wanted = filters.map((filter) => filter.toLowerCase().split(/\s+/).filter(Boolean));
  const passes = ({ cells }: BoardRow): boolean =>
    wanted.every((words, column) => words.every((word) => (cells[column] ?? '').toLowerCase().includes(word)));
  const shown = [...rows.keys()].filter((index) => {
    const row = rows[index];
    return row !== undefined && passes(row);
  });
  return sort ? sortedBy(shown, (index) => rows[index]?.cells[sort.column] ?? '', sort.down) : shown;
}
