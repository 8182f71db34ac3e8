import * as vscode from 'vscode';
import type { FigureRow } from '../../present/index.ts';
import { PacedRefresh } from '../host/paced-refresh.ts';
import { newBreather } from '../host/breather.ts';
import { partsOf } from '../host/parts-of.ts';
import type { ReadReport } from '../reports/report-reader.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { FigureLine } from './figure-lines.ts';
import { figureLines, periodChoices, statusChoices } from './figure-lines.ts';
import { figuresHtml } from './figures-html.ts';
import type { FiguresFilter, FromPage, ToPage } from './figures-messages.ts';
import type { FiguresSource } from './figures-source.ts';
import { figuresSource } from './figures-source.ts';
import { revealBeside } from '../host/reveal-beside.ts';

/** The table of the figures of one report, in a webview beside it, or of all reports of the workspace. */
export class FiguresPanel implements vscode.Disposable {
  private readonly source: FiguresSource;
  private readonly listeners: readonly vscode.Disposable[];
  private readonly pace = new PacedRefresh(() => void this.send());
  /** What was made of a report. */
  private readonly made = new WeakMap<ReadReport, readonly FigureLine[]>();
  private lines: readonly FigureLine[] = [];
  private shown: readonly FigureRow[] = [];
  private wanted: FiguresFilter | undefined;
  private isReady = false;
  private isSearched = false;

  constructor(
    readonly panel: vscode.WebviewPanel,
    private readonly key: string,
    private readonly reviews: Reviews,
    script: vscode.Uri,
  ) {
    this.source = figuresSource(key, reviews);
    const { title } = this.source;
    panel.title = title;
    panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(script, '..')] };
    this.listeners = [
      panel.webview.onDidReceiveMessage((message: FromPage) => this.hear(message)),
      reviews.onDidChange((changed) => {
        if (key === '' || changed.toString() === key) this.pace.soon();
      }),
    ];
    panel.webview.html = figuresHtml(panel.webview.asWebviewUri(script).toString(), this.source);
  }

  /** What the page shows now, filtered and sorted by the person. */
  get shownRows(): readonly FigureRow[] {
    return this.shown;
  }

  /** Sets the filter for the person; the page keeps it. */
  filter(filter: FiguresFilter): void {
    this.wanted = filter;
    if (this.isReady) void this.send();
  }

  dispose(): void {
    this.pace.dispose();
    for (const listener of this.listeners) listener.dispose();
  }

  private async hear(message: FromPage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.isReady = true;
        await this.send();
        await this.reviews.files.ready();
        this.isSearched = true;
        if (this.lines.length === 0 || this.key === '') await this.send();
        return;
      case 'shown':
        this.shown = message.rows.flatMap((at) => this.lines[at]?.row ?? []);
        return;
      case 'reveal': {
        const line = this.lines[message.row];
        if (line) await revealBeside(line.uri, line.row.metric.range, this.panel.viewColumn);
        return;
      }
      case 'export':
        await vscode.commands.executeCommand('reportReview.exportFigures', { from: this.key });
    }
  }

  /** In parts, so that neither side stands still while thousands of rows go over. */
  private async send(): Promise<void> {
    if (!this.isReady) return;
    const lines = await this.pace.timed(() => this.linesNow());
    this.lines = lines;
    // Before all reports are known, none is not yet an answer.
    if (lines.length === 0 && !this.isSearched) return;
    const choices = { periods: periodChoices(lines), statuses: statusChoices(lines) };
    for (const part of partsOf(lines.map(({ page }) => page))) {
      // What was begun anew meanwhile is sent by that.
      if (this.lines !== lines) return;
      await this.post({ kind: 'rows', ...part, ...choices });
    }
    if (this.wanted) await this.post({ kind: 'filter', filter: this.wanted });
    this.wanted = undefined;
  }

  private async linesNow(): Promise<readonly FigureLine[]> {
    const breathe = newBreather();
    const all: FigureLine[] = [];
    for (const report of this.source.reports()) {
      const lines = this.made.get(report) ?? figureLines(report, this.source.columns);
      this.made.set(report, lines);
      for (const line of lines.slice(0, MOST - all.length)) all.push(line);
      await breathe();
    }
    return all;
  }

  private async post(message: ToPage): Promise<void> {
    await this.panel.webview.postMessage(message);
  }
}

/** More rows than this no page of a browser holds with ease: some three hundred reports. */
const MOST = 100_000;
