import * as vscode from 'vscode';
import type { AnalysisFinding } from '../../core/index.ts';
import { dismiss, dismissRule } from '../../tags/index.ts';
import { findFinding, sayNoFinding } from '../finding-place.ts';
import type { FindingPlace } from '../finding-place.ts';
import type { Reviews } from '../reviews.ts';

/**
 * Sets a finding aside where it stands, at once or with a reason that is asked for, or its rule in the whole report. A
 * script may give the reason as the second argument; an empty one is none.
 */
export function registerDismissFinding(reviews: Reviews): vscode.Disposable {
  const command = (name: string, { edit, label, ask }: Dismissing): vscode.Disposable =>
    vscode.commands.registerCommand(name, async (place?: FindingPlace, given?: string) => {
      const found = await findFinding(reviews, place);
      if (!found) {
        sayNoFinding();
        return;
      }
      const { review, finding } = found;
      const reason = given ?? (ask ? await askReason(label(finding)) : '');
      if (reason === undefined) return;
      await reviews.marks.change(review.uri, label(finding), (store) =>
        edit(store, review.text, finding, reason.trim()),
      );
    });
  const here = (finding: AnalysisFinding): string => vscode.l10n.t('dismissal of “{0}”', finding.message);
  const everywhere = ({ rule }: AnalysisFinding): string => vscode.l10n.t('dismissal of “{0}” in this report', rule);
  return vscode.Disposable.from(
    command('reportReview.dismissFinding', { edit: dismiss, label: here, ask: false }),
    command('reportReview.dismissWithReason', { edit: dismiss, label: here, ask: true }),
    command('reportReview.dismissRule', { edit: dismissRule, label: everywhere, ask: true }),
  );
}

interface Dismissing {
  readonly edit: typeof dismiss;
  /** What is done, for whoever wants it undone. */
  readonly label: (finding: AnalysisFinding) => string;
  readonly ask: boolean;
}

function askReason(title: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Reason, for whoever reads the list of dismissed findings. It may stay empty.'),
  });
}
