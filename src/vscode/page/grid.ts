import { editCell } from './cell-editor.ts';
import type { LeftBy } from './cell-editor.ts';
import type { FilledCell } from './grid-clipboard.ts';
import { copied, filled, pasted } from './grid-clipboard.ts';
import type { GridPage } from './grid-page.ts';
import type { DrawnLines } from './grid-rows.ts';
import { areDrawn, cellElement, cellOf, drawRows, layColumns, linesInSight, showLine } from './grid-rows.ts';
import type { Cell, GridSelection } from './grid-selection.ts';
import { cellAfter, within } from './grid-selection.ts';

/**
 * A table of thousands of rows of one line each: only those in sight are in the page. It is walked with the keys of a
 * spreadsheet; a range is copied as tab-separated text and such text is pasted into cells that may be edited.
 */
export class Grid {
  private order: readonly number[] = [];
  private selection: GridSelection = { active: FIRST, anchor: FIRST };
  private drawn: DrawnLines = { first: 0, end: 0 };
  private isEditing = false;

  constructor(private readonly page: GridPage) {
    const { table, body, scroller, widths } = page;
    layColumns(table, widths);
    const look = (): void => {
      if (!areDrawn(page, this.order.length, this.drawn)) this.draw();
    };
    scroller.addEventListener('scroll', look);
    new ResizeObserver(look).observe(scroller);
    body.addEventListener('mouseover', ({ target }) => {
      if (target instanceof HTMLTableCellElement) target.title = target.textContent;
    });
    body.addEventListener('keydown', (event) => {
      this.press(event);
    });
    body.addEventListener('mousedown', ({ target, shiftKey }) => {
      const cell = cellOf(target);
      if (cell && !this.isEditing) this.go(cell, shiftKey);
    });
    body.addEventListener('click', ({ target }) => {
      const cell = cellOf(target);
      if (cell && !page.isEditable(cell.column)) this.openLine(cell.line);
    });
    body.addEventListener('dblclick', ({ target }) => {
      const cell = cellOf(target);
      if (cell) this.startEdit(cell);
    });
    body.addEventListener('copy', (event) => {
      if (this.isEditing) return;
      event.clipboardData?.setData('text/plain', copied(this.selection, this.cells));
      event.preventDefault();
    });
    body.addEventListener('paste', (event) => {
      if (this.isEditing) return;
      event.preventDefault();
      this.change(pasted(event.clipboardData?.getData('text/plain') ?? '', this.selection));
    });
  }

  /** Shows these rows in this order; where the cursor stood it stays. */
  show(order: readonly number[]): void {
    this.order = order;
    this.page.table.ariaRowCount = String(order.length + 1);
    const { active, anchor } = this.selection;
    this.selection = { active: within(active, this.size), anchor: within(anchor, this.size) };
    this.draw();
  }

  /** Puts the person into the grid. */
  focus(): void {
    this.go(this.selection.active, false);
  }

  private get size(): { readonly lines: number; readonly columns: number; readonly sight: number } {
    return { lines: this.order.length, columns: this.page.widths.length, sight: linesInSight(this.page) };
  }

  private readonly cells = (line: number): readonly string[] => this.page.cells(this.order[line] ?? -1);

  private draw(): void {
    // What is being typed is not drawn over.
    if (this.isEditing) return;
    const hadFocus = this.page.body.contains(document.activeElement);
    this.drawn = drawRows(this.page, this.order, this.selection);
    if (!hadFocus) return;
    const active = cellElement(this.page, this.selection.active);
    if (active) active.focus({ preventScroll: true });
    // Its cell shows another line now.
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }

  private go(cell: Cell, extend: boolean): void {
    const active = within(cell, this.size);
    this.selection = { active, anchor: extend ? this.selection.anchor : active };
    showLine(this.page, active.line);
    this.draw();
    const element = cellElement(this.page, active);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private press(event: KeyboardEvent): void {
    if (this.isEditing) return;
    const { key, shiftKey, ctrlKey, metaKey } = event;
    const { active } = this.selection;
    const command = ctrlKey || metaKey;
    const next = cellAfter(key, command, active, this.size);
    if (next) this.go(next, shiftKey);
    else if (key === 'Enter' && !this.page.isEditable(active.column)) this.openLine(active.line);
    else if (key === 'Enter' || key === 'F2') this.startEdit(active);
    else if (key === 'Delete') this.change(filled(this.selection, ''));
    else if (isWriting(event)) this.startEdit(active, '');
    else return;
    // What begins to write goes on into the box that was just opened.
    if (!isWriting(event)) event.preventDefault();
  }

  private openLine(line: number): void {
    const row = this.order[line];
    if (row !== undefined) this.page.open(row);
  }

  private startEdit(cell: Cell, typed?: string): void {
    const element = cellElement(this.page, cell);
    const row = this.order[cell.line];
    if (!element || row === undefined || !this.page.isEditable(cell.column)) return;
    const { column } = cell;
    const before = this.page.cells(row)[column] ?? '';
    const label = this.page.table.tHead?.rows[0]?.cells[column]?.textContent ?? '';
    this.isEditing = true;
    editCell(element, {
      value: typed ?? before,
      label,
      end: (value, by) => {
        this.isEditing = false;
        if (by !== 'Escape' && value !== before) this.page.edit([{ row, column, value }]);
        if (by === 'blur') this.draw();
        else this.go(cellBehind(cell, by), false);
      },
    });
  }

  private change(cells: readonly FilledCell[]): void {
    const edits = cells.flatMap(({ line, column, value }) => {
      const row = this.order[line];
      return row === undefined || !this.page.isEditable(column) ? [] : [{ row, column, value }];
    });
    if (edits.length > 0) this.page.edit(edits);
  }
}

/** A letter, or the first key of a word that an input method puts together. */
function isWriting({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key === 'Process' || (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey);
}

const FIRST: Cell = { line: 0, column: 0 };

function cellBehind({ line, column }: Cell, by: Exclude<LeftBy, 'blur'>): Cell {
  const steps = { Enter: [1, 0], Tab: [0, 1], 'Shift+Tab': [0, -1], Escape: [0, 0] } as const;
  const [down, right] = steps[by];
  return { line: line + down, column: column + right };
}
