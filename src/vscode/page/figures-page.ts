import type {
  FiguresFilter,
  FiguresSort,
  FiguresState,
  FromPage,
  PageChoice,
  PageRow,
  ToPage,
} from '../figures/figures-messages.ts';
import { tableStyle } from './table-style.ts';
import { Grid } from './grid.ts';
import { shownRows } from './shown-rows.ts';

// The table of figures in its webview: filters, sorts, walks by keys, and asks the editor for all else.

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): FiguresState | undefined;
  setState(state: FiguresState): void;
};

const style = new CSSStyleSheet();
style.replaceSync(tableStyle);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];

const vscode = acquireVsCodeApi();
const search = element('indicator', HTMLInputElement);
const period = element('period', HTMLSelectElement);
const status = element('status', HTMLSelectElement);
const count = element('count', HTMLElement);
const empty = element('empty', HTMLElement);
const heads = [...document.querySelectorAll<HTMLTableCellElement>('th')];
const uri = document.body.dataset.uri ?? '';

let rows: readonly PageRow[] = [];
let periods: readonly PageChoice[] = [];
let statuses: readonly PageChoice[] = [];
let sort: FiguresSort | null = vscode.getState()?.sort ?? null;
/** What a person asked for; it outlives rows in which its period does not occur. */
let filter: FiguresFilter = vscode.getState()?.filter ?? { indicator: '', period: '', status: '' };

const grid = new Grid({
  table: element('figures', HTMLTableElement),
  body: element('rows', HTMLTableSectionElement),
  scroller: element('table', HTMLElement),
  header: 0,
  widths: [30, 16, 14, 12, 8, 26, 6],
  cells: (row) => rows[row]?.cells ?? [],
  isEditable: () => false,
  open: (row) => {
    vscode.postMessage({ kind: 'reveal', row });
  },
  edit: () => undefined,
});

function render(): void {
  const shown = shownRows(rows, filter, sort);
  grid.show(shown);
  count.textContent = (count.dataset.words ?? '')
    .replace('{0}', String(shown.length))
    .replace('{1}', String(rows.length));
  empty.hidden = shown.length > 0;
  heads.forEach((head, column) => {
    head.ariaSort = sort?.column === column ? (sort.down ? 'descending' : 'ascending') : 'none';
  });
  vscode.setState({ uri, filter, sort });
  vscode.postMessage({ kind: 'shown', rows: shown });
}

/** The first option asks for all; one that a person chose stays, though nothing has it now. */
function offer(select: HTMLSelectElement, choices: readonly PageChoice[], chosen: string): void {
  const all = select.options[0];
  const gone = chosen === '' || choices.some(({ id }) => id === chosen) ? [] : [new Option(chosen, chosen)];
  select.replaceChildren(...(all ? [all] : []), ...choices.map(({ id, words }) => new Option(words, id)), ...gone);
  select.value = chosen;
}

function showFilter(): void {
  search.value = filter.indicator;
  offer(period, periods, filter.period);
  offer(status, statuses, filter.status);
}

function readFilter(): void {
  filter = { indicator: search.value, period: period.value, status: status.value };
  render();
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

search.addEventListener('input', readFilter);
period.addEventListener('change', readFilter);
status.addEventListener('change', readFilter);
heads.forEach((head, column) => {
  head.querySelector('button')?.addEventListener('click', () => {
    sortBy(column);
  });
});
element('export', HTMLButtonElement).addEventListener('click', () => {
  vscode.postMessage({ kind: 'export' });
});
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'rows') ({ rows, periods, statuses } = data);
  else filter = data.filter;
  showFilter();
  render();
});
vscode.postMessage({ kind: 'ready' });
