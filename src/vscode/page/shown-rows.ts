import type { FiguresFilter, FiguresSort, PageRow } from '../figures/figures-messages.ts';

/** Indexes of the rows that pass the filter, in the order asked for; rows that are equal keep the order of the text. */
export function shownRows(
  rows: readonly PageRow[],
  { indicator, period, status }: FiguresFilter,
  sort: FiguresSort | null,
): readonly number[] {
  const words = indicator.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = [...rows.keys()].filter((index) => {
    const row = rows[index];
    if (!row || (period !== '' && row.period !== period) || (status !== '' && row.status !== status)) return false;
    const text = row.words.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return sort
    ? shown.sort((a, b) => compare(rows[a]?.keys[sort.column], rows[b]?.keys[sort.column], sort.down))
    : shown;
}

function compare(a: string | number = '', b: string | number = '', down: boolean): number {
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh');
  return down ? -order : order;
}
