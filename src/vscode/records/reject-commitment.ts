import * as vscode from 'vscode';
import type { TreeNode } from '../../present/index.ts';
import { reject } from '../../tags/index.ts';
import type { Store } from '../../tags/index.ts';
import * as acts from '../lazy/acts.ts';
import { titleOf } from './change-records.ts';
import { byReport, commitmentTargets, sayNoCommitment } from './commitment-targets.ts';
import type { Chosen } from './commitment-targets.ts';
import type { CommitmentsView } from '../commitments/commitments-view.ts';
import type { Reviews } from '../reports/reviews.ts';

/** Takes commitments that are none out of the tree, and brings them back. */
export function registerRejectCommitment(reviews: Reviews, tree: CommitmentsView): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      'reportReview.rejectCommitment',
      async (node?: Chosen, selected?: readonly TreeNode[]) => {
        const targets = await commitmentTargets(reviews, tree, node, selected);
        if (targets.length === 0) {
          sayNoCommitment();
          return;
        }
        const signed = await reviews.marks.sign();
        const edits = [...byReport(targets)].map(([{ uri, text }, commitments]) => ({
          report: uri,
          edit: (before: Store) =>
            commitments.reduce<Store>((store, commitment) => reject(store, text, commitment, signed), before),
        }));
        await reviews.marks.changeAll(vscode.l10n.t('“{0}” is not a commitment', titleOf(targets)), edits);
      },
    ),
    vscode.commands.registerCommand('reportReview.restoreCommitment', () => acts.restoreCommitments(reviews)),
  );
}
