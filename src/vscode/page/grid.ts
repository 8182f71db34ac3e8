import { asField, readFields } from './fields.ts';

/** What a grid needs of the page that it stands in. Rows are named by their place in the page's own list. */
export interface GridPage {
  readonly table: HTMLTableElement;
  readonly body: HTMLTableSectionElement;
  /** What scrolls. */
  readonly scroller: HTMLElement;
  /** How wide each column is, in parts of all. */
  readonly widths: readonly number[];
  /** The column that says what a row is about. */
  readonly header: number;
  readonly cells: (row: number) => readonly string[];
  readonly isEditable: (column: number) => boolean;
  /** A person wants to see where a row stands in its report. */
  readonly open: (row: number) => void;
  readonly edit: (edits: readonly CellEdit[]) => void;
}

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** A cell by its line on the screen and its column. */
interface Cell {
  readonly line: number;
  readonly column: number;
}

/**
 * A table of thousands of rows of one line each: only those in sight are in the page. It is walked with the keys of a
 * spreadsheet; a range is copied as tab-separated text and such text is pasted into cells that may be edited.
 */
export class Grid {
  private order: readonly number[] = [];
  private active: Cell = { line: 0, column: 0 };
  /** The other corner of what is selected. */
  private anchor: Cell = this.active;
  private input: HTMLInputElement | undefined;

  constructor(private readonly page: GridPage) {
    const { table, body, scroller, widths } = page;
    const all = widths.reduce((sum, width) => sum + width, 0);
    const columns = widths.map((width) => {
      const column = document.createElement('col');
      column.style.width = `${(width / all) * 100}%`;
      return column;
    });
    const group = document.createElement('colgroup');
    group.append(...columns);
    table.prepend(group);
    scroller.addEventListener('scroll', () => {
      if (!this.input) this.draw();
    });
    new ResizeObserver(() => {
      if (!this.input) this.draw();
    }).observe(scroller);
    body.addEventListener('keydown', (event) => {
      this.press(event);
    });
    body.addEventListener('mousedown', ({ target, shiftKey }) => {
      const cell = this.cellAt(target);
      if (cell && !this.input) this.go(cell, shiftKey);
    });
    body.addEventListener('click', ({ target }) => {
      const cell = this.cellAt(target);
      if (cell && !page.isEditable(cell.column)) this.openLine(cell.line);
    });
    body.addEventListener('dblclick', ({ target }) => {
      const cell = this.cellAt(target);
      if (cell) this.startEdit(cell);
    });
    body.addEventListener('copy', (event) => {
      this.copy(event);
    });
    body.addEventListener('paste', (event) => {
      this.paste(event);
    });
  }

  /** Shows these rows in this order; where the cursor stood it stays. */
  show(order: readonly number[]): void {
    this.order = order;
    this.page.table.ariaRowCount = String(order.length + 1);
    const last = Math.max(0, order.length - 1);
    this.active = { ...this.active, line: Math.min(this.active.line, last) };
    this.anchor = { ...this.anchor, line: Math.min(this.anchor.line, last) };
    if (!this.input) this.draw();
  }

  /** Puts the person into the grid. */
  focus(): void {
    this.go(this.active, false);
  }

  private draw(): void {
    const { body, scroller } = this.page;
    const hadFocus = body.contains(document.activeElement);
    const first = Math.max(0, Math.floor(scroller.scrollTop / ROW) - BEYOND);
    const end = Math.min(this.order.length, first + Math.ceil(scroller.clientHeight / ROW) + 2 * BEYOND);
    const lines: HTMLTableRowElement[] = [];
    for (let line = first; line < end; line++) lines.push(this.rowAt(line));
    body.replaceChildren(spacer(first * ROW), ...lines, spacer((this.order.length - end) * ROW));
    if (hadFocus) this.cellElement(this.active)?.focus({ preventScroll: true });
  }

  private rowAt(line: number): HTMLTableRowElement {
    const row = document.createElement('tr');
    row.ariaRowIndex = String(line + 2);
    row.dataset.line = String(line);
    this.page.cells(this.order[line] ?? -1).forEach((words, column) => {
      const cell = document.createElement(column === this.page.header ? 'th' : 'td');
      const isActive = line === this.active.line && column === this.active.column;
      cell.setAttribute('role', column === this.page.header ? 'rowheader' : 'gridcell');
      cell.tabIndex = isActive ? 0 : -1;
      cell.ariaSelected = String(this.isSelected({ line, column }));
      if (this.page.isEditable(column)) cell.dataset.editable = '';
      cell.textContent = words;
      cell.title = words;
      row.append(cell);
    });
    return row;
  }

  private isSelected({ line, column }: Cell): boolean {
    const [from, to] = this.selected();
    return from.line <= line && line <= to.line && from.column <= column && column <= to.column;
  }

  private selected(): readonly [Cell, Cell] {
    const { active, anchor } = this;
    return [
      { line: Math.min(active.line, anchor.line), column: Math.min(active.column, anchor.column) },
      { line: Math.max(active.line, anchor.line), column: Math.max(active.column, anchor.column) },
    ];
  }

  private cellAt(target: EventTarget | null): Cell | undefined {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('th, td') : null;
    const line = cell?.parentElement?.dataset.line;
    return cell && line !== undefined ? { line: Number(line), column: cell.cellIndex } : undefined;
  }

  private cellElement({ line, column }: Cell): HTMLTableCellElement | undefined {
    return this.page.body.querySelector<HTMLTableRowElement>(`tr[data-line="${line}"]`)?.cells[column];
  }

