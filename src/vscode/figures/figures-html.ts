import * as vscode from 'vscode';
import { localize, shownColumns } from '../../present/index.ts';
import { localizer } from '../localizer.ts';

/** The page of the table of figures. Nothing runs in it but the one script, and nothing is loaded from elsewhere. */
export function figuresHtml(webview: vscode.Webview, script: vscode.Uri, uri: vscode.Uri, title: string): string {
  const { t } = localizer();
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'`;
  const name = (wanted: string): string => {
    const column = shownColumns.find(({ id }) => id === wanted);
    return column ? escape(localize(localizer(), column.title)) : '';
  };
  const heads = shownColumns.map(({ id }) => `<th scope="col"><button>${name(id)}</button></th>`);
  return `<!DOCTYPE html>
<html lang="${escape(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
</head>
<body data-uri="${escape(uri.toString())}">
<div role="search">
<label>${name('indicator')}<input id="indicator" type="search" placeholder="${escape(t('Words of the indicator, the figure or its section'))}"></label>
<label>${name('period')}<select id="period"><option value="">${escape(t('All'))}</option></select></label>
<label>${name('status')}<select id="status"><option value="">${escape(t('All'))}</option></select></label>
<button id="export" type="button">${escape(t('Export…'))}</button>
</div>
<p id="count" role="status" data-words="${escape(t('{0} of {1} figures', '{0}', '{1}'))}"></p>
<div id="table">
<table aria-label="${escape(title)}">
<thead><tr>${heads.join('')}</tr></thead>
<tbody id="rows"></tbody>
</table>
<p id="empty" hidden>${escape(t('No figure passes the filter.'))}</p>
</div>
<script nonce="${nonce}" src="${webview.asWebviewUri(script).toString()}"></script>
</body>
</html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
