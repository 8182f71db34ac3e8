import * as vscode from 'vscode';
import { sourceOf } from '../host/imported-address.ts';
import { nameOf } from '../host/name-of.ts';
import { languageId } from '../reports/open-reports.ts';
import { importBytes, importFile, importReport } from './import-file.ts';

/** Puts the text of Word files, PDFs and web pages into new documents beside them, to be edited and saved. */
export async function importAsText(
  extension: vscode.Uri,
  clicked?: vscode.Uri,
  selected?: readonly vscode.Uri[],
): Promise<void> {
  const files = selected ?? (clicked ? [clicked] : await chooseFiles());
  for (const file of files) {
    const source = sourceOf(file);
    const imported = await importFile(extension, source);
    if (!imported) continue;
    const document = await newDocument(source, imported.text);
    await vscode.window.showTextDocument(document, { preview: false, viewColumn: vscode.ViewColumn.Beside });
    void vscode.window.showInformationMessage(vscode.l10n.t('{0}: {1}', nameOf(source), importReport(imported)));
  }
}

/** Named after the file where that name is free, so that saving it puts it beside. */
async function newDocument(file: vscode.Uri, text: string): Promise<vscode.TextDocument> {
  const beside = file.with({ path: file.path.replace(/\.[^./]+$/, '.txt') });
  if (file.scheme !== 'file' || (await exists(beside)))
    return vscode.workspace.openTextDocument({ content: text, language: languageId });
  const document = await vscode.workspace.openTextDocument(beside.with({ scheme: 'untitled' }));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  return vscode.languages.setTextDocumentLanguage(document, languageId);
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}

/** Puts a report that was copied into a new document: plain text as it is, the source of a web page as its article. */
export async function importClipboard(extension: vscode.Uri): Promise<void> {
  const copied = await vscode.env.clipboard.readText();
  const name = vscode.l10n.t('clipboard');
  const imported = await importBytes(extension, name, () => Promise.resolve(new TextEncoder().encode(copied)));
  if (!imported) return;
  const document = await vscode.workspace.openTextDocument({ content: imported.text, language: languageId });
  await vscode.window.showTextDocument(document, { preview: false });
  if (imported.kind === 'html') void vscode.window.showInformationMessage(importReport(imported));
}

/** Asks for files that can be read as text; none where a person thinks better of it. */
export async function chooseFiles(): Promise<readonly vscode.Uri[]> {
  const filters = { [vscode.l10n.t('Word files, PDFs and web pages')]: ['docx', 'pdf', 'html', 'htm'] };
  return (await vscode.window.showOpenDialog({ filters, canSelectMany: true })) ?? [];
}
