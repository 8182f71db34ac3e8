import type { Sort } from './sorted-by.ts';

/** Lets the buttons of the heads sort: up, down, and back to the order of the text. */
export function sortableHeads(
  heads: readonly HTMLTableCellElement[],
  now: () => Sort | null,
  sortBy: (sort: Sort | null) => void,
): void {
  heads.forEach((head, column) => {
    head.querySelector('button')?.addEventListener('click', () => {
      const sort = now();
      if (sort?.column !== column) sortBy({ column, down: false });
      else sortBy(sort.down ? null : { column, down: true });
    });
  });
}

/** Says at the heads which of them sorts. */
export function showSort(heads: readonly HTMLTableCellElement[], sort: Sort | null): void {
  heads.forEach((head, column) => {
    head.ariaSort = sort?.column === column ? (sort.down ? 'descending' : 'ascending') : 'none';
  });
}
