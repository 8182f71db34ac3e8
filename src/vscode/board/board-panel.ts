import * as vscode from 'vscode';
import { inOneLine } from '../../core/index.ts';
import type { ExportRow } from '../../export/index.ts';
import { exportRows } from '../../export/index.ts';
import { checkable, shownCommitments } from '../../present/index.ts';
import type { MarkChange, MarkedCommitment } from '../../tags/index.ts';
import { PacedRefresh } from '../host/paced-refresh.ts';
import { revealBeside } from '../host/reveal-beside.ts';
import { newBreather } from '../host/breather.ts';
import { partsOf } from '../host/parts-of.ts';
import { localizer } from '../localizer.ts';
import { changeRecords } from '../records/change-records.ts';
import type { PlacedCommitment } from '../records/commitment-targets.ts';
import { exportReportOf } from '../reports/export-report.ts';
import { distinctReviews } from '../reports/distinct-reviews.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { boardChange } from './board-change.ts';
import { boardColumns } from './board-columns.ts';
import { boardHtml } from './board-html.ts';
import type { BoardEdit, BoardRow, FromBoard, ToBoard } from './board-messages.ts';

/** One commitment of the board. */
export interface BoardLine extends PlacedCommitment {
  readonly row: ExportRow;
  readonly page: BoardRow;
}

/** The board 督查台: every commitment of every report in one grid, whose records are edited in place. */
export class BoardPanel implements vscode.Disposable {
  private readonly listeners: readonly vscode.Disposable[];
  private readonly pace = new PacedRefresh(() => void this.send());
  /** What was made of a report with the store that it had. */
  private readonly made = new WeakMap<Review, readonly BoardLine[]>();
  private isSearched = false;
  private lines: ReadonlyMap<string, BoardLine> = new Map();

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly reviews: Reviews,
    script: vscode.Uri,
    gone: () => void,
  ) {
    panel.title = vscode.l10n.t('Supervision board');
    panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(script, '..')] };
    this.listeners = [
      panel.webview.onDidReceiveMessage((message: FromBoard) => this.hear(message)),
      reviews.onDidChange(() => {
        this.pace.soon();
      }),
    ];
    panel.onDidDispose(() => {
      this.dispose();
      gone();
    });
    panel.webview.html = boardHtml(panel.webview.asWebviewUri(script).toString(), panel.title);
  }

  /** Its lines, as the page has them. */
  get shown(): readonly BoardLine[] {
    return [...this.lines.values()];
  }

  reveal(): void {
    this.panel.reveal();
  }

  dispose(): void {
    this.pace.dispose();
    for (const listener of this.listeners) listener.dispose();
    this.panel.dispose();
  }

  private async hear(message: FromBoard): Promise<void> {
    switch (message.kind) {
      case 'ready':
        await this.send();
        await this.reviews.ready();
        this.isSearched = true;
        await this.send();
        return;
      case 'open': {
        const line = this.lines.get(message.key);
        if (line) await revealBeside(line.review.uri, line.commitment.range, this.panel.viewColumn);
        return;
      }
      case 'edit':
        await this.edit(message.edits);
        return;
      case 'undo':
        await vscode.commands.executeCommand('reportReview.undoMark');
    }
  }

  /** All edits at once are one act; what a column does not understand is said and left as it was. */
  private async edit(edits: readonly BoardEdit[]): Promise<void> {
    const changes = new Map<MarkedCommitment, MarkChange>();
    const targets: PlacedCommitment[] = [];
    const strange: string[] = [];
    for (const { key, column, value } of edits) {
      const line = this.lines.get(key);
      const change = line && boardChange(line.commitment, column, value);
      if (line && change) {
        if (!changes.has(line.commitment)) targets.push(line);
        changes.set(line.commitment, { ...changes.get(line.commitment), ...change });
      } else strange.push(value);
    }
    if (targets.length > 0) await changeRecords(this.reviews, targets, (commitment) => changes.get(commitment) ?? {});
    if (strange.length > 0) {
      const words = vscode.l10n.t('Not understood, and left as it was: {0}', strange.slice(0, 5).join('、'));
      void vscode.window.showWarningMessage(words);
    }
    await this.send();
  }

  private async send(): Promise<void> {
    const lines = new Map<string, BoardLine>();
    await this.pace.timed(async () => {
      const breathe = newBreather();
      for (const { review } of distinctReviews(await this.reviews.all())) {
        for (const line of this.linesOf(review)) lines.set(line.page.key, line);
        await breathe();
      }
    });
    this.lines = lines;
    // Before all reports are known, none is not yet an answer.
    if (lines.size === 0 && !this.isSearched) return;
    for (const part of partsOf([...lines.values()].map(({ page }) => page))) {
      // What was begun anew meanwhile is sent by that.
      if (this.lines !== lines) return;
      const message: ToBoard = { kind: 'rows', ...part };
      await this.panel.webview.postMessage(message);
    }
  }

  private linesOf(review: Review): readonly BoardLine[] {
    const known = this.made.get(review);
    if (known) return known;
    const commitments = shownCommitments(review.marked, checkable);
    const file = review.uri.toString();
    const { path, name } = review.marked.analysis.report.district;
    const district = path?.at(-1) ?? name ?? '';
    const rows = exportRows(exportReportOf(review), commitments);
    const lines = commitments.flatMap((commitment, at) => {
      const row = rows[at];
      if (!row) return [];
      const cells = boardColumns.map(({ id, words }) =>
        id === 'district' ? district : inOneLine(words(row, localizer())),
      );
      return [{ review, commitment, row, page: { key: `${file}#${commitment.range.join('-')}`, cells } }];
    });
    this.made.set(review, lines);
    return lines;
  }
}
