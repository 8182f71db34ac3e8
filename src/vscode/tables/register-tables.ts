import * as vscode from 'vscode';
import type { FactsOrder, ReadOrder, SplitOrder } from '../lazy/acts.ts';
import * as acts from '../lazy/acts.ts';
import type { Pages } from '../records/pages.ts';
import type { Reviews } from '../reports/reviews.ts';

/**
 * Tables that are sent round by responsible unit and read back when they are filled in. The Explorer's menu calls with the
 * file that was clicked and all that are selected.
 */
export function registerTables(reviews: Reviews, pages: Pages): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('reportReview.exportFactsTable', (order?: FactsOrder) => acts.exportFactsTable(reviews, order)),
    registerCommand('reportReview.splitTable', (given?: vscode.Uri | SplitOrder) =>
      acts.splitTable(reviews.documents.extension, given instanceof vscode.Uri ? { from: given } : given),
    ),
    registerCommand(
      'reportReview.readTaskTable',
      (given?: vscode.Uri | ReadOrder, selected?: readonly vscode.Uri[]): Promise<void> =>
        acts.readTables(reviews, pages, given instanceof vscode.Uri ? { from: selected ?? given } : given),
    ),
  );
}
