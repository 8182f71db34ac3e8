import * as vscode from 'vscode';
import { commitmentsViewId } from '../commitments/commitments-view.ts';
import type { CommitmentsView } from '../commitments/commitments-view.ts';
import type { TreeNode } from '../../present/index.ts';
import type { MarkedCommitment } from '../../tags/index.ts';
import { isReport } from '../reports/open-reports.ts';
import { toOffsets } from '../host/ranges.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { addTo } from '../../core/index.ts';

export interface PlacedCommitment {
  readonly review: Review;
  readonly commitment: MarkedCommitment;
}

/** What a command is called on: a node of a tree, or (by a key binding) whatever is selected in the view of this id. */
export type Chosen = TreeNode | string;

/**
 * The commitments that a command is meant for: the nodes chosen in the tree, else those under the cursor or the
 * selection of a report, else those selected in the tree. Each is looked up anew, since the text may have changed after the tree was drawn.
 */
export async function commitmentTargets(
  reviews: Reviews,
  tree: CommitmentsView,
  node?: Chosen,
  selected?: readonly TreeNode[],
): Promise<readonly PlacedCommitment[]> {
  if (typeof node === 'string') return placesOf(reviews, tree.selections.get(node)?.() ?? []);
  if (node) return placesOf(reviews, selected?.includes(node) === true ? selected : [node]);
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isReport(editor.document)) return placesOf(reviews, tree.selections.get(commitmentsViewId)?.() ?? []);
  const review = await reviews.of(editor.document);
  const [start, end] = toOffsets(editor.document, editor.selection);
  return review.marked.commitments
    .filter(({ range }) => range[0] <= end && start <= range[1])
    .map((commitment) => ({ review, commitment }));
}

/** Says that there is nothing to do here, and how to find something. */
export function sayNoCommitment(): void {
  const message = vscode.l10n.t(
    'There is no commitment here. Select its words and use “Mark Selection as Commitment”.',
  );
  void vscode.window.showInformationMessage(message);
}

/** One store change per report, for commitments of several reports. */
export function byReport(targets: readonly PlacedCommitment[]): ReadonlyMap<Review, readonly MarkedCommitment[]> {
  const groups = new Map<Review, MarkedCommitment[]>();
  for (const { review, commitment } of targets) addTo(groups, review, commitment);
  return groups;
}

async function placesOf(reviews: Reviews, nodes: readonly TreeNode[]): Promise<readonly PlacedCommitment[]> {
  const found = await Promise.all(nodes.map((each) => placeOf(reviews, each)));
  return found.filter((each) => each !== undefined);
}

async function placeOf(reviews: Reviews, { file, commitment }: TreeNode): Promise<PlacedCommitment | undefined> {
  if (file === undefined || !commitment) return undefined;
  const review = await reviews.at(vscode.Uri.parse(file));
  const there = review?.marked.commitments.find(
    ({ range, text }) => range[0] === commitment.range[0] && text === commitment.text,
  );
  return review && there && { review, commitment: there };
}
