import * as vscode from 'vscode';
import { rules } from '../../core/index.ts';
import { localize, rulePage, ruleRecords } from '../../present/index.ts';
import { findFinding } from './finding-place.ts';
import type { FindingPlace } from './finding-place.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { Pages } from '../records/pages.ts';
import { ruleName } from '../host/rule-address.ts';
import { localizer } from '../localizer.ts';

/** Opens the page of a rule: the one of a finding, else one that the person picks. */
export function registerOpenRulePage(reviews: Reviews, pages: Pages): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.openRulePage', async (place?: FindingPlace) => {
    const rule = place?.rule ?? (await findFinding(reviews))?.finding.rule ?? (await pick());
    const record = ruleRecords().find(({ id }) => id === rule);
    if (record) await pages.show(ruleName(record.id), () => Promise.resolve(rulePage(record, localizer())));
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
