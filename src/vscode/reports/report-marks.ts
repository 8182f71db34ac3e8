import * as vscode from 'vscode';
import { isReport } from './open-reports.ts';
import type { Reviews } from './reviews.ts';
import { onSettingsChange, settings } from '../settings.ts';

/**
 * Draws what people said of a report into its editors, where the setting wants that, and again when it changes.
 *
 * @param show sets the marks as decorations of an editor
 */
export function registerMarks(
  reviews: Reviews,
  marksOf: (document: vscode.TextDocument) => Promise<readonly vscode.DecorationOptions[]>,
  show: (editor: vscode.TextEditor, marks: readonly vscode.DecorationOptions[]) => void,
): vscode.Disposable {
  const draw = async (editor: vscode.TextEditor): Promise<void> => {
    const { document } = editor;
    if (!isReport(document)) return;
    const marks = settings(document.uri).marks ? await marksOf(document) : [];
    if (!document.isClosed) show(editor, marks);
  };
  const drawAll = (uri?: vscode.Uri): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!uri || editor.document.uri.toString() === uri.toString()) void draw(editor);
    }
  };
  drawAll();
  return vscode.Disposable.from(
    reviews.onDidChange(drawAll),
    onSettingsChange(drawAll),
    vscode.window.onDidChangeVisibleTextEditors(() => {
      drawAll();
    }),
  );
}
