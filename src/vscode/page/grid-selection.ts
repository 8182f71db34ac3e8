/** A cell by its line on the screen and its column. */
export interface Cell {
  readonly line: number;
  readonly column: number;
}

/** Where the cursor of a grid stands, and the other corner of what is selected. */
export interface GridSelection {
  readonly active: Cell;
  readonly anchor: Cell;
}

/** The upper left and the lower right corner of what is selected. */
export function corners({ active, anchor }: GridSelection): readonly [Cell, Cell] {
  return [
    { line: Math.min(active.line, anchor.line), column: Math.min(active.column, anchor.column) },
    { line: Math.max(active.line, anchor.line), column: Math.max(active.column, anchor.column) },
  ];
}

export function isSelected(selection: GridSelection, { line, column }: Cell): boolean {
  const [from, to] = corners(selection);
  return from.line <= line && line <= to.line && from.column <= column && column <= to.column;
}

/** How many lines and columns a grid has, and how many lines are in sight. */
export interface GridSize {
  readonly lines: number;
  readonly columns: number;
  readonly sight: number;
}

/** Where a key of a spreadsheet leads from a cell; undefined for a key that leads nowhere. `command` is Ctrl or Cmd. */
export function cellAfter(key: string, command: boolean, { line, column }: Cell, size: GridSize): Cell | undefined {
  const [last, widest] = [size.lines - 1, size.columns - 1];
  const steps: Readonly<Record<string, Cell>> = {
    ArrowDown: { line: command ? last : line + 1, column },
    ArrowUp: { line: command ? 0 : line - 1, column },
    ArrowRight: { line, column: command ? widest : column + 1 },
    ArrowLeft: { line, column: command ? 0 : column - 1 },
    PageDown: { line: line + size.sight, column },
    PageUp: { line: line - size.sight, column },
    Home: command ? { line: 0, column: 0 } : { line, column: 0 },
    End: command ? { line: last, column } : { line, column: widest },
  };
  const next = steps[key];
  return next && within(next, size);
}

/** The cell, or the nearest one that there is. */
export function within({ line, column }: Cell, { lines, columns }: Pick<GridSize, 'lines' | 'columns'>): Cell {
  return { line: between(line, lines - 1), column: between(column, columns - 1) };
}

function between(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
