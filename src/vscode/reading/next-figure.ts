import * as vscode from 'vscode';
import { metricNear, nextMention } from '../lazy/answers.ts';
import { isReport } from '../reports/open-reports.ts';
import { toRange } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';

/** From a figure to the next, or the one before, of the same indicator; round the ends of the report. */
export function registerNextFigure(reviews: Reviews): vscode.Disposable {
  const go = (step: 1 | -1) => async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isReport(editor.document)) return;
    const { text, analysis } = await reviews.open.last(editor.document);
    const index = metricNear(analysis, text, editor.document.offsetAt(editor.selection.active));
    const metric = index === null ? undefined : analysis.metrics[index];
    const next = index === null ? null : nextMention(analysis, index, step);
    if (next) show(editor, toRange(editor.document, next.range));
    else if (metric)
      localize(vscode.l10n.t('“{0}” has no other figure in this report.', metric.indicator || metric.text));
    else localize(vscode.l10n.t('There is no figure here.'));
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('reportReview.nextFigure', go(1)),
    vscode.commands.registerCommand('reportReview.previousFigure', go(-1)),
  );
}

function show(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function localize(words: string): void {
  void vscode.window.showInformationMessage(words);
}
