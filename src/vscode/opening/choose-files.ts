import * as vscode from 'vscode';

/** Asks for files that can be read as text; none where a person thinks better of it. */
export async function chooseFiles(): Promise<readonly vscode.Uri[]> {
  const filters = { [vscode.l10n.t('Word files, PDFs and web pages')]: ['docx', 'pdf', 'html', 'htm'] };
  return (await vscode.window.showOpenDialog({ filters, canSelectMany: true })) ?? [];
}
