import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import type { TreeNode } from '../../present/index.ts';
import type { Verdict } from '../../tags/index.ts';
import { removeMark, removeReview } from '../../tags/index.ts';
import * as acts from '../lazy/acts.ts';
import type { RecordField } from '../lazy/acts.ts';
import type { Chosen } from './commitment-targets.ts';
import type { CommitmentsView } from '../commitments/commitments-view.ts';
import type { FindingPlace } from '../checking/finding-place.ts';
import type { Pages } from './pages.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { Marks } from '../store/marks.ts';

/**
 * What people say of commitments, figures, findings and reports. What each command does is loaded when one is first
 * called. A key binding or a script may give the value as the last argument.
 */
export function registerRecordCommands(reviews: Reviews, tree: CommitmentsView, pages: Pages): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const edit =
    (field: RecordField | null) =>
    (node?: Chosen, selected?: readonly TreeNode[], value?: string): Promise<void> =>
      acts.editRecord(reviews, tree, field, { node, selected, value });
  return vscode.Disposable.from(
    registerCommand('reportReview.editRecord', edit(null)),
    registerCommand('reportReview.setStatus', edit('status')),
    registerCommand('reportReview.setOwner', edit('owner')),
    registerCommand('reportReview.setUnit', edit('unit')),
    registerCommand('reportReview.setDue', edit('due')),
    registerCommand('reportReview.setNote', edit('note')),
    registerCommand('reportReview.addEvidence', edit('evidence')),
    registerCommand('reportReview.showRecord', (node?: Chosen, selected?: readonly TreeNode[]) =>
      acts.showRecord(reviews, tree, pages, node, selected),
    ),
    registerCommand('reportReview.repairMark', (node?: TreeNode, _selected?: unknown, range?: Range) =>
      acts.repairMark(reviews, node, range),
    ),
    registerCommand('reportReview.renameTag', (of?: TreeNode | string, to?: unknown) =>
      acts.renameTagEverywhere(reviews, of, typeof to === 'string' ? to : undefined),
    ),
    registerCommand('reportReview.removeTag', (of?: TreeNode | string) => acts.removeTagEverywhere(reviews, of)),
    registerCommand('reportReview.chooseDistrict', (node?: TreeNode, _selected?: unknown, code?: string) =>
      acts.chooseDistrict(reviews, node, code),
    ),
    registerCommand(
      'reportReview.giveVerdict',
      (place?: FindingPlace, said?: { readonly verdict: Verdict | null; readonly note?: string }) =>
        acts.giveVerdict(reviews, place, said),
    ),
    registerCommand('reportReview.writeBrief', (since?: string) => acts.writeBrief(reviews, since)),
  );
}

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

/** Takes back the last tag, mark, dismissal or change of a rule of this window; again, the one before. */
export function registerUndoMark(marks: Marks): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.undoMark', async () => {
    const undone = await marks.undo();
    const message =
      undone === undefined ? vscode.l10n.t('There is nothing to undo.') : vscode.l10n.t('Undone: {0}', undone);
    vscode.window.setStatusBarMessage(message, shown);
  });
}

/** How long the status bar says what was taken back, in milliseconds. */
const shown = 5000;
