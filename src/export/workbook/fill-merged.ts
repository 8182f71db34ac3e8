/**
 * Puts the words of merged cells into each row that they span, where they stand empty: one unit written once beside five
 * tasks is that of all five. `ranges` are as the sheet names them: C3:C7. Cells beside the first column stay empty.
 *
 * @param put writes the words into a column of a row
 */
export function fillMerged(
  rows: readonly string[][],
  ranges: readonly string[],
  put: (row: string[], column: number, words: string) => void,
): void {
  let left = MOST_FILLED;
  for (const range of ranges) {
    const [from, to] = range.split(':').map(cellPlace);
    const words = from ? (rows[from.row]?.[from.column] ?? '') : '';
    if (!from || !to || words === '') continue;
    for (let at = from.row + 1; at <= to.row && at < rows.length && left > 0; at++, left--) {
      const row = rows[at] ?? [];
      if ((row[from.column] ?? '') === '') put(row, from.column, words);
    }
  }
}

/** In cells; a workbook that was tampered with may name the same ones again and again. */
const MOST_FILLED = 1_000_000;

/** A cell by its row and column, from 0: B12 → row 11, column 1; $ signs are passed over. Null for what is no cell. */
export function cellPlace(name: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
