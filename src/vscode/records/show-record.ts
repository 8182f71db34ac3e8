import * as vscode from 'vscode';
import { lineTable, commitmentDetails } from '../../core/index.ts';
import { recordPage, sentenceAround, shorten } from '../../present/index.ts';
import type { TreeNode } from '../../present/index.ts';
import { today } from '../host/clock.ts';
import { commitmentTargets, sayNoCommitment } from './commitment-targets.ts';
import type { Chosen, PlacedCommitment } from './commitment-targets.ts';
import type { CommitmentsView } from '../commitments/commitments-view.ts';
import { placeAct, recordActs } from './record-links.ts';
import type { Pages } from './pages.ts';
import type { Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';
import { relativeName } from '../host/name-of.ts';

/** Shows all that is known of one commitment as a page, which follows its changes while it is open. */
export async function showRecord(
  reviews: Reviews,
  tree: CommitmentsView,
  pages: Pages,
  node?: Chosen,
  selected?: readonly TreeNode[],
): Promise<void> {
  const [target] = await commitmentTargets(reviews, tree, node, selected?.slice(0, 1));
  if (!target) {
    sayNoCommitment();
    return;
  }
  await pages.show(shorten(target.commitment.text, 30), async () => pageOf(await anew(reviews, target)));
}

/** The commitment as it stands now; as it was where it is gone. */
async function anew(reviews: Reviews, target: PlacedCommitment): Promise<PlacedCommitment> {
  const review = await reviews.at(target.review.uri);
  const { mark, text } = target.commitment;
  const commitment = review?.marked.commitments.find((each) =>
    mark && each.mark ? each.mark.id === mark.id : each.text === text,
  );
  return review && commitment ? { review, commitment } : target;
}

function pageOf(placed: PlacedCommitment): string {
  const { review, commitment } = placed;
  const { uri, text, marked } = review;
  const line = lineTable(text).lineAt(commitment.range[0]);
  const place = {
    link: placeAct(uri, commitment.range),
    act: recordActs(placed),
    today: today(),
    sentence: sentenceAround(text, commitment.range),
    details: commitmentDetails(text, marked.analysis)(commitment),
    where: vscode.l10n.t('{0}, line {1}', relativeName(uri), line),
    timeWords: (at: string) => new Date(at).toLocaleString(vscode.env.language),
  };
  return recordPage(marked, commitment, place, localizer());
}
