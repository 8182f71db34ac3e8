import * as vscode from 'vscode';

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

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
