import * as vscode from 'vscode';
import type { TreeNode } from '../../present/index.ts';
import { showPlace } from '../host/show-place.ts';

/** Opens the report of a tree node at its words. */
export function registerRevealCommitment(): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.revealCommitment', async (node?: TreeNode) => {
    if (node?.file === undefined) return;
    await showPlace(vscode.Uri.parse(node.file), node.range ?? [0, 0], { preserveFocus: true });
  });
}
