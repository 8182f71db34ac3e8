import * as vscode from 'vscode';
import { FiguresPanel } from '../lazy/figures.ts';
import type { Reviews } from '../reports/reviews.ts';

export const figuresViewType = 'report-review.figures';

/** The tables of figures that are open, at most one a report. */
export class FiguresPanels implements vscode.Disposable {
  private readonly open = new Map<string, FiguresPanel>();

  constructor(
    private readonly reviews: Reviews,
    private readonly extension: vscode.Uri,
  ) {}

  /** The table of a report, brought to the front or made beside it. */
  show(uri: vscode.Uri): FiguresPanel {
    const known = this.open.get(uri.toString());
    if (known) {
      known.panel.reveal();
      return known;
    }
    return this.take(vscode.window.createWebviewPanel(figuresViewType, '', vscode.ViewColumn.Beside), uri);
  }

  /** Fills a panel that VS Code made, now or when it loads the window again. */
  take(panel: vscode.WebviewPanel, uri: vscode.Uri): FiguresPanel {
    const script = vscode.Uri.joinPath(this.extension, 'dist', 'figures-page.js');
    const made = new FiguresPanel(panel, uri, this.reviews, script);
    this.open.set(uri.toString(), made);
    panel.onDidDispose(() => {
      made.dispose();
      if (this.open.get(uri.toString()) === made) this.open.delete(uri.toString());
    });
    return made;
  }

  of(uri: vscode.Uri): FiguresPanel | undefined {
    return this.open.get(uri.toString());
  }

  /** The table that the person looks at. */
  get active(): FiguresPanel | undefined {
    return [...this.open.values()].find(({ panel }) => panel.active);
  }

  dispose(): void {
    for (const { panel } of this.open.values()) panel.dispose();
  }
}
