import { asField, readFields } from './fields.ts';
import type { Cell, GridSelection } from './grid-selection.ts';
import { corners } from './grid-selection.ts';

/** A cell that is to hold a value. */
export interface FilledCell extends Cell {
  readonly value: string;
}

/** What is selected as spreadsheets put it on the clipboard; `cells` are those of a line. */
export function copied(selection: GridSelection, cells: (line: number) => readonly string[]): string {
  const [from, to] = corners(selection);
  const lines = Array.from({ length: to.line - from.line + 1 }, (_, at) => cells(from.line + at));
  return lines.map((line) => rangeOf(line, from, to).map(asField).join('\t')).join('\r\n');
}

/** Where text from a spreadsheet's clipboard goes: one value fills all that is selected; more go from its upper left corner on. */
export function pasted(text: string, selection: GridSelection): readonly FilledCell[] {
  const rows = readFields(text);
  const [first] = rows;
  if (!first) return [];
  if (rows.length === 1 && first.length === 1) return filled(selection, first[0] ?? '');
  const [from] = corners(selection);
  return rows.flatMap((cells, down) =>
    cells.map((value, right) => ({ line: from.line + down, column: from.column + right, value })),
  );
}

/** One value in all that is selected. */
export function filled(selection: GridSelection, value: string): readonly FilledCell[] {
  const [from, to] = corners(selection);
  const cells: FilledCell[] = [];
  for (let line = from.line; line <= to.line; line++)
    for (let column = from.column; column <= to.column; column++) cells.push({ line, column, value });
  return cells;
}

function rangeOf(cells: readonly string[], from: Cell, to: Cell): readonly string[] {
  return cells.slice(from.column, to.column + 1);
}
