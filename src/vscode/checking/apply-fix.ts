import * as vscode from 'vscode';
import { findFinding } from './finding-place.ts';
import type { FindingPlace } from './finding-place.ts';
import { toRange } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';

/** Makes the one right repair of a finding. */
export function registerApplyFix(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.applyFix', async (place?: FindingPlace) => {
    const found = await findFinding(reviews, place);
    if (!found?.finding.fix) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no finding with a single right repair here.'));
      return;
    }
    const { uri } = found.review;
    const { range, text } = found.finding.fix;
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, toRange(document, range), text);
    await vscode.workspace.applyEdit(edit);
  });
}
