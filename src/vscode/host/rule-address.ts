import * as vscode from 'vscode';
import { rules } from '../../core/index.ts';
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
  const rule = rules.find((each) => each.id === id);
  return rule ? rule.title[localizer().language] : id;
}
