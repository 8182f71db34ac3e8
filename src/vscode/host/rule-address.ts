import * as vscode from 'vscode';
import { inQuotes, ruleName as nameOfRule } from '../../present/index.ts';
import { localizer } from '../localizer.ts';

/** The scheme of rule pages: documents that the extension writes and nobody edits. */
export const ruleScheme = 'report-review-rule';

/** part-sum → report-review-rule:/分项之和与合计不符.md?part-sum, so that the tab bears its name */
export function ruleAddress(rule: string): vscode.Uri {
  const name = ruleName(rule)
    .replace(/[\\/?#%:*"<>|\s]+/g, ' ')
    .trim();
  return vscode.Uri.from({ scheme: ruleScheme, path: `/${name}.md`, query: rule });
}

/** The rule whose page stands at an address. */
export function ruleAt(address: vscode.Uri): string {
  return address.query;
}

/** What people call a rule: part-sum → 分项之和与合计不符. */
export function ruleName(id: string): string {
  return nameOfRule(id, localizer());
}

/** The same to stand within quotation marks: “%”与“个百分点”用错 → ‘%’与‘个百分点’用错. */
export function ruleInQuotes(id: string): string {
  return inQuotes(ruleName(id));
}
