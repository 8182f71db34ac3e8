import { escapeHtml, localize } from '../../present/index.ts';
import { countHtml, headHtml, pageHtml } from '../host/page-html.ts';
import { localizer } from '../localizer.ts';
import { boardColumns } from './board-columns.ts';

/** The page of the board: under each title a box that filters by its column. */
export function boardHtml(script: string, title: string): string {
  const { t } = localizer();
  const names = boardColumns.map((column) => localize(localizer(), column.title));
  const heads = boardColumns.map(({ id, width, editable }, at) =>
    headHtml(names[at] ?? '', width, `data-id="${id}" ${editable ? 'data-editable' : ''}`),
  );
  // The words stand in the widest box alone: the others are seen to be boxes of the same row.
  const filters = boardColumns.map(({ id }, at) => {
    const label = escapeHtml(t('Filter {0}', names[at] ?? ''));
    const words = id === 'text' ? ` placeholder="${escapeHtml(t('Filter'))}"` : '';
    return `<th><input type="search" aria-label="${label}"${words}></th>`;
  });
  const first = names[boardColumns.findIndex(({ editable }) => editable)] ?? '';
  const hint = t(
    'Type into a cell from {0} on; Enter, F2 or a double click changes it, Ctrl+C and Ctrl+V copy from and to Excel, Ctrl+Z undoes.',
    first,
  );
  const body = `<div class="above">
${countHtml(t('{0} of {1} commitments', '{0}', '{1}'), t('{0} commitments', '{0}'))}
<p>${escapeHtml(hint)}</p>
</div>
<div id="table">
<table id="board" role="grid" aria-multiselectable="true" aria-label="${escapeHtml(title)}">
<thead><tr>${heads.join('')}</tr><tr>${filters.join('')}</tr></thead>
<tbody id="rows"></tbody>
</table>
</div>`;
  return pageHtml(script, { title: escapeHtml(title), body });
}
