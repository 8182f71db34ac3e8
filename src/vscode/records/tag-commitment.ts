import * as vscode from 'vscode';
import type { TreeNode } from '../../present/index.ts';
import type { MarkedCommitment, Store } from '../../tags/index.ts';
import { changeTags } from './change-tags.ts';
import type { TagChange } from './change-tags.ts';
import { byReport, commitmentTargets, sayNoCommitment } from './commitment-targets.ts';
import type { Chosen, PlacedCommitment } from './commitment-targets.ts';
import type { CommitmentsView } from '../commitments/commitments-view.ts';
import { pickTags } from './pick-tags.ts';
import type { Reviews } from '../reports/reviews.ts';
import { settings } from '../settings.ts';

type Choose = (targets: readonly PlacedCommitment[]) => Promise<TagChange | undefined>;

/** Tags and untags commitments. A key binding or a script may name the tags as the third argument. */
export function registerTagCommitment(reviews: Reviews, tree: CommitmentsView): vscode.Disposable {
  const command = (name: string, given: (names: readonly string[]) => TagChange, choose: Choose): vscode.Disposable =>
    vscode.commands.registerCommand(
      `reportReview.${name}`,
      async (node?: Chosen, selected?: readonly TreeNode[], names?: readonly string[]) => {
        const targets = await commitmentTargets(reviews, tree, node, selected);
        if (targets.length === 0) {
          sayNoCommitment();
          return;
        }
        const change = names ? given(names) : await choose(targets);
        if (change) await apply(reviews, targets, change);
      },
    );
  return vscode.Disposable.from(
    command('tagCommitment', (names) => ({ add: names, remove: [] }), chooseTags),
    command('untagCommitment', (names) => ({ add: [], remove: names }), chooseTagsToRemove),
  );
}

/** All known tags, those that the commitments share ticked: ticking adds, clearing removes. */
async function chooseTags(targets: readonly PlacedCommitment[]): Promise<TagChange | undefined> {
  const commitments = targets.map(({ commitment }) => commitment);
  const known = settings(targets[0]?.review.uri).tags;
  const shared = (commitments[0]?.tags ?? []).filter((name) => commitments.every(({ tags }) => tags.includes(name)));
  const ticked = await pickTags(titleOf(commitments), known, shared);
  if (!ticked) return undefined;
  return {
    add: ticked.filter((name) => !shared.includes(name)),
    remove: shared.filter((name) => !ticked.includes(name)),
  };
}

/** The tags there are; a single one goes without a question. */
async function chooseTagsToRemove(targets: readonly PlacedCommitment[]): Promise<TagChange | undefined> {
  const tags = [...new Set(targets.flatMap(({ commitment }) => commitment.tags))];
  if (tags.length <= 1) return { add: [], remove: tags };
  const title = vscode.l10n.t('Remove tags');
  const remove = await vscode.window.showQuickPick(tags, { title, canPickMany: true });
  return remove && { add: [], remove };
}

/** However many commitments of however many reports, it is one act. */
async function apply(reviews: Reviews, targets: readonly PlacedCommitment[], change: TagChange): Promise<void> {
  const signed = await reviews.marks.sign();
  const edits = [...byReport(targets)].map(([{ uri, text }, commitments]) => ({
    report: uri,
    edit: (before: Store) =>
      commitments.reduce<Store>((store, commitment) => changeTags(store, text, commitment, change, signed), before),
  }));
  const label = vscode.l10n.t('tags of {0}', titleOf(targets.map(({ commitment }) => commitment)));
  await reviews.marks.changeAll(label, edits);
}

function titleOf(commitments: readonly MarkedCommitment[]): string {
  const [only] = commitments;
  return commitments.length === 1 && only ? only.text : vscode.l10n.t('{0} commitments', commitments.length);
}
