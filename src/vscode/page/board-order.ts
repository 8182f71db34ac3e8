import type { BoardRow } from '../board/board-messages.ts';

/**
 * Indexes of the rows each of whose cells holds all words of its column's filter, in the order asked for: numbers by size,
 * words as Chinese sorts them, empty cells last; rows that are equal stay as they stand.
 */
export function boardOrder(
  rows: readonly BoardRow[],
  filters: readonly string[],
  sort: { readonly column: number; readonly down: boolean } | null,
): readonly number[] {
  const wanted = filters.map((filter) => filter.toLowerCase().split(/\s+/).filter(Boolean));
  const passes = ({ cells }: BoardRow): boolean =>
    wanted.every((words, column) => words.every((word) => (cells[column] ?? '').toLowerCase().includes(word)));
  const shown = [...rows.keys()].filter((index) => {
    const row = rows[index];
    return row !== undefined && passes(row);
  });
  if (!sort) return shown;
  const cell = (index: number): string => rows[index]?.cells[sort.column] ?? '';
  return shown.sort((a, b) => compare(cell(a), cell(b), sort.down));
}

const collator = new Intl.Collator('zh', { numeric: true });

function compare(a: string, b: string, down: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const order = collator.compare(a, b);
  return down ? -order : order;
}
