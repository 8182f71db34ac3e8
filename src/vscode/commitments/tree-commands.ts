import * as vscode from 'vscode';
import type { CommitmentFilter, TreeNode } from '../../present/index.ts';
import { checkable, groupings } from '../../present/index.ts';
import * as acts from '../lazy/acts.ts';
import type { ExportOrder } from '../lazy/acts.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { CommitmentsView } from './commitments-view.ts';
import { showPlace } from '../host/show-place.ts';

/** What the tree of commitments can be told to do: filter, group, lead to a commitment, export what it shows. */
export function registerTreeCommands(reviews: Reviews, tree: CommitmentsView): vscode.Disposable {
  return vscode.Disposable.from(
    registerTreeKeys(),
    registerFilterCommitments(reviews, tree),
    registerGoToCommitment(reviews),
    registerGroupCommitments(tree),
    registerRevealCommitment(),
    registerExportCommitments(reviews, tree),
  );
}

/** Filters the tree by words, kinds and tags; what it shows is also what can be exported. */
function registerFilterCommitments(reviews: Reviews, tree: CommitmentsView): vscode.Disposable {
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

/** Lets a person choose what the tree of commitments is grouped by, and opens all of it. */
function registerGroupCommitments(tree: CommitmentsView): vscode.Disposable {
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

/** Finds any promise of any report by its words, status, unit, tags or section. */
function registerGoToCommitment(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.goToCommitment', () => acts.goToCommitment(reviews, checkable));
}

/** Writes commitments to a file: in any format, or at once as a 任务分解表. */
function registerExportCommitments(reviews: Reviews, tree: CommitmentsView): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('reportReview.exportCommitments', (order?: ExportOrder) =>
      acts.exportCommitments(reviews, tree, order),
    ),
    vscode.commands.registerCommand('reportReview.exportTaskTable', (order?: ExportOrder) =>
      acts.exportTaskTable(reviews, tree, order),
    ),
  );
}

/** Opens the report of a tree node at its words. */
function registerRevealCommitment(): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.revealCommitment', async (node?: TreeNode) => {
    if (node?.file === undefined) return;
    await showPlace(vscode.Uri.parse(node.file), node.range ?? [0, 0], { preserveFocus: true });
  });
}

/**
 * What keys do in the trees, under names of their own: VS Code shows a command's key wherever the command stands in a
 * menu, and Delete in the menu of an editor would be read as what it does to the text.
 */
function registerTreeKeys(): vscode.Disposable {
  return vscode.Disposable.from(
    ...NAMES.map((name) =>
      vscode.commands.registerCommand(`reportReview.inTree.${name}`, (view?: string) =>
        vscode.commands.executeCommand(`reportReview.${name}`, view),
      ),
    ),
  );
}

const NAMES = ['tagCommitment', 'editRecord', 'setStatus', 'rejectCommitment', 'showRecord', 'undoMark'] as const;
