import * as vscode from 'vscode';
import { dismissedLines } from '../../present/index.ts';
import type { Range } from '../../core/index.ts';
import { undismiss } from '../../tags/index.ts';
import type { Dismissal, Store } from '../../tags/index.ts';
import { answerOf } from '../host/answer-of.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { showPlace } from '../host/show-place.ts';
import { localizer } from '../localizer.ts';
import { relativeName } from '../host/name-of.ts';

/**
 * Lists what was set aside, with reason and place, and brings back what a person ticks; the arrow shows the place. The
 * report in front comes first.
 */
export async function restoreFinding(reviews: Reviews): Promise<void> {
  const all = activeFirst(await reviews.all());
  const items = all.flatMap(itemsOf);
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No finding has been dismissed.'));
    return;
  }
  const chosen = await choose(items);
  const edits = [...new Set(chosen.map(({ review }) => review))].map((review) => ({
    report: review.uri,
    edit: (before: Store): Store =>
      chosen
        .filter((each) => each.review === review)
        .reduce((store, { dismissal }) => undismiss(store, dismissal), before),
  }));
  const names = chosen.map(({ label }) => label).join('；');
  await reviews.marks.changeAll(vscode.l10n.t('restoring {0}', names), edits);
}

function activeFirst(reviews: readonly Review[]): readonly Review[] {
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const isActive = ({ uri }: Review): boolean => uri.toString() === active;
  return [...reviews.filter(isActive), ...reviews.filter((each) => !isActive(each))];
}

interface DismissedItem extends vscode.QuickPickItem {
  readonly review: Review;
  readonly dismissal: Dismissal;
  readonly range: Range | null;
}

interface Heading extends vscode.QuickPickItem {
  readonly kind: vscode.QuickPickItemKind.Separator;
}

function itemsOf(review: Review): readonly (DismissedItem | Heading)[] {
  const show = { iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: vscode.l10n.t('Show in the report') };
  const items = dismissedLines(review.findings, review.text, localizer()).map((line) => ({
    ...line,
    review,
    buttons: line.range ? [show] : [],
  }));
  if (items.length === 0) return [];
  return [{ label: relativeName(review.uri), kind: vscode.QuickPickItemKind.Separator }, ...items];
}

async function choose(items: readonly (DismissedItem | Heading)[]): Promise<readonly DismissedItem[]> {
  const pick = vscode.window.createQuickPick<DismissedItem | Heading>();
  pick.title = vscode.l10n.t('Restore dismissed findings');
  pick.placeholder = vscode.l10n.t('Tick what to show again');
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = items;
  pick.onDidTriggerItemButton(({ item }) => {
    if ('review' in item && item.range) void showPlace(item.review.uri, item.range, { preserveFocus: true });
  });
  const chosen = await answerOf(pick, () => {
    // Who ticks nothing means the line that Enter was pressed on.
    const meant = pick.selectedItems.length > 0 ? pick.selectedItems : pick.activeItems;
    return meant.filter((item) => 'review' in item);
  });
  return chosen ?? [];
}
