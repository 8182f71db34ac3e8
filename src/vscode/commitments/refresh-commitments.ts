import * as vscode from 'vscode';
import { commitmentsViewId } from './commitments-view.ts';
import type { CommitmentsView } from './commitments-view.ts';
import type { Reviews } from '../reports/reviews.ts';

/**
 * Searches the workspace for reports again, reads those in Word files, PDFs and web pages, and ends what takes too long.
 */
export function registerRefreshCommitments({ files, documents }: Reviews, tree: CommitmentsView): vscode.Disposable {
  const inView = (work: () => Promise<unknown>): Thenable<unknown> =>
    vscode.window.withProgress({ location: { viewId: commitmentsViewId } }, work);
  return vscode.Disposable.from(
    vscode.commands.registerCommand('reportReview.refreshCommitments', async () => {
      await inView(() => files.rescan());
      await inView(() => documents.look());
      tree.refresh();
    }),
    vscode.commands.registerCommand('reportReview.readDocuments', async () => {
      await inView(() => documents.read());
      tree.refresh();
    }),
    vscode.commands.registerCommand('reportReview.stopScan', () => {
      files.cancel();
      documents.cancel();
    }),
  );
}
