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
  const lines: HTMLTableRowElement[] = [];
  for (let line = first; line < end; line++) lines.push(rowAt(page, line, page.cells(order[line] ?? -1), selection));
  body.replaceChildren(spacer(first * ROW), ...lines, spacer((order.length - end) * ROW));
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

function rowAt(page: GridPage, line: number, words: readonly string[], selection: GridSelection): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.ariaRowIndex = String(line + 2);
  row.dataset.line = String(line);
  row.append(...words.map((each, column) => cellAt(page, { line, column }, each, selection)));
  return row;
}

function cellAt(page: GridPage, at: Cell, words: string, selection: GridSelection): HTMLTableCellElement {
  const isHeader = at.column === page.header;
  const cell = document.createElement(isHeader ? 'th' : 'td');
  if (isHeader) cell.scope = 'row';
  if (at.line === selection.active.line && at.column === selection.active.column) cell.tabIndex = 0;
  if (isSelected(selection, at)) cell.ariaSelected = 'true';
  if (page.isEditable(at.column)) cell.dataset.editable = '';
  cell.textContent = words;
  return cell;
}

function spacer(height: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.ariaHidden = 'true';
  row.className = 'spacer';
  row.style.height = `${height}px`;
  return row;
}

/** The height of a row in pixels, as in the style. */
const ROW = 18;
/** The width in em that a part of all columns has at least: half a Chinese character, less what a wide column can spare. */
const LEAST = 0.45;
/** Rows beyond what is in sight that are drawn too: enough for a turn of the wheel, as each costs time at every step. */
const BEYOND = 6;
