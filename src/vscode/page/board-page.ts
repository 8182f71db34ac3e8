import type { BoardRow, BoardState, FromBoard, ToBoard } from '../board/board-messages.ts';
import { boardOrder } from './board-order.ts';
import { ComingRows } from './coming-rows.ts';
import { Grid } from './grid.ts';
import { element, showCount, takeStyle } from './page-parts.ts';
import { showSort, sortableHeads } from './sortable-heads.ts';

// The board in its webview: filters and sorts by column, is edited like a spreadsheet, and asks the editor for all else.

declare function acquireVsCodeApi(): {
  postMessage(message: FromBoard): void;
  getState(): BoardState | undefined;
  setState(state: BoardState): void;
};

takeStyle();
const vscode = acquireVsCodeApi();
const table = element('board', HTMLTableElement);
const count = element('count', HTMLElement);
const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-id]')];
const filters = [...table.querySelectorAll<HTMLInputElement>('thead input')];

const coming = new ComingRows<BoardRow>();
let sort = vscode.getState()?.sort ?? null;
filters.forEach((filter, column) => {
  filter.value = vscode.getState()?.filters[column] ?? '';
});

const grid = new Grid({
  table,
  body: element('rows', HTMLTableSectionElement),
  scroller: element('table', HTMLElement),
  header: heads.findIndex(({ dataset }) => dataset.id === 'text'),
  widths: heads.map(({ dataset }) => Number(dataset.width)),
  cells: (row) => coming.rows[row]?.cells ?? [],
  isEditable: (column) => heads[column]?.dataset.editable !== undefined,
  open: (row) => {
    const key = coming.rows[row]?.key;
    if (key !== undefined) vscode.postMessage({ kind: 'open', key });
  },
  edit: (edits) => {
    const told = edits.flatMap(({ row, column, value }) => {
      const [key, id] = [coming.rows[row]?.key, heads[column]?.dataset.id];
      return key === undefined || id === undefined ? [] : [{ key, column: id, value }];
    });
    vscode.postMessage({ kind: 'edit', edits: told });
  },
});

function render(): void {
  const wanted = filters.map(({ value }) => value);
  const order = boardOrder(coming.rows, wanted, sort);
  grid.show(order);
  showCount(count, order.length, coming.rows.length);
  showSort(heads, sort);
  vscode.setState({ filters: wanted, sort });
}

for (const filter of filters) filter.addEventListener('input', render);
sortableHeads(
  heads,
  () => sort,
  (next) => {
    sort = next;
    render();
  },
);
document.addEventListener('keydown', (event) => {
  const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  if (!isUndo || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  vscode.postMessage({ kind: 'undo' });
});
window.addEventListener('message', ({ data }: MessageEvent<ToBoard>) => {
  const isFirst = coming.rows.length === 0;
  if (!coming.take(data)) return;
  render();
  if (isFirst) grid.focus();
});
vscode.postMessage({ kind: 'ready' });
