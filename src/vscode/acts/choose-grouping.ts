import * as vscode from 'vscode';
import type { Grouping } from '../../present/index.ts';
import { groupings } from '../settings.ts';

/** Asks what the tree is to be grouped by. */
export async function chooseGrouping(current: Grouping): Promise<Grouping | undefined> {
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
