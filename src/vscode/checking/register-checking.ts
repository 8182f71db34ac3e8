import * as vscode from 'vscode';
import { registerDiagnostics } from './diagnostics.ts';
import { registerQuickFixes } from './quick-fixes.ts';
import { registerVerifiedRelations } from './verified-relations.ts';
import { registerRulePages } from './rule-pages.ts';
import { registerApplyFix } from './apply-fix.ts';
import { registerFindingCommands } from './finding-commands.ts';
import { registerNextFinding } from './next-finding.ts';
import { registerOpenRulePage } from './open-rule-page.ts';
import type { Pages } from '../records/pages.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { VerifiedView } from './verified-view.ts';

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
