import * as vscode from 'vscode';
import { checkedWords } from '../../present/index.ts';
import { isReport } from '../reports/open-reports.ts';
import type { Verification } from '../../core/index.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { onSettingsChange, settings } from '../settings.ts';
import { tooLargeWords } from './diagnostics.ts';
import { rulesTurnedOff, shownFindings } from './shown-findings.ts';
import { verifiedViewId } from './verified-view.ts';
import { localizer } from '../localizer.ts';

/** The item in the status bar as it stands now. */
export interface FindingStatus {
  dispose(): void;
  /** Its text, what a mouse over it shows and what a click does; undefined while it is hidden. */
  shown(): { readonly text: string; readonly tooltip: string; readonly command: string } | undefined;
}

/** How much of the report in front was checked, recomputed and found, in the status bar; a click opens the view. */
export function registerFindingStatus(reviews: Reviews): FindingStatus {
  const item = vscode.window.createStatusBarItem('checked', vscode.StatusBarAlignment.Left, besideProblems);
  item.name = vscode.l10n.t('What was checked in the report');
  const command = `${verifiedViewId}.focus`;
  item.command = command;
  let words: StatusWords | undefined;
  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isReport(document) || !settings(document.uri).checks) {
      words = undefined;
      item.hide();
      return;
    }
    const { verification, tooLarge } = await reviews.open.exact(document);
    const review = await reviews.of(document);
    if (vscode.window.activeTextEditor?.document !== document) return;
    words = tooLarge ? { label: tooLargeWords(), lines: [] } : wordsOf(review, verification());
    show(item, words);
  };
  const soon = (): void => void update();
  soon();
  const listeners = vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(soon),
    reviews.onDidChange((uri) => {
      if (uri.toString() === vscode.window.activeTextEditor?.document.uri.toString()) soon();
    }),
    onSettingsChange(soon),
  );
  return {
    shown: () => words && { text: words.label, tooltip: words.lines.join('\n'), command },
    dispose: () => void listeners.dispose(),
  };
}

type StatusWords = ReturnType<typeof checkedWords>;

/** Right of the counts of problems. */
const besideProblems = 49;

function wordsOf(review: Review, verification: Verification): StatusWords {
  const { each } = shownFindings(review);
  const dismissed = review.findings.dismissed.length;
  const count = {
    shown: each.length,
    dismissed,
    rulesOff: rulesTurnedOff(review.uri),
    agreeing: review.held.agreeing.length,
  };
  return checkedWords(verification, count, localizer());
}

function show(item: vscode.StatusBarItem, { label, lines }: StatusWords): void {
  item.text = `$(checklist) ${label}`;
  item.tooltip = [...lines, '', vscode.l10n.t('Click to see what was recomputed.')].join('\n');
  item.accessibilityInformation = { label: [label, ...lines].join('. ') };
  item.show();
}
