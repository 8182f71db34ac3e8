import * as vscode from 'vscode';

/** What a page of a webview is made of; the words are escaped already. */
export interface Page {
  readonly title: string;
  /** Attributes of the body. */
  readonly attributes?: string;
  readonly body: string;
}

/** A page in which nothing runs but the one script, and for which nothing is loaded from elsewhere. */
export function pageHtml(webview: vscode.Webview, script: vscode.Uri, { title, attributes = '', body }: Page): string {
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
${body}
<script nonce="${nonce}" src="${webview.asWebviewUri(script).toString()}"></script>
</body>
</html>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
