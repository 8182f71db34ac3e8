import * as vscode from 'vscode';
import { trimmed } from '../../core/index.ts';
import { markSelection } from '../../tags/index.ts';
import { isReport } from '../reports/open-reports.ts';
import { toOffsets } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';

/** Marks the selected words as a commitment that the analysis did not find. */
export function registerMarkSelection(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.markSelection', async () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isReport(editor.document)) return;
    const { uri, text } = await reviews.of(editor.document);
    const range = trimmed(text, toOffsets(editor.document, editor.selection));
    if (range[0] === range[1]) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Select the words of the commitment first.'));
      return;
    }
    const label = vscode.l10n.t('mark on {0}', text.slice(...range));
    await reviews.marks.change(uri, label, (store) => markSelection(store, text, range));
  });
}
