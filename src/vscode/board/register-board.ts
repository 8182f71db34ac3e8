import * as vscode from 'vscode';
import { BoardPanel } from '../lazy/acts.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { BoardLine } from './board-panel.ts';

/** The board while it is open: at most one in a window. */
export interface Board {
  dispose(): void;
  /** Undefined while none is open. */
  shown(): readonly BoardLine[] | undefined;
}

const viewType = 'report-review.board';

/** Shows the board, where all commitments are edited in one grid; it comes back when the window is loaded again. */
export function registerBoard(reviews: Reviews, extension: vscode.Uri): Board {
  let board: BoardPanel | undefined;
  const take = (panel: vscode.WebviewPanel): void => {
    const made = new BoardPanel(panel, reviews, vscode.Uri.joinPath(extension, 'dist', 'board-page.js'), () => {
      if (board === made) board = undefined;
    });
    board = made;
  };
  const parts = vscode.Disposable.from(
    vscode.commands.registerCommand('reportReview.showBoard', () => {
      if (board) board.reveal();
      else take(vscode.window.createWebviewPanel(viewType, '', vscode.ViewColumn.Active));
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel) => {
        board?.dispose();
        take(panel);
        return Promise.resolve();
      },
    }),
  );
  return {
    shown: () => board?.shown,
    dispose: () => {
      parts.dispose();
      board?.dispose();
    },
  };
}
