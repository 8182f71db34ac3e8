import * as vscode from 'vscode';
import type { TreeNode } from '../../present/index.ts';
import { commitmentsViewId } from './commitments-view.ts';
import type { CommitmentsView } from './commitments-view.ts';
import { describeFilter, isFiltered } from './filter-words.ts';
import { isReport } from '../reports/open-reports.ts';
import type { Reviews } from '../reports/reviews.ts';
import { setContext } from '../host/set-context.ts';
import { settings } from '../settings.ts';
import { tickDone } from '../records/tick-done.ts';

/** The view in the activity bar: searches the workspace when first seen, counts, and follows the cursor. */
export function registerCommitments(reviews: Reviews, tree: CommitmentsView): vscode.Disposable {
  const view = vscode.window.createTreeView(commitmentsViewId, {
    treeDataProvider: tree,
    canSelectMany: true,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });
  tree.selections.set(commitmentsViewId, () => view.selection);
  const describe = async (): Promise<void> => {
    await setContext('hasReports', reviews.count > 0);
    await setContext('filtered', isFiltered(tree.filter));
    await setContext('searched', reviews.files.state.searched);
    await setContext('scanning', reviews.files.state.scanning || reviews.documents.state.left > 0);
    if (!view.visible) return;
    const nodes = await tree.nodes();
    view.description = tree.count === 0 ? '' : String(tree.count);
    view.message = nodes.length > 0 && isFiltered(tree.filter) ? describeFilter(tree.filter) : '';
  };
  const update = (): void => void describe();
  const look = (): void => {
    if (view.visible) void scan(reviews);
    update();
  };
  look();
  return vscode.Disposable.from(
    view,
    tree.onDidChangeTreeData(update),
    view.onDidChangeCheckboxState(({ items }) => void tickDone(reviews, tree, items)),
    reviews.files.onDidScan(update),
    view.onDidChangeVisibility(look),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => void follow(view, tree, textEditor)),
    vscode.window.onDidChangeActiveTextEditor((editor) => void (editor && follow(view, tree, editor))),
  );
}

/** Shows that the workspace is being searched in the view itself. */
async function scan(reviews: Reviews): Promise<void> {
  await vscode.window.withProgress({ location: { viewId: commitmentsViewId } }, () => reviews.ready());
}

async function follow(
  view: vscode.TreeView<TreeNode>,
  tree: CommitmentsView,
  { document, selection }: vscode.TextEditor,
): Promise<void> {
  if (!view.visible || !isReport(document) || !settings(document.uri).followCursor) return;
  const node = await tree.nodeAt(document.uri, document.offsetAt(selection.active));
  if (node && !view.selection.includes(node)) await view.reveal(node, { select: true, focus: false });
}
