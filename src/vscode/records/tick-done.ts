import * as vscode from 'vscode';
import type { TreeNode } from '../../present/index.ts';
import { statuses } from '../../tags/index.ts';
import type { MarkedCommitment, Status } from '../../tags/index.ts';
import { changeRecords } from './change-records.ts';
import { commitmentTargets } from './commitment-targets.ts';
import type { PlacedCommitment } from './commitment-targets.ts';
import type { CommitmentsView } from '../commitments/commitments-view.ts';
import type { Reviews } from '../reports/reviews.ts';

/**
 * A tick makes a commitment done; without it the status is again what it was before. However many are ticked or unticked
 * at once, it is one act; a tick on a promise with parts is one on each of them.
 */
export async function tickDone(
  reviews: Reviews,
  tree: CommitmentsView,
  items: readonly (readonly [TreeNode, vscode.TreeItemCheckboxState])[],
): Promise<void> {
  const [ticked, unticked] = await Promise.all([
    targetsOf(reviews, tree, items, vscode.TreeItemCheckboxState.Checked),
    targetsOf(reviews, tree, items, vscode.TreeItemCheckboxState.Unchecked),
  ]);
  const done = new Set(ticked.map(({ commitment }) => commitment));
  await changeRecords(reviews, [...ticked, ...unticked], (commitment) => ({
    status: done.has(commitment) ? 'done' : statusBefore(commitment),
  }));
}

async function targetsOf(
  reviews: Reviews,
  tree: CommitmentsView,
  items: readonly (readonly [TreeNode, vscode.TreeItemCheckboxState])[],
  wanted: vscode.TreeItemCheckboxState,
): Promise<readonly PlacedCommitment[]> {
  const nodes = [...new Set(items.filter(([, state]) => state === wanted).flatMap(([node]) => withParts(node)))];
  const [first] = nodes;
  const placed = first ? await commitmentTargets(reviews, tree, first, nodes) : [];
  const isDone = wanted === vscode.TreeItemCheckboxState.Checked;
  return placed.filter(({ commitment }) => (commitment.mark?.status === 'done') !== isDone);
}

function withParts(node: TreeNode): readonly TreeNode[] {
  return [node, ...node.children.flatMap(withParts)];
}

function statusBefore({ mark }: MarkedCommitment): Status | null {
  const step = mark?.history?.findLast(({ field, to }) => field === 'status' && to === 'done');
  return statuses.find((each) => each === step?.from) ?? null;
}
