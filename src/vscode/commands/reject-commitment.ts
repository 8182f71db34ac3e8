import * as vscode from 'vscode';
import { sectionName, sectionPath } from '../../present/index.ts';
import type { TreeNode } from '../../present/index.ts';
import { reject, restore } from '../../tags/index.ts';
import type { MarkedCommitment, Store } from '../../tags/index.ts';
import { byReport, commitmentTargets, sayNoCommitment } from '../records/commitment-targets.ts';
import type { Chosen } from '../records/commitment-targets.ts';
import type { CommitmentsView } from '../views/commitments-view.ts';
import type { Review, Reviews } from '../reports/reviews.ts';

/** Takes commitments that are none out of the tree, and brings them back. */
export function registerRejectCommitment(reviews: Reviews, tree: CommitmentsView): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      'reportReview.rejectCommitment',
      async (node?: Chosen, selected?: readonly TreeNode[]) => {
        const targets = await commitmentTargets(reviews, tree, node, selected);
        if (targets.length === 0) sayNoCommitment();
        for (const [{ uri, text }, commitments] of byReport(targets)) {
          const label = vscode.l10n.t('“{0}” is no commitment', commitments[0]?.text ?? '');
          await reviews.marks.change(uri, label, (before) =>
            commitments.reduce<Store>((store, commitment) => reject(store, text, commitment), before),
          );
        }
      },
    ),
    vscode.commands.registerCommand('reportReview.restoreCommitment', async () => {
      const rejected = await rejectedOnes(reviews);
      if (rejected.length === 0) {
        void vscode.window.showInformationMessage(vscode.l10n.t('No commitment has been rejected.'));
        return;
      }
      const title = vscode.l10n.t('Restore rejected commitments');
      const chosen = await vscode.window.showQuickPick(rejected, { title, canPickMany: true, matchOnDetail: true });
      for (const { review, commitment } of chosen ?? []) {
        const label = vscode.l10n.t('restoring {0}', commitment.text);
        await reviews.marks.change(review.uri, label, (store) => restore(store, commitment));
      }
    }),
  );
}

interface RejectedItem extends vscode.QuickPickItem {
  readonly review: Review;
  readonly commitment: MarkedCommitment;
}

async function rejectedOnes(reviews: Reviews): Promise<RejectedItem[]> {
  return (await reviews.all()).flatMap((review) =>
    review.marked.rejected.map((commitment) => ({
      label: commitment.text,
      detail: sectionPath(review.analysis, commitment.section).map(sectionName).join(' › '),
      description: vscode.workspace.asRelativePath(review.uri),
      review,
      commitment,
    })),
  );
}
