import * as vscode from 'vscode';
import type { Wire } from './wire.ts';

/** A picture: its file name in media/, and what to do before it is taken. */
export interface Scene {
  readonly name: string;
  readonly set: (wire: Wire) => Promise<void>;
}

export const scenes: readonly Scene[] = [
  scene('outline', async () => {
    await openReport('qianjin-2021.txt');
    await vscode.commands.executeCommand('outline.focus');
    await settled(2000);
  }),
];

function scene(name: string, set: Scene['set']): Scene {
  return { name, set };
}

/** Opens a report of the workspace and puts the cursor, without a selection, before the first `at` in it. */
async function openReport(name: string, at = ''): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const offset = document.getText().indexOf(at);
  if (offset < 0) throw new Error(`${name} does not contain ${at}`);
  const position = document.positionAt(offset);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** Animations and providers come to rest. */
async function settled(milliseconds = 800): Promise<void> {
  await new Promise((next) => setTimeout(next, milliseconds));
}
