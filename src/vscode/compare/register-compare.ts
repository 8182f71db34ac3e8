import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import type { ComparisonNode } from '../../present/index.ts';
import { toRange } from '../host/ranges.ts';
import * as acts from '../lazy/acts.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { ComparedFiles } from './compare-files.ts';
import type { ComparisonView } from './comparison-view.ts';
import { comparisonViewId } from './comparison-view.ts';

/** Two drafts: what changed in figures, promises and headings, beside VS Code's own comparison of their words. */
export function registerCompare(reviews: Reviews, view: ComparisonView): vscode.Disposable {
  const tree = vscode.window.createTreeView(comparisonViewId, { treeDataProvider: view, showCollapseAll: true });
  const compare = async (drafts: Pick<ComparedFiles, 'old' | 'new'> | undefined): Promise<void> => {
    if (!drafts) return;
    const shown = await view.show(drafts);
    tree.description = titleOf(shown);
    await showDiff(shown);
    await vscode.commands.executeCommand(`${comparisonViewId}.focus`, { preserveFocus: true });
  };
  return vscode.Disposable.from(
    tree,
    vscode.commands.registerCommand(
      'reportReview.compareDrafts',
      async (clicked?: vscode.Uri, selected?: readonly vscode.Uri[]) =>
        compare(await acts.chooseDrafts(reviews, clicked, selected)),
    ),
    vscode.commands.registerCommand('reportReview.swapDrafts', () => {
      const shown = view.compared;
      return compare(shown && { old: shown.new, new: shown.old });
    }),
    vscode.commands.registerCommand('reportReview.closeComparison', () => {
      view.clear();
    }),
    vscode.commands.registerCommand('reportReview.exportComparison', (to?: vscode.Uri) =>
      view.compared ? acts.exportComparison(view.compared.comparison, to) : undefined,
    ),
    vscode.commands.registerCommand('reportReview.revealChange', (node?: ComparisonNode) =>
      view.compared && node ? showDiff(view.compared, node) : undefined,
    ),
  );
}

/** VS Code's own comparison with the places of a change in view on both sides; the keys stay where they are. */
async function showDiff(shown: ComparedFiles, node?: ComparisonNode): Promise<void> {
  const options = { preserveFocus: true, preview: true };
  await vscode.commands.executeCommand('vscode.diff', shown.old, shown.new, titleOf(shown), options);
  if (!node) return;
  for (const [uri, range] of [
    [shown.old, node.old],
    [shown.new, node.new],
  ] as const)
    if (range) select(uri, range);
}

function select(uri: vscode.Uri, range: Range): void {
  for (const editor of vscode.window.visibleTextEditors) {
    if (editor.document.uri.toString() !== uri.toString()) continue;
    const place = toRange(editor.document, range);
    editor.selection = new vscode.Selection(place.start, place.end);
    editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

function titleOf({ comparison }: ComparedFiles): string {
  return `${comparison.old} ↔ ${comparison.new}`;
}
