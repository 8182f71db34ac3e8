import * as vscode from 'vscode';
import { applyEdits } from '../../core/index.ts';
import type { Edit } from '../../core/index.ts';
import { rangesIn } from '../host/ranges.ts';
import type { Elsewhere } from '../store/done.ts';

/** A report of which some words are to be others; the edits are of `text`. */
export interface TextCorrection {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly edits: readonly Edit[];
}

/**
 * Changes words of reports in one step; a report that reads differently meanwhile is left as it is and said to be. Gives
 * what takes the change back; undefined where nothing was changed.
 */
export async function correctTexts(wanted: readonly TextCorrection[]): Promise<Elsewhere | undefined> {
  const standing: TextCorrection[] = [];
  for (const each of wanted) if (await stands(each.uri, each.text)) standing.push(each);
  if (standing.length === 0 || !(await change(standing))) return undefined;
  return async () => {
    const back: TextCorrection[] = [];
    for (const { uri, text, edits } of standing) {
      const edited = applyEdits(text, edits);
      if (await stands(uri, edited)) back.push({ uri, text: edited, edits: inverse(text, edits) });
    }
    await change(back);
  };
}

async function stands(uri: vscode.Uri, text: string): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.getText() === text) return true;
  const name = vscode.workspace.asRelativePath(uri);
  void vscode.window.showWarningMessage(
    vscode.l10n.t('{0} reads differently now; its numbers stay as they are.', name),
  );
  return false;
}

async function change(corrections: readonly TextCorrection[]): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, text, edits } of corrections) {
    const ranges = rangesIn(
      text,
      edits.map(({ range }) => range),
    );
    ranges.forEach((range, at) => {
      edit.replace(uri, range, edits[at]?.text ?? '');
    });
  }
  return vscode.workspace.applyEdit(edit, { isRefactoring: true });
}

/** Edits of the edited text that give the text before; `edits` are in text order and do not overlap. */
function inverse(text: string, edits: readonly Edit[]): readonly Edit[] {
  let moved = 0;
  return edits.map(({ range: [start, end], text: words }) => {
    const at = start + moved;
    moved += words.length - (end - start);
    return { range: [at, at + words.length], text: text.slice(start, end) };
  });
}
