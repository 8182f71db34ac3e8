import * as vscode from 'vscode';
import { commitmentNode, sectionName, sectionPath, shownCommitments } from '../../present/index.ts';
import type { CommitmentFilter } from '../../present/index.ts';
import type { Range } from '../../core/index.ts';
import { today } from '../host/clock.ts';
import { distinctReviews } from '../reports/distinct-reviews.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { showPlace } from '../host/show-place.ts';
import { localizer } from '../localizer.ts';
import { relativeName } from '../host/name-of.ts';

/** Lists the commitments of all reports that `filter` lets pass, to be found by any of their words, and opens the one chosen. */
export async function goToCommitment(reviews: Reviews, filter: CommitmentFilter): Promise<void> {
  await reviews.files.ready();
  const items = distinctReviews(await reviews.all()).flatMap(({ review }) => itemsOf(review, filter));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No commitment was found.'));
    return;
  }
  const title = vscode.l10n.t('Go to which commitment?');
  const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
  if (chosen) await showPlace(chosen.uri, chosen.range);
}

interface CommitmentItem extends vscode.QuickPickItem {
  readonly uri: vscode.Uri;
  readonly range: Range;
}

function itemsOf({ uri, analysis, marked }: Review, filter: CommitmentFilter): readonly CommitmentItem[] {
  const report = { file: uri.toString(), report: marked };
  const name = relativeName(uri);
  const lines = { localizer: localizer(), today: today(), named: true };
  return shownCommitments(marked, filter).map((commitment) => {
    const { description } = commitmentNode(report, commitment, '', lines);
    const path = sectionPath(analysis, commitment.section).map(sectionName);
    return { label: commitment.text, description, detail: [name, ...path].join(' › '), uri, range: commitment.range };
  });
}
