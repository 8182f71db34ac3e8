import * as vscode from 'vscode';
import { findFinding, sayNoFinding } from '../finding-place.ts';
import type { FindingPlace } from '../finding-place.ts';
import type { Reviews } from '../reviews.ts';
import { changeRuleLevel } from '../settings.ts';

/** Turns the rule of a finding off in this workspace's settings, or lowers it to a hint; either can be taken back. */
export function registerChangeRuleLevel(reviews: Reviews): vscode.Disposable {
  const command = (name: string, level: 'off' | 'hint', done: (rule: string) => string): vscode.Disposable =>
    vscode.commands.registerCommand(name, async (place?: FindingPlace) => {
      const found = await findFinding(reviews, place);
      if (!found) {
        sayNoFinding();
        return;
      }
      const { rule } = found.finding;
      const before = await changeRuleLevel(rule, level, found.review.uri);
      void offerBack(done(rule), () => changeRuleLevel(rule, before, found.review.uri));
    });
  return vscode.Disposable.from(
    command('reportReview.turnRuleOff', 'off', (rule) => vscode.l10n.t('The rule “{0}” is off now.', rule)),
    command('reportReview.lowerRule', 'hint', (rule) => vscode.l10n.t('The rule “{0}” gives hints now.', rule)),
  );
}

async function offerBack(done: string, takeBack: () => Promise<unknown>): Promise<void> {
  const undo = vscode.l10n.t('Take back');
  if ((await vscode.window.showInformationMessage(done, undo)) === undo) await takeBack();
}
