import * as vscode from 'vscode';
import { againstRule } from '../../compare/index.ts';
import type { AnalysisFinding, Range } from '../../core/index.ts';
import type { ListedFinding } from '../../present/index.ts';
import { ruleAt, ruleInQuotes } from '../host/rule-address.ts';
import { placeOf } from './finding-place.ts';
import { languageId } from '../reports/open-reports.ts';
import { toRange } from '../host/ranges.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { shownFindings } from './shown-findings.ts';
import { source } from './diagnostics.ts';

/** What can be done about a finding: its repair where one is right, setting it aside, lowering its rule, its page. */
export function registerQuickFixes(reviews: Reviews): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    languageId,
    {
      provideCodeActions: async (document, _range, { diagnostics }) => {
        const review = await reviews.last(document);
        const { findings } = shownFindings(review);
        return diagnostics
          .filter((each) => each.source === source())
          .flatMap((diagnostic) => {
            const finding = findings.find((each) => isOf(document, each, diagnostic));
            return finding ? actions(document, finding, diagnostic, review) : [];
          });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function isOf(document: vscode.TextDocument, finding: AnalysisFinding, { code, range }: vscode.Diagnostic): boolean {
  if (typeof code !== 'object') return false;
  return ruleAt(code.target) === finding.rule && range.isEqual(toRange(document, finding.range));
}

function actions(
  document: vscode.TextDocument,
  finding: ListedFinding,
  diagnostic: vscode.Diagnostic,
  review: Review,
): vscode.CodeAction[] {
  const place = placeOf(document.uri, finding);
  const command = (title: string, name: string): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: `reportReview.${name}`, arguments: [place] };
    action.diagnostics = [diagnostic];
    return action;
  };
  const name = ruleInQuotes(finding.rule);
  const lower = vscode.l10n.t('Treat “{0}” as a hint in this workspace', name);
  return [
    ...correction(finding, diagnostic, review),
    ...repair(document, finding, diagnostic),
    ...repairAll(document, finding, diagnostic),
    command(vscode.l10n.t('Dismiss here'), 'dismissFinding'),
    command(vscode.l10n.t('Dismiss here, with a reason…'), 'dismissWithReason'),
    command(vscode.l10n.t('Dismiss “{0}” in this report…', name), 'dismissRule'),
    ...(finding.severity === 'hint' ? [] : [command(lower, 'lowerRule')]),
    command(vscode.l10n.t('Turn off “{0}” in this workspace', name), 'turnRuleOff'),
    command(vscode.l10n.t('Copy as report of a false alarm'), 'copyFalseAlarm'),
    command(vscode.l10n.t('Show what “{0}” checks', name), 'openRulePage'),
  ];
}

/** What another paper says instead, to stand wherever the figure is said. */
function correction(
  { rule, range }: AnalysisFinding,
  diagnostic: vscode.Diagnostic,
  { uri, analysis, held }: Review,
): vscode.CodeAction[] {
  if (rule !== againstRule.id) return [];
  const said = held.disagreeing.filter(({ metric }) => isAt(analysis.metrics[metric]?.range, range));
  return said.map(({ fact }) => {
    const { text } = fact.metric;
    const title = vscode.l10n.t('Change it to {0} wherever it is said…', text);
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: 'reportReview.changeValue', arguments: [{ uri: uri.toString(), range }, text] };
    action.diagnostics = [diagnostic];
    action.isPreferred = true;
    return action;
  });
}

function isAt(a: Range | undefined, b: Range): boolean {
  return a?.[0] === b[0] && a[1] === b[1];
}

function repair(
  document: vscode.TextDocument,
  { fix, rule }: AnalysisFinding,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction[] {
  if (!fix || rule === againstRule.id) return [];
  const old = document.getText(toRange(document, fix.range));
  const title =
    fix.text === ''
      ? vscode.l10n.t('Leave out “{0}”', old)
      : old === ''
        ? vscode.l10n.t('Insert “{0}”', fix.text)
        : vscode.l10n.t('Change “{0}” to “{1}”', old, fix.text);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, toRange(document, fix.range), fix.text);
  action.diagnostics = [diagnostic];
  action.isPreferred = true;
  return [action];
}

/** Where one line stands for many places, all of them at once. */
function repairAll(
  document: vscode.TextDocument,
  { fix, like }: ListedFinding,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction[] {
  const fixes = [fix, ...like.map((each) => each.fix)].flatMap((each) => each ?? []);
  if (like.length === 0 || fixes.length <= like.length) return [];
  const title = vscode.l10n.t('Change all {0} places like this', fixes.length);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  for (const { range, text } of fixes) action.edit.replace(document.uri, toRange(document, range), text);
  action.diagnostics = [diagnostic];
  return [action];
}
