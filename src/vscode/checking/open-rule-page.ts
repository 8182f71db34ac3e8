import * as vscode from 'vscode';
import { rules } from '../../core/index.ts';
import { localize } from '../../present/index.ts';
import { findFinding } from './finding-place.ts';
import type { FindingPlace } from './finding-place.ts';
import type { Reviews } from '../reports/reviews.ts';
import { ruleAddress } from '../host/rule-address.ts';
import { localizer } from '../localizer.ts';

/** Opens the page of a rule: the one of a finding, else one that the person picks. */
export function registerOpenRulePage(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.openRulePage', async (place?: FindingPlace) => {
    const rule = place?.rule ?? (await findFinding(reviews))?.finding.rule ?? (await pick());
    if (rule !== undefined) await vscode.commands.executeCommand('markdown.showPreview', ruleAddress(rule));
  });
}

async function pick(): Promise<string | undefined> {
  const items = rules.map(({ id, title }) => ({ label: localize(localizer(), title), description: id }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Rules'),
    matchOnDescription: true,
  });
  return chosen?.description;
}
