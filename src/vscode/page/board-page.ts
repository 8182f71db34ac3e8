import type { BoardRow, FromBoard, ToBoard } from '../board/board-messages.ts';
import { boardOrder } from './board-order.ts';
import { Grid } from './grid.ts';
import { tableStyle } from './table-style.ts';

// The board in its webview: filters and sorts by column, is edited like a spreadsheet, and asks the editor for all else.

declare function acquireVsCodeApi(): { postMessage(message: FromBoard): void };

const style = new CSSStyleSheet();
style.replaceSync(tableStyle);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];

const vscode = acquireVsCodeApi();
const table = element('board', HTMLTableElement);
const count = element('count', HTMLElement);
const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-id]')];
const filters = [...table.querySelectorAll<HTMLInputElement>('thead input')];

let rows: readonly BoardRow[] = [];
let sort: { readonly column: number; readonly down: boolean } | null = null;

const grid = new Grid({
  table,
  body: element('rows', HTMLTableSectionElement),
  scroller: element('table', HTMLElement),
  header: heads.findIndex(({ dataset }) => dataset.id === 'text'),
  widths: heads.map(({ dataset }) => Number(dataset.width)),
  cells: (row) => rows[row]?.cells ?? [],
  isEditable: (column) => heads[column]?.dataset.editable !== undefined,
  open: (row) => {
    const key = rows[row]?.key;
    if (key !== undefined) vscode.postMessage({ kind: 'open', key });
  },
  edit: (edits) => {
    const told = edits.flatMap(({ row, column, value }) => {
      const [key, id] = [rows[row]?.key, heads[column]?.dataset.id];
      return key === undefined || id === undefined ? [] : [{ key, column: id, value }];
    });
    vscode.postMessage({ kind: 'edit', edits: told });
  },
});

function render(): void {
  const wanted = filters.map(({ value }) => value);
  const order = boardOrder(rows, wanted, sort);
  grid.show(order);
  count.textContent = (count.dataset.words ?? '')
    .replace('{0}', String(order.length))
    .replace('{1}', String(rows.length));
  heads.forEach((head, column) => {
    head.ariaSort = sort?.column === column ? (sort.down ? 'descending' : 'ascending') : 'none';
  });
}

function sortBy(column: number): void {
  if (sort?.column !== column) sort = { column, down: false };
  else sort = sort.down ? null : { column, down: true };
  render();
}

function element<Kind extends HTMLElement>(id: string, kind: abstract new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

for (const filter of filters) filter.addEventListener('input', render);
heads.forEach((head, column) => {
  head.querySelector('button')?.addEventListener('click', () => {
    sortBy(column);
  });
});
document.addEventListener('keydown', (event) => {
  const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  if (!isUndo || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  vscode.postMessage({ kind: 'undo' });
});
window.addEventListener('message', ({ data }: MessageEvent<ToBoard>) => {
  const isFirst = rows.length === 0;
  rows = data.rows;
  render();
  if (isFirst) grid.focus();
});
vscode.postMessage({ kind: 'ready' });
