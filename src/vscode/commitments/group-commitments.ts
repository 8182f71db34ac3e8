import * as vscode from 'vscode';
import * as acts from '../lazy/acts.ts';
import type { CommitmentsView } from './commitments-view.ts';
import { groupings } from '../../present/index.ts';

/** Lets a person choose what the tree of commitments is grouped by, and opens all of it. */
export function registerGroupCommitments(tree: CommitmentsView): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('reportReview.groupCommitments', async (given?: unknown) => {
      const grouping = groupings.find((each) => each === given) ?? (await acts.chooseGrouping(tree.grouping));
      if (grouping) tree.grouping = grouping;
    }),
    vscode.commands.registerCommand('reportReview.expandCommitments', () => {
      tree.expandAll();
    }),
  );
}
