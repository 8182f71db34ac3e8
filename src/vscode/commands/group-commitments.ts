import * as vscode from 'vscode';
import type { Grouping } from '../../present/index.ts';
import type { CommitmentsView } from '../views/commitments-view.ts';
import { groupings } from '../settings.ts';

/** Lets a person choose what the tree of commitments is grouped by. */
export function registerGroupCommitments(tree: CommitmentsView): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.groupCommitments', async (given?: unknown) => {
    const grouping = groupings.find((each) => each === given) ?? (await ask(tree.grouping));
    if (grouping) tree.grouping = grouping;
  });
}

async function ask(current: Grouping): Promise<Grouping | undefined> {
  const names: Readonly<Record<Grouping, string>> = {
    district: vscode.l10n.t('District and report'),
    section: vscode.l10n.t('Report and sections'),
    topic: vscode.l10n.t('Topic'),
    tag: vscode.l10n.t('Tag'),
    status: vscode.l10n.t('Status'),
  };
  const items = groupings.map((grouping) => ({
    label: names[grouping],
    grouping,
    ...(grouping === current ? { description: vscode.l10n.t('now') } : {}),
  }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Group commitments by') });
  return chosen?.grouping;
}
