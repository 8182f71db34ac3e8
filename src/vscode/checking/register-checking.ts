import * as vscode from 'vscode';
import { registerDiagnostics } from './diagnostics.ts';
import { registerQuickFixes } from './quick-fixes.ts';
import { registerVerifiedRelations } from './verified-relations.ts';
import { registerApplyFix } from './apply-fix.ts';
import { registerFindingCommands } from './finding-commands.ts';
import { registerNextFinding } from './next-finding.ts';
import { registerOpenRulePage } from './open-rule-page.ts';
import type { Pages } from '../records/pages.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { VerifiedView } from './verified-view.ts';
import { rulePage, ruleRecords } from '../../present/index.ts';
import { ruleAt, ruleScheme } from '../host/rule-address.ts';
import { localizer } from '../localizer.ts';

/** A report is checked: what does not add up, what does, and what a person says of it. */
export function registerChecking(reviews: Reviews, verified: VerifiedView, pages: Pages): vscode.Disposable {
  return vscode.Disposable.from(
    registerDiagnostics(reviews),
    registerQuickFixes(reviews),
    registerVerifiedRelations(verified),
    registerRulePages(),
    registerApplyFix(reviews),
    registerFindingCommands(reviews),
    registerNextFinding(reviews),
    registerOpenRulePage(reviews, pages),
  );
}

/** A page per rule, made from the rule's own text and examples. */
function registerRulePages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(ruleScheme, {
    provideTextDocumentContent: (address) => {
      const rule = ruleRecords().find(({ id }) => id === ruleAt(address));
      return rule ? rulePage(rule, localizer()) : vscode.l10n.t('There is no rule “{0}”.', ruleAt(address));
    },
  });
}
