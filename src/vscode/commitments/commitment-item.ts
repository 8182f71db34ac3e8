import * as vscode from 'vscode';
import type { TreeNode } from '../../present/index.ts';

/** A line of a view of commitments, as VS Code shows it; its tooltip is asked for when the mouse rests on it. */
export function treeItem(node: TreeNode, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, state);
  item.id = node.id;
  item.description = node.description;
  item.iconPath = iconOf(node);
  if (node.ticked !== undefined) item.checkboxState = checkboxOf(node.ticked);
  item.contextValue = contextOf(node);
  if (node.range && (node.ticked !== undefined || !hasLines(node))) {
    item.command = {
      title: vscode.l10n.t('Show in the report'),
      command: 'reportReview.revealCommitment',
      arguments: [node],
    };
  }
  if (node.kind === 'unread') item.command = { title: node.description, command: 'reportReview.readDocuments' };
  if (node.kind === 'reading') item.command = { title: node.description, command: 'reportReview.stopScan' };
  if (node.kind === 'cut') item.command = openSetting(node.description);
  return item;
}

function openSetting(title: string): vscode.Command {
  return { title, command: 'workbench.action.openSettings', arguments: ['reportReview.workspace.maxFiles'] };
}

/** Whether others stand under a line; told without making them. */
export function hasLines(node: TreeNode): boolean {
  return node.holds !== undefined || node.children.length > 0;
}

/** Whether the line of a node tells of a report's district, so that a person may ask what told it. */
export function tellsDistrict({ kind }: TreeNode): boolean {
  return kind === 'district' || kind === 'report';
}

function iconOf({ icon, colour }: TreeNode): vscode.ThemeIcon {
  return new vscode.ThemeIcon(icon, colour === undefined ? undefined : new vscode.ThemeColor(colour));
}

/** A tick says that it is done. */
function checkboxOf(ticked: boolean): NonNullable<vscode.TreeItem['checkboxState']> {
  const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
  return ticked
    ? { state: Checked, tooltip: vscode.l10n.t('Done') }
    : { state: Unchecked, tooltip: vscode.l10n.t('Tick when done') };
}

/** What menus ask for: commitment, commitment.tagged, commitment.tagged.changed, commitment.manual, or the node's kind. */
function contextOf({ kind, commitment, doubt, tag }: TreeNode): string {
  if (!commitment) return doubt === true ? `${kind}.doubt` : kind === 'tag' && tag === undefined ? 'untagged' : kind;
  const tagged = commitment.tags.length > 0 ? '.tagged' : '';
  const changed = commitment.state === 'changed' ? '.changed' : '';
  return `commitment${tagged}${changed}${commitment.manual ? '.manual' : ''}`;
}
