import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import { localizer } from '../localizer.ts';
import type { Reviews } from '../reports/reviews.ts';
import { ledgerDashboard } from '../lazy/ledger.ts';
import type { Ledgers } from './ledgers.ts';

const viewType = 'report-review.ledger';

/** The page of promises and outcomes: one in a window, drawn anew when a report changes, and back after a reload. */
export class LedgerDashboard implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private readonly listeners: readonly vscode.Disposable[];

  constructor(
    private readonly reviews: Reviews,
    private readonly ledgers: Ledgers,
  ) {
    this.listeners = [
      reviews.onDidChange(() => {
        if (this.panel?.visible === true) void this.draw();
      }),
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel) => this.take(panel),
      }),
    ];
  }

  /** Brings the page to the front, or makes it. */
  async show(): Promise<void> {
    if (this.panel) this.panel.reveal();
    else await this.take(vscode.window.createWebviewPanel(viewType, '', vscode.ViewColumn.Active));
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    this.panel?.dispose();
  }

  private async take(panel: vscode.WebviewPanel): Promise<void> {
    this.panel?.dispose();
    this.panel = panel;
    panel.title = vscode.l10n.t('Promises and outcomes');
    panel.webview.options = { enableScripts: false, enableCommandUris: [placeCommand], localResourceRoots: [] };
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    await this.draw();
    await this.reviews.ready();
    await this.draw();
  }

  private async draw(): Promise<void> {
    const ledger = await this.ledgers.ledger();
    const { panel } = this;
    if (panel) panel.webview.html = pageOf(panel.title, ledgerDashboard(ledger, localizer(), placeHref));
  }
}

export const placeCommand = 'reportReview.revealPlace';

function placeHref(file: string, range: Range): string {
  return `command:${placeCommand}?${encodeURIComponent(JSON.stringify([file, range]))}`;
}

/** Nothing runs in the page and nothing is loaded; its links are the one command that it may ask for. */
function pageOf(title: string, body: string): string {
  const nonce = crypto.randomUUID();
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body><main><h1>${title}</h1>
${body}
</main></body>
</html>`;
}

const style = `
body { color: var(--vscode-foreground); background: var(--vscode-editor-background); padding: 0 1.5em 2em; }
a { color: var(--vscode-textLink-foreground); }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: .3em 1.2em; padding: 0; list-style: none; }
table { border-collapse: collapse; margin: .6em 0; }
caption { text-align: start; font-weight: 600; padding-bottom: .3em; }
th, td { border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, currentColor)); padding: .15em .6em; text-align: start; }
thead th { background: var(--vscode-editorWidget-background); }
.series { display: flex; flex-wrap: wrap; align-items: center; gap: 1.2em; }
.chart { width: 220px; height: 90px; flex: none; }
.axis { stroke: var(--vscode-foreground); opacity: .5; }
.promised { fill: none; stroke: var(--vscode-charts-blue, currentColor); stroke-width: 2; stroke-dasharray: 4 3; }
.reported { fill: none; stroke: var(--vscode-charts-green, currentColor); stroke-width: 2; }
.dot { fill: var(--vscode-charts-green, currentColor); }
.missed, .silent { font-weight: 700; }
`;
