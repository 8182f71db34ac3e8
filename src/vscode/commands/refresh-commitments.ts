import * as vscode from 'vscode';
import { commitmentsViewId } from '../views/commitments-view.ts';
import type { CommitmentsView } from '../views/commitments-view.ts';
import type { ReportFiles } from '../reports/report-files.ts';

/** Searches the workspace for reports again, and ends a search that takes too long. */
export function registerRefreshCommitments(files: ReportFiles, tree: CommitmentsView): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('reportReview.refreshCommitments', async () => {
      await vscode.window.withProgress({ location: { viewId: commitmentsViewId } }, () => files.rescan());
      tree.refresh();
    }),
    vscode.commands.registerCommand('reportReview.stopScan', () => {
      files.cancel();
    }),
  );
}
