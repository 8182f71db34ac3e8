import * as vscode from 'vscode';
import * as acts from '../lazy/acts.ts';
import type { FindingsOrder } from '../lazy/acts.ts';
import type { FindingPlace } from './finding-place.ts';
import type { Reviews } from '../reports/reviews.ts';

/**
 * What a person does with findings: sets them aside, brings them back, lowers their rule, exports them, and tries figures
 * of the own choice. What each command does is loaded when one is first called.
 */
export function registerFindingCommands(reviews: Reviews): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('reportReview.dismissFinding', (place?: FindingPlace) =>
      acts.dismissFinding(reviews, 'here', place),
    ),
    registerCommand('reportReview.dismissWithReason', (place?: FindingPlace, reason?: string) =>
      acts.dismissFinding(reviews, 'withReason', place, reason),
    ),
    registerCommand('reportReview.dismissRule', (place?: FindingPlace, reason?: string) =>
      acts.dismissFinding(reviews, 'rule', place, reason),
    ),
    registerCommand('reportReview.copyFalseAlarm', (place?: FindingPlace) => acts.copyFalseAlarm(reviews, place)),
    registerCommand('reportReview.restoreFinding', () => acts.restoreFinding(reviews)),
    registerCommand('reportReview.turnRuleOff', (place?: FindingPlace) => acts.lowerRule(reviews, 'off', place)),
    registerCommand('reportReview.lowerRule', (place?: FindingPlace) => acts.lowerRule(reviews, 'hint', place)),
    registerCommand('reportReview.checkSelection', () => acts.tryFigures(reviews)),
    registerCommand('reportReview.exportFindings', (order?: FindingsOrder) => acts.writeFindings(reviews, order)),
  );
}
