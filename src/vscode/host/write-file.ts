import * as vscode from 'vscode';

/**
 * Writes an export to `target`. Where `said` tells of it («36 commitments were written to …»), it offers to open the
 * file: a workbook in the program for it, the rest in the editor. Throws what the file system throws.
 */
export async function writeFile(target: vscode.Uri, content: string | Uint8Array, said?: string): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(target, bytes);
  if (said === undefined) return;
  const open = vscode.l10n.t('Open');
  if ((await vscode.window.showInformationMessage(said, open)) !== open) return;
  if (target.path.endsWith('.xlsx')) await vscode.env.openExternal(target);
  else await vscode.commands.executeCommand('vscode.open', target);
}
