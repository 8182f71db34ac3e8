import * as vscode from 'vscode';
import * as acts from '../lazy/acts.ts';
import type { ExportOrder } from '../lazy/acts.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { CommitmentsView } from './commitments-view.ts';

/** Writes commitments to a file: in any format, or at once as a 任务分解表. */
export function registerExportCommitments(reviews: Reviews, tree: CommitmentsView): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('reportReview.exportCommitments', (order?: ExportOrder) =>
      acts.exportCommitments(reviews, tree, order),
    ),
    vscode.commands.registerCommand('reportReview.exportTaskTable', (order?: ExportOrder) =>
      acts.exportTaskTable(reviews, tree, order),
    ),
  );
}
