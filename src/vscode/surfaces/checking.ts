import * as vscode from 'vscode';
import { registerDiagnostics } from '../features/diagnostics.ts';
import { registerQuickFixes } from '../features/quick-fixes.ts';
import { registerVerifiedRelations } from '../features/verified-relations.ts';
import { registerRulePages } from '../features/rule-pages.ts';
import { registerApplyFix } from '../commands/apply-fix.ts';
import { registerFindingCommands } from '../commands/finding-commands.ts';
import { registerNextFinding } from '../commands/next-finding.ts';
import { registerOpenRulePage } from '../commands/open-rule-page.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { VerifiedView } from '../views/verified-view.ts';

/** A report is checked: what does not add up, what does, and what a person says of it. */
export function registerChecking(reviews: Reviews, verified: VerifiedView): vscode.Disposable {
  return vscode.Disposable.from(
    registerDiagnostics(reviews),
    registerQuickFixes(reviews),
    registerVerifiedRelations(verified),
    registerRulePages(),
    registerApplyFix(reviews),
    registerFindingCommands(reviews),
    registerNextFinding(reviews),
    registerOpenRulePage(reviews),
  );
}
