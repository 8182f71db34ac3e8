import * as vscode from 'vscode';

/** Where a file is to be saved, «commitments.xlsx» in the first folder of the workspace unless a person says else. */
export function askWhere(name: string, filters: Readonly<Record<string, string[]>>): Thenable<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Where is {0} to be saved?', name),
    filters,
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder.uri, name) } : {}),
  });
}
