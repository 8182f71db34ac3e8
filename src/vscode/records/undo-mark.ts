import * as vscode from 'vscode';
import type { Marks } from '../store/marks.ts';

/** Takes back the last tag, mark, dismissal or change of a rule of this window; again, the one before. */
export function registerUndoMark(marks: Marks): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.undoMark', async () => {
    const undone = await marks.undo();
    const message =
      undone === undefined ? vscode.l10n.t('Nothing to take back.') : vscode.l10n.t('Taken back: {0}', undone);
    vscode.window.setStatusBarMessage(message, shown);
  });
}

/** Milliseconds. */
const shown = 5000;
