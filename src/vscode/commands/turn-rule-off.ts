import * as vscode from 'vscode';
import { findFinding, sayNoFinding } from '../finding-place.ts';
import type { FindingPlace } from '../finding-place.ts';
import type { Reviews } from '../reviews.ts';
import { turnRuleOff } from '../settings.ts';

/** Turns the rule of a finding off in this workspace's settings. */
export function registerTurnRuleOff(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.turnRuleOff', async (place?: FindingPlace) => {
    const found = await findFinding(reviews, place);
    if (found) await turnRuleOff(found.finding.rule, found.review.uri);
    else sayNoFinding();
  });
}
