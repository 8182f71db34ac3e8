import { localize } from '../../present/index.ts';
import { escapeHtml, pageHtml } from '../host/page-html.ts';
import { localizer } from '../localizer.ts';
import { boardColumns } from './board-columns.ts';

/** The page of the board: under each title a box that filters by its column. */
export function boardHtml(script: string, title: string): string {
  const { t } = localizer();
  const names = boardColumns.map((column) => escapeHtml(localize(localizer(), column.title)));
  const heads = boardColumns.map(
    ({ id, width, editable }, at) =>
      `<th scope="col" data-id="${id}" data-width="${width}" ${editable ? 'data-editable' : ''}><button>${names[at] ?? ''}</button></th>`,
  );
  const filters = names.map((name) => {
    const label = escapeHtml(t('Filter {0}', name));
    return `<th><input type="search" aria-label="${label}" placeholder="${escapeHtml(t('Filter'))}"></th>`;
  });
  const body = `<p id="count" role="status" data-words="${escapeHtml(t('{0} of {1} commitments', '{0}', '{1}'))}">${escapeHtml(t('Reading reports…'))}</p>
<div id="table">
<table id="board" role="grid" aria-multiselectable="true" aria-label="${escapeHtml(title)}">
<thead><tr>${heads.join('')}</tr><tr>${filters.join('')}</tr></thead>
<tbody id="rows"></tbody>
</table>
</div>`;
  return pageHtml(script, { title: escapeHtml(title), body });
}
