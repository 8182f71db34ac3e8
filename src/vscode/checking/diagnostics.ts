import * as vscode from 'vscode';
import type { AnalysisFinding } from '../../core/index.ts';
import { sourceOf } from '../host/imported-address.ts';
import { toRange } from '../host/ranges.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { MOST_MEGABYTES } from '../reports/size-limit.ts';
import { ruleAddress, ruleName } from '../host/rule-address.ts';
import { onSettingsChange } from '../settings.ts';
import { shownFindings } from './shown-findings.ts';

/** Shows the findings of open reports as problems. */
export function registerDiagnostics(reviews: Reviews): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('report-review');
  const show = async (document: vscode.TextDocument): Promise<void> => {
    const { version } = document;
    const { tooLarge } = await reviews.open.exact(document);
    const review = await reviews.of(document);
    if (document.version !== version || document.isClosed) return;
    problems.set(document.uri, tooLarge ? [note(tooLargeWords())] : diagnostics(document, review));
  };
  const update = (uri: vscode.Uri): void => {
    const document = reviews.open.documentAt(uri);
    if (document) void show(document);
    else if (problems.has(uri)) problems.delete(uri);
  };
  const updateAll = (): void => {
    for (const { uri } of reviews.open.documents()) update(uri);
  };
  updateAll();
  return vscode.Disposable.from(problems, reviews.onDidChange(update), onSettingsChange(updateAll));
}

function diagnostics(document: vscode.TextDocument, review: Review): vscode.Diagnostic[] {
  const { findings, more } = shownFindings(review);
  const shown = findings.map((finding) => diagnostic(document, finding));
  return more === 0 ? shown : [...shown, rest(more)];
}

function diagnostic(document: vscode.TextDocument, finding: AnalysisFinding): vscode.Diagnostic {
  const made = new vscode.Diagnostic(toRange(document, finding.range), finding.message, severities[finding.severity]);
  made.source = source();
  made.code = { value: ruleName(finding.rule), target: ruleAddress(finding.rule) };
  made.relatedInformation = finding.related.map(({ range, message, file }) => {
    const place =
      file === undefined ? new vscode.Location(document.uri, toRange(document, range)) : paperAt(document, file);
    return new vscode.DiagnosticRelatedInformation(place, message);
  });
  return made;
}

/** Another paper, by its path in the workspace folder of the report; the message tells the line. */
function paperAt(document: vscode.TextDocument, file: string): vscode.Location {
  const folder = vscode.workspace.getWorkspaceFolder(sourceOf(document.uri))?.uri ?? document.uri;
  return new vscode.Location(vscode.Uri.joinPath(folder, file), new vscode.Position(0, 0));
}

/** What the cap leaves out is said, so that silence means something. */
function rest(more: number): vscode.Diagnostic {
  return note(vscode.l10n.t('{0} more findings are not shown (setting reportReview.checks.maxFindings).', more));
}

/** What is to be said of the whole document stands at its beginning. */
function note(message: string): vscode.Diagnostic {
  const made = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), message, vscode.DiagnosticSeverity.Information);
  made.source = source();
  return made;
}

/** What is said of a document that is not read for its size. */
export function tooLargeWords(): string {
  return vscode.l10n.t('This document is larger than {0} MB: it is not checked as a report.', MOST_MEGABYTES);
}

/** Whom VS Code says a problem is from. */
export function source(): string {
  return vscode.l10n.t('Report Review');
}

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
} as const;
