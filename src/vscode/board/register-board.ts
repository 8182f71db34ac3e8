import * as vscode from 'vscode';
import { BoardPanel } from '../lazy/board.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { BoardLine } from './board-panel.ts';

/** The board while it is open: at most one in a window. */
export interface Board {
  dispose(): void;
  /** Undefined while none is open. */
  shown(): readonly BoardLine[] | undefined;
}

/** Shows the board, where all commitments are edited in one grid. */
export function registerBoard(reviews: Reviews, extension: vscode.Uri): Board {
  let panel: BoardPanel | undefined;
  const command = vscode.commands.registerCommand('reportReview.showBoard', () => {
    if (panel) {
      panel.reveal();
      return;
    }
    panel = new BoardPanel(reviews, vscode.Uri.joinPath(extension, 'dist', 'board-page.js'), () => {
      panel = undefined;
    });
  });
  return {
    shown: () => panel?.shown,
    dispose: () => {
      command.dispose();
      panel?.dispose();
    },
  };
}
