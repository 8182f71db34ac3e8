import * as vscode from 'vscode';
import { checkable } from '../../present/index.ts';
import type { CommitmentFilter } from '../../present/index.ts';
import * as acts from '../lazy/acts.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { CommitmentsView } from './commitments-view.ts';

/** Filters the tree by words, kinds and tags; what it shows is also what can be exported. */
export function registerFilterCommitments(reviews: Reviews, tree: CommitmentsView): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('reportReview.filterCommitments', async (given?: Partial<CommitmentFilter>) => {
      if (given) tree.filter = { ...checkable, ...given };
      else await acts.chooseFilter(reviews, tree);
    }),
    vscode.commands.registerCommand('reportReview.clearFilter', () => {
      tree.filter = checkable;
    }),
  );
}
