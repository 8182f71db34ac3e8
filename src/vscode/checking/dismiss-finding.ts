import * as vscode from 'vscode';
import type { AnalysisFinding } from '../../core/index.ts';
import { dismiss, dismissRule } from '../../tags/index.ts';
import { findingOrSay } from './finding-place.ts';
import type { FindingPlace } from './finding-place.ts';
import type { Reviews } from '../reports/reviews.ts';
import { ruleInQuotes } from '../host/rule-address.ts';
import { inQuotes } from '../../present/index.ts';

/** What is set aside: one finding at once, one with a reason that is asked for, or its rule in the whole report. */
type Dismissing = 'here' | 'withReason' | 'rule';

/** Sets aside the finding of `place`, else the one at the cursor. A `given` reason is not asked for; an empty one is none. */
export async function dismissFinding(
  reviews: Reviews,
  what: Dismissing,
  place?: FindingPlace,
  given?: string,
): Promise<void> {
  const found = await findingOrSay(reviews, place);
  if (!found) return;
  const { review, finding } = found;
  const label = what === 'rule' ? everywhere(finding) : here(finding);
  const reason = given ?? (what === 'here' ? '' : await askReason(label));
  if (reason === undefined) return;
  const edit = what === 'rule' ? dismissRule : dismiss;
  await reviews.marks.change(review.uri, label, (store) => edit(store, review.text, finding, reason.trim()));
}

function here({ message }: AnalysisFinding): string {
  return vscode.l10n.t('dismissal of “{0}”', inQuotes(message));
}

function everywhere({ rule }: AnalysisFinding): string {
  return vscode.l10n.t('dismissal of “{0}” in this report', ruleInQuotes(rule));
}

function askReason(title: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Reason, for whoever reads the list of dismissed findings. It may stay empty.'),
  });
}
