import * as vscode from 'vscode';
import { groupings } from '../../present/index.ts';
import type { Grouping } from '../../present/index.ts';

/** Asks what the tree is to be grouped by. */
export async function chooseGrouping(current: Grouping): Promise<Grouping | undefined> {
  const names: Readonly<Record<Grouping, string>> = {
    district: vscode.l10n.t('District and report'),
    section: vscode.l10n.t('Report and sections'),
    topic: vscode.l10n.t('Topic'),
    tag: vscode.l10n.t('Tag'),
    status: vscode.l10n.t('Status'),
    year: vscode.l10n.t('Year of the report'),
    unit: vscode.l10n.t('Responsible unit'),
    owner: vscode.l10n.t('Owner'),
    deadline: vscode.l10n.t('Deadline'),
    list: vscode.l10n.t('One list, without groups'),
  };
  const items = groupings.map((grouping) => ({
    label: names[grouping],
    grouping,
    ...(grouping === current ? { description: vscode.l10n.t('now') } : {}),
  }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Group commitments by') });
  return chosen?.grouping;
}
