import * as vscode from 'vscode';
import { escapeHtml } from '../../present/index.ts';

/** What a page of a webview is made of; the words are escaped already. */
export interface Page {
  readonly title: string;
  /** Attributes of the body. */
  readonly attributes?: string;
  readonly body: string;
}

/** A page in which nothing runs but the one script of this address, and for which nothing is loaded from elsewhere. */
export function pageHtml(script: string, { title, attributes = '', body }: Page): string {
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body ${attributes}>
<main>
<h1>${title}</h1>
${body}
</main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/**
 * The head of a column that sorts it when it is pressed. The column is as wide as it should be beside the others, in half
 * characters, and in no language narrower than its name with the sign of the order: «Responsible unit» asks for 21.
 */
export function headHtml(name: string, width: number, attributes = ''): string {
  let own = 5;
  for (const sign of name) own += sign > LAST_NARROW ? 2 : 1;
  return `<th scope="col" data-width="${Math.max(width, own)}" ${attributes}><button>${escapeHtml(name)}</button></th>`;
}

/** Behind it stand the signs that are as wide as two letters. */
const LAST_NARROW = '\u2e7f';

/** Where a page tells how many rows it shows, in these words of some and of all; until rows come, that reports are read. */
export function countHtml(some: string, all: string): string {
  const words = `data-some="${escapeHtml(some)}" data-all="${escapeHtml(all)}"`;
  return `<p id="count" role="status" ${words}>${escapeHtml(vscode.l10n.t('Reading reports…'))}</p>`;
}
