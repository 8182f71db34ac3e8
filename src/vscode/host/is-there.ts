import * as vscode from 'vscode';

/** Whether a file or folder is there; true as well where that cannot be told, such as without permission. */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return error.code !== 'FileNotFound';
    throw error;
  }
}
