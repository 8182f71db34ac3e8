import * as vscode from 'vscode';
import { sectionName, sectionPath } from '../../present/index.ts';
import { restore } from '../../tags/index.ts';
import type { MarkedCommitment, Store } from '../../tags/index.ts';
import { titleOf } from './change-records.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { relativeName } from '../host/name-of.ts';

/** Brings back commitments that somebody said are none: those that the person chooses, as one act. */
export async function restoreCommitments(reviews: Reviews): Promise<void> {
  const rejected = await rejectedOnes(reviews);
  if (rejected.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No commitment has been rejected.'));
    return;
  }
  const title = vscode.l10n.t('Restore rejected commitments');
  const chosen = await vscode.window.showQuickPick(rejected, { title, canPickMany: true, matchOnDetail: true });
  const [first] = chosen ?? [];
  if (!chosen || !first) return;
  const signed = await reviews.marks.sign();
  const edits = chosen.map(({ review, commitment }) => ({
    report: review.uri,
    edit: (store: Store) => restore(store, commitment, signed),
  }));
  await reviews.marks.changeAll(vscode.l10n.t('restoring {0}', titleOf(chosen)), edits);
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
      description: relativeName(review.uri),
      review,
      commitment,
    })),
  );
}
