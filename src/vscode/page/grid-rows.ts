import type { GridPage } from './grid-page.ts';
import type { Cell, GridSelection } from './grid-selection.ts';
import { isSelected } from './grid-selection.ts';

/**
 * Puts the lines in sight into the page and room for the others above and below, so that thousands of rows cost what a
 * screen of them costs. `order` has the row of each line.
 */
export function drawRows(page: GridPage, order: readonly number[], selection: GridSelection): DrawnLines {
  const { body } = page;
  const seen = linesSeen(page, order.length);
  const [first, end] = [Math.max(0, seen.first - BEYOND), Math.min(order.length, seen.end + BEYOND)];
  const rows = rowsFor(page, end - first);
  for (const [at, row] of rows.entries()) fill(row, first + at, page.cells(order[first + at] ?? -1), selection);
  leave(body.firstElementChild, first);
  leave(body.lastElementChild, order.length - end);
  return { first, end };
}

/** The lines that stand in the page, half-open. */
export interface DrawnLines {
  readonly first: number;
  readonly end: number;
}

/** Whether all lines in sight, of so many, are drawn. */
export function areDrawn(page: GridPage, lines: number, drawn: DrawnLines): boolean {
  const { first, end } = linesSeen(page, lines);
  return drawn.first <= first && end <= drawn.end;
}

function linesSeen({ scroller }: GridPage, lines: number): DrawnLines {
  const first = Math.min(lines, Math.floor(scroller.scrollTop / ROW));
  return { first, end: Math.min(lines, first + Math.ceil(scroller.clientHeight / ROW) + 1) };
}

/** Scrolls as little as brings a line in sight. */
export function showLine({ scroller, table }: GridPage, line: number): void {
  const head = table.tHead?.offsetHeight ?? 0;
  const [top, bottom] = [line * ROW, (line + 1) * ROW];
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (bottom + head > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = bottom + head - scroller.clientHeight;
}

/** How many whole lines are in sight. */
export function linesInSight({ scroller }: GridPage): number {
  return Math.max(1, Math.floor(scroller.clientHeight / ROW) - 2);
}

/** The cell of the page that an event came from; undefined for the head and the room around the lines. */
export function cellOf(target: EventTarget | null): Cell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('th, td') : null;
  const line = cell?.parentElement?.dataset.line;
  return cell && line !== undefined ? { line: Number(line), column: cell.cellIndex } : undefined;
}

/** A cell in the page, where its line is drawn. */
export function cellElement({ body }: GridPage, { line, column }: Cell): HTMLTableCellElement | undefined {
  return body.querySelector<HTMLTableRowElement>(`tr[data-line="${line}"]`)?.cells[column];
}

/** The widths of the columns, told to the table, which is scrolled sideways where they would leave no room for words. */
export function layColumns(table: HTMLTableElement, widths: readonly number[]): void {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const group = document.createElement('colgroup');
  for (const width of widths) {
    const column = document.createElement('col');
    column.style.width = `${(width / all) * 100}%`;
    group.append(column);
  }
  table.style.minWidth = `${all * LEAST}em`;
  table.prepend(group);
}

/** So many rows between two spacers: those that stand in the page and as many more, since a new row costs twice what new words do. */
function rowsFor({ body, widths, header, isEditable }: GridPage, count: number): readonly HTMLTableRowElement[] {
  if (body.rows.length === 0) body.append(spacer(), spacer());
  while (body.rows.length - 2 > count) body.rows[1]?.remove();
  while (body.rows.length - 2 < count) {
    const row = document.createElement('tr');
    for (const column of widths.keys()) {
      const cell = document.createElement(column === header ? 'th' : 'td');
      if (column === header) cell.scope = 'row';
      if (isEditable(column)) cell.dataset.editable = '';
      row.append(cell);
    }
    body.lastElementChild?.before(row);
  }
  return [...body.rows].slice(1, -1);
}

function fill(row: HTMLTableRowElement, line: number, words: readonly string[], selection: GridSelection): void {
  row.ariaRowIndex = String(line + 2);
  row.dataset.line = String(line);
  for (const [column, cell] of [...row.cells].entries()) {
    const { active } = selection;
    if (line === active.line && column === active.column) cell.tabIndex = 0;
    else cell.removeAttribute('tabindex');
    cell.ariaSelected = isSelected(selection, { line, column }) ? 'true' : null;
    const said = words[column] ?? '';
    if (cell.firstElementChild || cell.textContent !== said) cell.textContent = said;
    if (cell.title !== '') cell.title = said;
  }
}

function spacer(): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.ariaHidden = 'true';
  row.className = 'spacer';
  return row;
}

function leave(room: Element | null, lines: number): void {
  if (room instanceof HTMLElement) room.style.height = `${lines * ROW}px`;
}

/** The height of a row in pixels, as in the style. */
const ROW = 18;
/** The width in em that a part of all columns has at least: half a Chinese character, less what a wide column can spare. */
const LEAST = 0.45;
/** Rows beyond what is in sight that are drawn too: enough for a turn of the wheel, as each costs time at every step. */
const BEYOND = 6;
