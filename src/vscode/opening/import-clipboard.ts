import * as vscode from 'vscode';
import { languageId } from '../reports/open-reports.ts';
import { importBytes, importReport } from './import-file.ts';

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
