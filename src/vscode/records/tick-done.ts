import * as vscode from 'vscode';
import type { TreeNode } from '../../present/index.ts';
import { statuses } from '../../tags/index.ts';
import type { Status } from '../../tags/index.ts';
import { changeRecords } from './change-records.ts';
import { commitmentTargets } from './commitment-targets.ts';
import type { PlacedCommitment } from './commitment-targets.ts';
import type { CommitmentsView } from '../views/commitments-view.ts';
import type { Reviews } from '../reports/reviews.ts';

/** A tick makes a commitment done; without it the status is again what it was before. */
export async function tickDone(
  reviews: Reviews,
  tree: CommitmentsView,
  items: readonly (readonly [TreeNode, vscode.TreeItemCheckboxState])[],
): Promise<void> {
  for (const checked of [vscode.TreeItemCheckboxState.Checked, vscode.TreeItemCheckboxState.Unchecked]) {
    const nodes = items.filter(([, state]) => state === checked).map(([node]) => node);
    const [first] = nodes;
    if (!first) continue;
    const targets = await commitmentTargets(reviews, tree, first, nodes);
    if (checked === vscode.TreeItemCheckboxState.Checked) await changeRecords(reviews, targets, { status: 'done' });
    else for (const target of targets) await changeRecords(reviews, [target], { status: statusBefore(target) });
  }
}

function statusBefore({ commitment }: PlacedCommitment): Status | null {
  const step = commitment.mark?.history?.findLast(({ field, to }) => field === 'status' && to === 'done');
  return statuses.find((each) => each === step?.from) ?? null;
}
