import * as vscode from 'vscode';
import { looksLikeReport } from '../../core/index.ts';
import type { TreeNode } from '../../present/index.ts';
import { toRange } from '../ranges.ts';
import { readable } from '../readable.ts';

/** Opens the report of a tree node at its words. */
export function registerRevealCommitment(): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.revealCommitment', async (node?: TreeNode) => {
    if (node?.file === undefined) return;
    const opened = await vscode.workspace.openTextDocument(vscode.Uri.parse(node.file));
    const document = (await readable(opened, looksLikeReport)) ?? opened;
    const selection = toRange(document, node.range ?? [0, 0]);
    await vscode.window.showTextDocument(document, { selection, preserveFocus: true });
  });
}
