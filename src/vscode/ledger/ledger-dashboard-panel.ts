import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import { escapeHtml } from '../../present/index.ts';
import { localizer } from '../localizer.ts';
import type { Reviews } from '../reports/reviews.ts';
import { PacedRefresh } from '../host/paced-refresh.ts';
import { ledgerDashboard } from '../lazy/answers.ts';
import { ledgerHtml } from './ledger-html.ts';
import type { Ledgers } from './ledgers.ts';

const viewType = 'report-review.ledger';

/** Ctrl+F looks through the page. */
const findable = { enableFindWidget: true };

/** The page of promises and outcomes: one in a window, drawn anew when a report changes, and back after a reload. */
export class LedgerDashboard implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  /** Whether all reports of the workspace are read. */
  private isWhole = false;
  /** What was begun later is drawn. */
  private turn = 0;
  private readonly listeners: readonly { dispose(): unknown }[];
  private readonly pace = new PacedRefresh(() => {
    if (this.panel?.visible === true) void this.draw();
  });

  constructor(
    private readonly reviews: Reviews,
    private readonly ledgers: Ledgers,
  ) {
    this.listeners = [
      this.pace,
      reviews.onDidChange(() => {
        this.pace.soon();
      }),
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel) => this.take(panel),
      }),
    ];
  }

  /** Brings the page to the front, or makes it. */
  async show(): Promise<void> {
    if (this.panel) this.panel.reveal();
    else await this.take(vscode.window.createWebviewPanel(viewType, '', vscode.ViewColumn.Active, findable));
  }

  /** The page as it is shown; undefined while it is not open. */
  get shown(): string | undefined {
    return this.panel?.webview.html;
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    this.panel?.dispose();
  }

  private async take(panel: vscode.WebviewPanel): Promise<void> {
    this.panel?.dispose();
    this.panel = panel;
    panel.title = vscode.l10n.t('Commitments and outcomes');
    panel.webview.options = { enableScripts: false, enableCommandUris: [placeCommand], localResourceRoots: [] };
    panel.onDidChangeViewState(() => {
      this.pace.soon();
    });
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    await this.draw();
    await this.reviews.ready();
    this.isWhole = true;
    await this.draw();
  }

  private async draw(): Promise<void> {
    const { panel } = this;
    if (!panel) return;
    const turn = ++this.turn;
    const html = await this.pace.timed(async () => {
      const ledger = await this.ledgers.ledger();
      // A report that is still to be read may say what came of a promise.
      const reading = this.isWhole ? '' : `<p role="status">${escapeHtml(vscode.l10n.t('Reading reports…'))}</p>`;
      return ledgerHtml(panel.title, reading + ledgerDashboard(ledger, localizer(), placeHref));
    });
    if (this.panel === panel && turn === this.turn) panel.webview.html = html;
  }
}

export const placeCommand = 'reportReview.revealPlace';

function placeHref(file: string, range: Range): string {
  return `command:${placeCommand}?${encodeURIComponent(JSON.stringify([file, range]))}`;
}
