import * as vscode from 'vscode';
import { escapeHtml } from '../../present/index.ts';

/** What a page is made of in which nothing runs and for which nothing is loaded; `body` is HTML, `title` plain words. */
export interface StillPage {
  readonly title: string;
  readonly style: string;
  readonly body: string;
}

/** The page as HTML: its one style is its own, and links are the commands that the panel allows. */
export function stillPage({ title, style, body }: StillPage): string {
  const nonce = crypto.randomUUID();
  return `<!DOCTYPE html>
<html lang="${escapeHtml(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body><main>
${body}
</main></body>
</html>`;
}
