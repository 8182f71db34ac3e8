import type { ExportRow } from '../export-row.ts';

/**
 * The numbers of the tasks of one sheet, whatever reports they are of: a number for what is promised whole, 4.2 for a part.
 * Rows of which the report's text is not at hand are counted one by one.
 */
export function taskNumbers(rows: readonly Pick<ExportRow, 'file' | 'number'>[]): readonly (string | number)[] {
  let count = 0;
  let last = '';
  return rows.map(({ file, number }) => {
    const [top = '', ...rest] = number.split('.');
    const item = `${file}\n${top}`;
    if (top === '' || item !== last) count++;
    last = item;
    return rest.length === 0 ? count : [count, ...rest].join('.');
  });
}

/** How many sentences and lists these tasks are the parts of. */
export function countItems(rows: readonly Pick<ExportRow, 'file' | 'number'>[]): number {
  const last = taskNumbers(rows).at(-1) ?? 0;
  return Number(String(last).split('.')[0]);
}
