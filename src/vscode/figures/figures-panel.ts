import * as vscode from 'vscode';
import { conceptById } from '../../core/index.ts';
import { figureRows, periodWords, shownColumns, statusWords } from '../../present/index.ts';
import type { FigureRow } from '../../present/index.ts';
import { figuresHtml } from './figures-html.ts';
import type { FiguresFilter, FromPage, PageChoice, PageRow, ToPage } from './figures-messages.ts';
import type { ReadReport } from '../reports/report-reader.ts';
import type { Reviews } from '../reports/reviews.ts';
import { revealFigure } from './reveal-figure.ts';
import { localizer } from '../localizer.ts';
import { relativeName } from '../host/name-of.ts';

/** The table of all figures of one report, in a webview beside it. */
export class FiguresPanel implements vscode.Disposable {
  private readonly listeners: readonly vscode.Disposable[];
  private rows: readonly FigureRow[] = [];
  private shown: readonly FigureRow[] = [];
  private wanted: FiguresFilter | undefined;
  private isReady = false;

  constructor(
    readonly panel: vscode.WebviewPanel,
    readonly uri: vscode.Uri,
    private readonly reviews: Reviews,
    script: vscode.Uri,
  ) {
    panel.title = vscode.l10n.t('Figures of {0}', nameOf(uri));
    panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(script, '..')] };
    this.listeners = [
      panel.webview.onDidReceiveMessage((message: FromPage) => this.hear(message)),
      reviews.onDidChange((changed) => {
        if (changed.toString() === uri.toString()) this.send();
      }),
    ];
    panel.webview.html = figuresHtml(panel.webview, script, uri, panel.title);
  }

  /** What the page shows now, filtered and sorted by the person. */
  get shownRows(): readonly FigureRow[] {
    return this.shown;
  }

  /** Sets the filter for the person; the page keeps it. */
  filter(filter: FiguresFilter): void {
    this.wanted = filter;
    if (this.isReady) this.send();
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  private async hear(message: FromPage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.isReady = true;
        this.send();
        if (this.rows.length > 0) return;
        await this.reviews.files.ready();
        this.send();
        return;
      case 'shown':
        this.shown = message.rows.flatMap((row) => this.rows[row] ?? []);
        return;
      case 'reveal': {
        const row = this.rows[message.row];
        if (row) await revealFigure(this.uri, row.metric.range, this.panel.viewColumn);
        return;
      }
      case 'export':
        await vscode.commands.executeCommand('reportReview.exportFigures', { from: this.uri.toString() });
    }
  }

  private send(): void {
    const report = this.reviews.reports().find((each) => each.uri.toString() === this.uri.toString());
    this.rows = report ? rowsOf(report) : [];
    this.post({
      kind: 'rows',
      rows: this.rows.map(pageRow),
      periods: periods(this.rows),
      statuses: statuses(this.rows),
    });
    if (this.wanted) this.post({ kind: 'filter', filter: this.wanted });
    this.wanted = undefined;
  }

  private post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? uri.path;
}

function rowsOf({ uri, text, analysis }: ReadReport): readonly FigureRow[] {
  return figureRows(analysis, text, relativeName(uri));
}

function pageRow(row: FigureRow): PageRow {
  const { metric, line, sections } = row;
  const concept = metric.concept === null ? null : conceptById(metric.concept);
  const value = typeof metric.value === 'number' ? metric.value : metric.value[0];
  const keys: Readonly<Record<string, string | number>> = { figure: value, period: metric.period ?? '', line };
  const cells = shownColumns.map(({ words }) => words(row, localizer()));
  return {
    cells,
    keys: shownColumns.map(({ id }, column) => keys[id] ?? cells[column] ?? ''),
    words: [metric.indicator, concept?.name.zh, concept?.name.en, metric.text, ...sections].join('\n'),
    period: metric.period ?? untold,
    status: metric.status,
  };
}

/** The choice of figures whose time is not told. */
const untold = 'untold';

function periods(rows: readonly FigureRow[]): readonly PageChoice[] {
  const told = [...new Set(rows.flatMap(({ metric }) => metric.period ?? []))].sort();
  const choices = told.map((id) => ({ id, words: periodWords(localizer(), id) }));
  const some = rows.some(({ metric }) => metric.period === null);
  return some ? [...choices, { id: untold, words: periodWords(localizer(), null) }] : choices;
}

function statuses(rows: readonly FigureRow[]): readonly PageChoice[] {
  const all = ['actual', 'target', 'reference'] as const;
  return all
    .filter((id) => rows.some(({ metric }) => metric.status === id))
    .map((id) => ({ id, words: statusWords(localizer(), id) }));
}
