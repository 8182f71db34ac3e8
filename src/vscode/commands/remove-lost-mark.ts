import * as vscode from 'vscode';
import type { TreeNode } from '../../present/index.ts';
import { removeMark } from '../../tags/index.ts';
import type { Reviews } from '../reports/reviews.ts';

/** Takes away a mark whose words are gone. */
export function registerRemoveLostMark(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.removeLostMark', async (node?: TreeNode) => {
    const { file, mark } = node ?? {};
    if (file === undefined || !mark) return;
    const label = vscode.l10n.t('removal of the mark on {0}', mark.anchor.quote);
    await reviews.marks.change(vscode.Uri.parse(file), label, (store) => removeMark(store, mark));
  });
}
