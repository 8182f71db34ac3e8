import * as vscode from 'vscode';
import { FiguresPanel } from '../lazy/acts.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { FiguresState } from './figures-messages.ts';

export const figuresViewType = 'report-review.figures';

/** The tables of figures that are open: at most one a report, and one of all reports, whose key is "". */
export class FiguresPanels implements vscode.Disposable {
  private readonly open = new Map<string, FiguresPanel>();

  constructor(
    private readonly reviews: Reviews,
    private readonly extension: vscode.Uri,
  ) {}

  /** The table of a report, brought to the front or made beside it; that of all reports takes the place of an editor. */
  show(key: string): FiguresPanel {
    const known = this.open.get(key);
    if (known) {
      known.panel.reveal();
      return known;
    }
    const column = key === '' ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
    return this.take(vscode.window.createWebviewPanel(figuresViewType, '', column), key);
  }

  /** Fills a panel that VS Code made, now or when it loads the window again. */
  take(panel: vscode.WebviewPanel, key: string): FiguresPanel {
    const script = vscode.Uri.joinPath(this.extension, 'dist', 'figures-page.js');
    const made = new FiguresPanel(panel, key, this.reviews, script);
    this.open.set(key, made);
    panel.onDidDispose(() => {
      made.dispose();
      if (this.open.get(key) === made) this.open.delete(key);
    });
    return made;
  }

  of(key: string): FiguresPanel | undefined {
    return this.open.get(key);
  }

  /** The table that the person looks at. */
  get active(): FiguresPanel | undefined {
    return [...this.open.values()].find(({ panel }) => panel.active);
  }

  dispose(): void {
    for (const { panel } of this.open.values()) panel.dispose();
  }
}

/** Brings tables of figures back when the window is loaded again; the page itself keeps its filter. */
export function registerFiguresTable(panels: FiguresPanels): vscode.Disposable {
  return vscode.window.registerWebviewPanelSerializer(figuresViewType, {
    deserializeWebviewPanel: (panel, state: Partial<FiguresState> | undefined) => {
      if (typeof state?.uri === 'string') panels.take(panel, state.uri);
      else panel.dispose();
      return Promise.resolve();
    },
  });
}
