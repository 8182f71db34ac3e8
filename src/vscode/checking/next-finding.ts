import * as vscode from 'vscode';
import { stepToFinding } from '../../present/index.ts';
import { chooseReport } from '../reports/choose-report.ts';
import { toRange } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';
import { shownFindings } from './shown-findings.ts';

/**
 * From finding to finding of a report as they are shown, round its ends; each comes with its card. Without a report in the
 * editor the person picks one.
 */
export function registerNextFinding(reviews: Reviews): vscode.Disposable {
  const go = (step: 1 | -1) => async (): Promise<void> => {
    const uri = await chooseReport(reviews, vscode.l10n.t('Findings of which report?'));
    if (!uri) return;
    const editor = await vscode.window.showTextDocument(uri, { preview: false });
    const { findings } = shownFindings(await reviews.of(editor.document));
    const found = stepToFinding(findings, editor.document.offsetAt(editor.selection.active), step);
    if (!found) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to review in this report.'));
      return;
    }
    const range = toRange(editor.document, found.finding.range);
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    const words = vscode.l10n.t('Finding {0} of {1}: {2}', found.number, found.of, found.finding.message);
    vscode.window.setStatusBarMessage(words, shown);
    await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('reportReview.nextFinding', go(1)),
    vscode.commands.registerCommand('reportReview.previousFinding', go(-1)),
  );
}

/** Milliseconds. */
const shown = 5000;
