import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import { toRange } from '../host/ranges.ts';
import { showPlace } from '../host/show-place.ts';
import { verifiedViewId } from './verified-view.ts';
import type { VerifiedView } from './verified-view.ts';

/** The view of what was recomputed and agrees; a click goes to the place and lights up all that take part. */
export function registerVerifiedRelations(tree: VerifiedView): vscode.Disposable {
  const view = vscode.window.createTreeView(verifiedViewId, { treeDataProvider: tree, showCollapseAll: true });
  const light = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
  });
  const update = (): void => {
    void vscode.commands.executeCommand('setContext', `${container}.inFront`, tree.hasReport);
    if (!view.visible) return;
    const count = tree.nodes().reduce((sum, { children }) => sum + children.length, 0);
    view.description = count === 0 ? '' : String(count);
  };
  update();
  return vscode.Disposable.from(
    view,
    light,
    tree.onDidChangeTreeData(update),
    view.onDidChangeVisibility(update),
    vscode.commands.registerCommand(
      'reportReview.revealVerified',
      async (uri?: vscode.Uri, places?: readonly Range[]) => {
        const [first] = places ?? [];
        if (!uri || !places || !first) return;
        const editor = await showPlace(uri, first, { preserveFocus: true });
        editor.setDecorations(
          light,
          places.map((place) => toRange(editor.document, place)),
        );
      },
    ),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      if (kind !== undefined) textEditor.setDecorations(light, []);
    }),
  );
}

const container = 'reportReview';
