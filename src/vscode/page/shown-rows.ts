import type { FiguresFilter, PageRow } from '../figures/figures-messages.ts';
import { sortedBy } from './sorted-by.ts';
import type { Sort, SortKey } from './sorted-by.ts';

/** Indexes of the rows that pass the filter, in the order asked for. */
export function shownRows(
  rows: readonly PageRow[],
  { indicator, period, status }: FiguresFilter,
  sort: Sort | null,
): readonly number[] {
  const words = indicator.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = [...rows.keys()].filter((index) => {
    const row = rows[index];
    if (!row || (period !== '' && row.period !== period) || (status !== '' && row.status !== status)) return false;
    return words.every((word) => row.words.includes(word));
  });
  if (!sort) return shown;
  const keyOf = (index: number): SortKey => rows[index]?.keys[sort.column] ?? rows[index]?.cells[sort.column] ?? '';
  return sortedBy(shown, keyOf, sort.down);
}
