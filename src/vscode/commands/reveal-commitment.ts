import * as vscode from 'vscode';
import type { TreeNode } from '../../present/index.ts';
import { toRange } from '../ranges.ts';

/** Opens the report of a tree node at its words. */
export function registerRevealCommitment(): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.revealCommitment', async (node?: TreeNode) => {
    if (node?.file === undefined) return;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(node.file));
    const selection = toRange(document, node.range ?? [0, 0]);
    await vscode.window.showTextDocument(document, { selection, preserveFocus: true });
  });
}