  private go({ line, column }: Cell, extend: boolean): void {
    const widest = this.page.widths.length - 1;
    this.active = { line: between(line, this.order.length - 1), column: between(column, widest) };
    if (!extend) this.anchor = this.active;
    const { scroller } = this.page;
    const head = this.page.table.tHead?.offsetHeight ?? 0;
    const [top, bottom] = [this.active.line * ROW, (this.active.line + 1) * ROW];
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (bottom + head > scroller.scrollTop + scroller.clientHeight)
      scroller.scrollTop = bottom + head - scroller.clientHeight;
    this.draw();
    this.cellElement(this.active)?.focus({ preventScroll: true });
  }

  private press(event: KeyboardEvent): void {
    if (this.input) return;
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const command = ctrlKey || metaKey;
    const next = this.step(key, command);
    if (next) this.go(next, shiftKey);
    else if (key === 'Enter' && !this.page.isEditable(this.active.column)) this.openLine(this.active.line);
    else if (key === 'Enter' || key === 'F2') this.startEdit(this.active);
    else if (key === 'Delete') this.fill(() => '');
    else if (key.length === 1 && !command && !altKey && key !== ' ') this.startEdit(this.active, '');
    else return;
    // What begins to write goes on into the box that was just opened.
    if (key.length > 1) event.preventDefault();
  }

  private step(key: string, command: boolean): Cell | undefined {
    const { line, column } = this.active;
    const sight = Math.max(1, Math.floor(this.page.scroller.clientHeight / ROW) - 2);
    const last = this.order.length - 1;
    const steps: Readonly<Record<string, Cell>> = {
      ArrowDown: { line: command ? last : line + 1, column },
      ArrowUp: { line: command ? 0 : line - 1, column },
      ArrowRight: { line, column: column + 1 },
      ArrowLeft: { line, column: column - 1 },
      PageDown: { line: line + sight, column },
      PageUp: { line: line - sight, column },
      Home: command ? { line: 0, column: 0 } : { line, column: 0 },
      End: command ? { line: last, column } : { line, column: this.page.widths.length - 1 },
    };
    return steps[key];
  }

  private openLine(line: number): void {
    const row = this.order[line];
    if (row !== undefined) this.page.open(row);
  }

  private startEdit(cell: Cell, value?: string): void {
    const element = this.cellElement(cell);
    const row = this.order[cell.line];
    if (!element || row === undefined || !this.page.isEditable(cell.column)) return;
    const input = document.createElement('input');
    const before = this.page.cells(row)[cell.column] ?? '';
    input.value = value ?? before;
    input.setAttribute('aria-label', this.page.table.tHead?.rows[0]?.cells[cell.column]?.textContent ?? '');
    element.replaceChildren(input);
    this.input = input;
    const end = (keep: boolean, next?: Cell): void => {
      if (this.input !== input) return;
      this.input = undefined;
      if (keep && input.value !== before) this.page.edit([{ row, column: cell.column, value: input.value }]);
      if (next) this.go(next, false);
      else this.draw();
    };
    input.addEventListener('keydown', (event) => {
      // A word is being composed: the key belongs to it.
      if (event.isComposing) return;
      const { line, column } = cell;
      if (event.key === 'Escape') end(false, cell);
      else if (event.key === 'Enter') end(true, { line: line + 1, column });
      else if (event.key === 'Tab') end(true, { line, column: column + (event.shiftKey ? -1 : 1) });
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    input.addEventListener('blur', () => {
      end(true);
    });
    input.focus();
  }

  private copy(event: ClipboardEvent): void {
    if (this.input) return;
    const [from, to] = this.selected();
    const rows = this.order.slice(from.line, to.line + 1).map((row) => this.page.cells(row));
    const text = rows
      .map((cells) =>
        cells
          .slice(from.column, to.column + 1)
          .map(asField)
          .join('\t'),
      )
      .join('\r\n');
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  }

  /** One value fills all that is selected; more go from its upper left corner on. */
  private paste(event: ClipboardEvent): void {
    if (this.input) return;
    event.preventDefault();
    const rows = readFields(event.clipboardData?.getData('text/plain') ?? '');
    const [only] = rows;
    if (!only) return;
    if (rows.length === 1 && only.length === 1) {
      this.fill(() => only[0] ?? '');
      return;
    }
    const [from] = this.selected();
    this.change(
      rows.flatMap((cells, down) =>
        cells.map((value, right) => ({ line: from.line + down, column: from.column + right, value })),
      ),
    );
  }

  private fill(value: () => string): void {
    const [from, to] = this.selected();
    const cells: (Cell & { value: string })[] = [];
    for (let line = from.line; line <= to.line; line++)
      for (let column = from.column; column <= to.column; column++) cells.push({ line, column, value: value() });
    this.change(cells);
  }

  private change(cells: readonly (Cell & { readonly value: string })[]): void {
    const edits = cells.flatMap(({ line, column, value }) => {
      const row = this.order[line];
      return row === undefined || !this.page.isEditable(column) ? [] : [{ row, column, value }];
    });
    if (edits.length > 0) this.page.edit(edits);
  }
}

/** The height of a row in pixels, as in the style. */
const ROW = 18;
/** Rows beyond what is in sight that are drawn too. */
const BEYOND = 20;

function spacer(height: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.ariaHidden = 'true';
  row.className = 'spacer';
  row.style.height = `${height}px`;
  return row;
}

function between(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
