import * as vscode from 'vscode';
import { findingOrSay } from './finding-place.ts';
import type { FindingPlace } from './finding-place.ts';
import type { Reviews } from '../reports/reviews.ts';
import { changeRuleLevel } from '../settings.ts';
import { ruleInQuotes } from '../host/rule-address.ts';

/** Turns the rule of a finding off in this workspace's settings, or lowers it to a hint; either can be taken back. */
export async function lowerRule(reviews: Reviews, level: 'off' | 'hint', place?: FindingPlace): Promise<void> {
  const found = await findingOrSay(reviews, place);
  if (!found) return;
  const { rule } = found.finding;
  const { uri } = found.review;
  const before = await changeRuleLevel(rule, level, uri);
  const done =
    level === 'off'
      ? vscode.l10n.t('The rule “{0}” is off now.', ruleInQuotes(rule))
      : vscode.l10n.t('The rule “{0}” gives hints now.', ruleInQuotes(rule));
  const takeBack = reviews.marks.remember(done, async () => {
    await changeRuleLevel(rule, before, uri);
  });
  void offerBack(done, takeBack);
}

async function offerBack(done: string, takeBack: () => Promise<void>): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  if ((await vscode.window.showInformationMessage(done, undo)) === undo) await takeBack();
}
