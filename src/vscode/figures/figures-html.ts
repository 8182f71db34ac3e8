import type * as vscode from 'vscode';
import { localize, shownColumns } from '../../present/index.ts';
import { escapeHtml, pageHtml } from '../host/page-html.ts';
import { localizer } from '../localizer.ts';

/** The page of the table of figures. */
export function figuresHtml(webview: vscode.Webview, script: vscode.Uri, uri: vscode.Uri, title: string): string {
  const { t } = localizer();
  const name = (wanted: string): string => {
    const column = shownColumns.find(({ id }) => id === wanted);
    return column ? escapeHtml(localize(localizer(), column.title)) : '';
  };
  const heads = shownColumns.map(({ id }) => `<th scope="col"><button>${name(id)}</button></th>`);
  const body = `<div role="search">
<label>${name('indicator')}<input id="indicator" type="search" placeholder="${escapeHtml(t('Words of the indicator, the figure or its section'))}"></label>
<label>${name('period')}<select id="period"><option value="">${escapeHtml(t('All'))}</option></select></label>
<label>${name('status')}<select id="status"><option value="">${escapeHtml(t('All'))}</option></select></label>
<p id="count" role="status" data-words="${escapeHtml(t('{0} of {1} figures', '{0}', '{1}'))}"></p>
<button id="export" type="button">${escapeHtml(t('Export…'))}</button>
</div>
<div id="table">
<table id="figures" role="grid" aria-label="${escapeHtml(title)}">
<thead><tr>${heads.join('')}</tr></thead>
<tbody id="rows"></tbody>
</table>
<p id="empty" hidden>${escapeHtml(t('No figure passes the filter.'))}</p>
</div>`;
  const attributes = `data-uri="${escapeHtml(uri.toString())}"`;
  return pageHtml(webview, script, { title: escapeHtml(title), attributes, body });
}
