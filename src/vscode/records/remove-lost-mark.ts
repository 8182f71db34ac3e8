import * as vscode from 'vscode';
import type { TreeNode } from '../../present/index.ts';
import { removeMark, removeReview } from '../../tags/index.ts';
import type { Reviews } from '../reports/reviews.ts';

/** Takes away a mark whose words are gone, or what was said of a figure or a finding that is not there any more. */
export function registerRemoveLostMark(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.removeLostMark', async (node?: TreeNode) => {
    const { file, mark, review } = node ?? {};
    const record = mark ?? review;
    if (file === undefined || !record) return;
    const label = vscode.l10n.t('removal of the mark on {0}', record.anchor.quote);
    await reviews.marks.change(vscode.Uri.parse(file), label, (store) =>
      mark ? removeMark(store, mark) : review ? removeReview(store, review) : store,
    );
  });
}
