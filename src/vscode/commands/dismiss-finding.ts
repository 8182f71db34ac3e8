import * as vscode from 'vscode';
import { dismiss, undismiss } from '../../tags/index.ts';
import type { Dismissal } from '../../tags/index.ts';
import { findFinding, sayNoFinding } from '../finding-place.ts';
import type { FindingPlace } from '../finding-place.ts';
import type { Review, Reviews } from '../reviews.ts';

/** Sets a finding aside where it stands, and brings findings back that were set aside. */
export function registerDismissFinding(reviews: Reviews): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('reportReview.dismissFinding', async (place?: FindingPlace) => {
      const found = await findFinding(reviews, place);
      if (!found) {
        sayNoFinding();
        return;
      }
      const { review, finding } = found;
      const label = vscode.l10n.t('dismissal of “{0}”', finding.message);
      await reviews.marks.change(review.uri, label, (store) => dismiss(store, review.text, finding));
    }),
    vscode.commands.registerCommand('reportReview.restoreFinding', async () => {
      const items = (await reviews.all()).flatMap(dismissedOnes);
      if (items.length === 0) {
        void vscode.window.showInformationMessage(vscode.l10n.t('No finding has been dismissed.'));
        return;
      }
      const title = vscode.l10n.t('Restore dismissed findings');
      const chosen = await vscode.window.showQuickPick(items, { title, canPickMany: true, matchOnDescription: true });
      for (const { review, dismissal, label } of chosen ?? []) {
        await reviews.marks.change(review.uri, vscode.l10n.t('restoring {0}', label), (store) =>
          undismiss(store, dismissal),
        );
      }
    }),
  );
}

interface DismissedItem extends vscode.QuickPickItem {
  readonly review: Review;
  readonly dismissal: Dismissal;
}

function dismissedOnes(review: Review): DismissedItem[] {
  return review.findings.dismissed.map(({ finding, dismissal }) => ({
    label: finding.message,
    description: `${vscode.workspace.asRelativePath(review.uri)} · ${finding.rule}`,
    review,
    dismissal,
  }));
}
