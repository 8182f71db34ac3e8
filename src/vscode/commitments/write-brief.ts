import * as vscode from 'vscode';
import { brief } from '../../present/index.ts';
import { readDue } from '../../tags/index.ts';
import { beginningOf, daysAgo, thisWeek } from '../host/clock.ts';
import { distinctReviews } from '../reports/distinct-reviews.ts';
import type { Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';

/**
 * Writes what moved since a day into a new Markdown document, to be sent round.
 *
 * @param given the day, where a script says it: 2024-06-03
 */
export async function writeBrief(reviews: Reviews, given?: string): Promise<void> {
  const day = given ?? (await askSince());
  if (day === undefined) return;
  await reviews.ready();
  const reports = distinctReviews(await reviews.withMarks());
  const content = brief(reports, { day, at: beginningOf(day) }, thisWeek(), localizer());
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}

async function askSince(): Promise<string | undefined> {
  const words = await vscode.window.showInputBox({
    title: vscode.l10n.t('Progress since which day?'),
    value: daysAgo(7),
    validateInput: (value) => (isDay(readDue(value)) ? undefined : vscode.l10n.t('Write a day like 2024-06-30.')),
  });
  return words === undefined ? undefined : (readDue(words) ?? undefined);
}

function isDay(due: string | null): boolean {
  return due?.length === '2024-06-30'.length;
}
