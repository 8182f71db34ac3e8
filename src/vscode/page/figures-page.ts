import type {
  FiguresFilter,
  FiguresState,
  FromPage,
  PageChoice,
  PageRow,
  ToPage,
} from '../figures/figures-messages.ts';
import { ComingRows } from './coming-rows.ts';
import { Grid } from './grid.ts';
import { element, showCount, takeStyle } from './page-parts.ts';
import { shownRows } from './shown-rows.ts';
import { showSort, sortableHeads } from './sortable-heads.ts';

// The table of figures in its webview: filters, sorts, walks by keys, and asks the editor for all else.

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): FiguresState | undefined;
  setState(state: FiguresState): void;
};

takeStyle();
const vscode = acquireVsCodeApi();
const search = element('indicator', HTMLInputElement);
const period = element('period', HTMLSelectElement);
const status = element('status', HTMLSelectElement);
const count = element('count', HTMLElement);
const empty = element('empty', HTMLElement);
const heads = [...document.querySelectorAll<HTMLTableCellElement>('thead th')];
const uri = document.body.dataset.uri ?? '';

const coming = new ComingRows<PageRow>();
let periods: readonly PageChoice[] = [];
let statuses: readonly PageChoice[] = [];
let sort = vscode.getState()?.sort ?? null;
/** What a person asked for; it outlives rows in which its period does not occur. */
let filter: FiguresFilter = vscode.getState()?.filter ?? { indicator: '', period: '', status: '' };

const grid = new Grid({
  table: element('figures', HTMLTableElement),
  body: element('rows', HTMLTableSectionElement),
  scroller: element('table', HTMLElement),
  header: 0,
  widths: heads.map(({ dataset }) => Number(dataset.width)),
  cells: (row) => coming.rows[row]?.cells ?? [],
  isEditable: () => false,
  open: (row) => {
    vscode.postMessage({ kind: 'reveal', row });
  },
  edit: () => undefined,
});

function render(): void {
  const shown = shownRows(coming.rows, filter, sort);
  grid.show(shown);
  showCount(count, shown.length, coming.rows.length);
  showSort(heads, sort);
  empty.hidden = shown.length > 0;
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

function take(data: ToPage & { readonly kind: 'rows' }): void {
  ({ periods, statuses } = data);
  if (!coming.take(data)) return;
  showFilter();
  render();
}

search.addEventListener('input', readFilter);
period.addEventListener('change', readFilter);
status.addEventListener('change', readFilter);
sortableHeads(
  heads,
  () => sort,
  (next) => {
    sort = next;
    render();
  },
);
element('export', HTMLButtonElement).addEventListener('click', () => {
  vscode.postMessage({ kind: 'export' });
});
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'rows') {
    take(data);
    return;
  }
  filter = data.filter;
  showFilter();
  render();
});
vscode.postMessage({ kind: 'ready' });
