import * as vscode from 'vscode';
import { checkedWords } from '../../present/index.ts';
import { isReport } from '../reports/open-reports.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { onSettingsChange, settings } from '../settings.ts';
import { shownFindings } from '../findings/shown-findings.ts';
import { verificationOf } from '../reports/verification-of.ts';
import { verifiedViewId } from '../views/verified-view.ts';
import { voice } from '../voice.ts';

/** How much of the report in front was checked, recomputed and found, in the status bar; a click opens the view. */
export function registerFindingStatus(reviews: Reviews): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('checked', vscode.StatusBarAlignment.Left, besideProblems);
  item.name = vscode.l10n.t('What was checked in the report');
  item.command = `${verifiedViewId}.focus`;
  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isReport(document) || !settings(document.uri).checks) {
      item.hide();
      return;
    }
    const review = await reviews.of(document);
    if (vscode.window.activeTextEditor?.document !== document) return;
    show(item, review);
  };
  const soon = (): void => void update();
  soon();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(soon),
    reviews.onDidChange(soon),
    onSettingsChange(soon),
  );
}

/** Right of the counts of problems. */
const besideProblems = 49;

function show(item: vscode.StatusBarItem, review: Review): void {
  const { findings, more } = shownFindings(review);
  const count = { shown: findings.length + more, dismissed: review.findings.dismissed.length };
  const { label, lines } = checkedWords(verificationOf(review), count, voice());
  item.text = `$(checklist) ${label}`;
  item.tooltip = [...lines, '', vscode.l10n.t('Click to see what was recomputed.')].join('\n');
  item.accessibilityInformation = { label: [label, ...lines].join('. ') };
  item.show();
}
