import * as vscode from 'vscode';
import { thisWeek } from '../host/clock.ts';
import { dueSoon } from '../lazy/answers.ts';
import { distinctReviews } from '../reports/distinct-reviews.ts';
import type { Reviews } from '../reports/reviews.ts';
import { agendaViewId } from './agenda-view.ts';
import { PacedRefresh } from '../host/paced-refresh.ts';

/** What the status bar says of deadlines. */
export interface DueStatus {
  dispose(): void;
  /** Undefined while it is hidden. */
  shown(): string | undefined;
}

/**
 * How many commitments are due this week and how many are overdue, in the status bar, of the reports known so far; hidden
 * where nobody keeps records or nothing is due. A click opens the agenda.
 */
export function registerDueStatus(reviews: Reviews): DueStatus {
  const item = vscode.window.createStatusBarItem('due', vscode.StatusBarAlignment.Left, besideChecked);
  item.name = vscode.l10n.t('What is due this week');
  item.command = `${agendaViewId}.focus`;
  let words: string | undefined;
  const update = async (): Promise<void> => {
    const kept = await pace.timed(() => reviews.withMarks());
    const { overdue, week } = kept.length === 0 ? nothing : dueSoon(distinctReviews(kept), thisWeek());
    words = wordsOf(week.length, overdue.length);
    if (words === undefined) item.hide();
    else show(item, words);
  };
  const pace = new PacedRefresh(() => void update());
  const listener = reviews.onDidChange(() => {
    pace.soon();
  });
  pace.soon();
  return {
    shown: () => words,
    dispose: () => {
      pace.dispose();
      listener.dispose();
      item.dispose();
    },
  };
}

const nothing = { overdue: [], week: [] };

/** Right of what was checked. */
const besideChecked = 48;

function wordsOf(week: number, overdue: number): string | undefined {
  const parts = [
    ...(week > 0 ? [vscode.l10n.t('Due this week: {0}', week)] : []),
    ...(overdue > 0 ? [vscode.l10n.t('Overdue: {0}', overdue)] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(' · ');
}

function show(item: vscode.StatusBarItem, words: string): void {
  item.text = `$(calendar) ${words}`;
  item.tooltip = vscode.l10n.t('Click to see the agenda.');
  item.accessibilityInformation = { label: words };
  item.show();
}
