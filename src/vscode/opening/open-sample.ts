import * as vscode from 'vscode';
import { languageId } from '../reports/open-reports.ts';

/**
 * Opens a report that was written to try things on, in a new document that nobody has to keep, at its first finding. One
 * that is open already is shown as it stands.
 */
export async function openSample(extension: vscode.Uri): Promise<void> {
  const name = vscode.l10n.t('Sample: Sifangtai District, work report of 2023.txt');
  const opened = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'untitled', path: name }));
  const document = await vscode.languages.setTextDocumentLanguage(opened, languageId);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (document.getText() !== '') return;
  const text = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'seeds', 'sifangtai-2023.txt'));
  await editor.edit((edit) => {
    edit.insert(new vscode.Position(0, 0), new TextDecoder().decode(text));
  });
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  await vscode.commands.executeCommand('reportReview.nextFinding');
}
