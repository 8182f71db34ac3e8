import * as vscode from 'vscode';
import { registerCommitments } from '../features/commitments.ts';
import { registerAgenda } from '../features/agenda.ts';
import { registerRecordDecorations } from '../features/record-decorations.ts';
import { registerRecordLenses } from '../features/record-lenses.ts';
import { registerVerdictDecorations } from '../features/verdict-decorations.ts';
import { registerDiscussions } from '../features/discussions.ts';
import { registerFollowEdits } from '../features/follow-edits.ts';
import { registerFollowFirstSave } from '../features/follow-first-save.ts';
import { registerOrphanStores } from '../features/orphan-stores.ts';
import { registerFollowRenames } from '../features/follow-renames.ts';
import { registerTagCommitment } from '../commands/tag-commitment.ts';
import { registerRecordCommands } from '../commands/record-commands.ts';
import { registerMarkSelection } from '../commands/mark-selection.ts';
import { registerRejectCommitment } from '../commands/reject-commitment.ts';
import { registerRemoveLostMark } from '../commands/remove-lost-mark.ts';
import { registerTreeKeys } from '../commands/tree-keys.ts';
import { registerUndoMark } from '../commands/undo-mark.ts';
import { registerFilterCommitments } from '../commands/filter-commitments.ts';
import { registerGoToCommitment } from '../commands/go-to-commitment.ts';
import { registerGroupCommitments } from '../commands/group-commitments.ts';
import { registerRefreshCommitments } from '../commands/refresh-commitments.ts';
import { registerRevealCommitment } from '../commands/reveal-commitment.ts';
import { registerExportCommitments } from '../commands/export-commitments.ts';
import type { Marks } from '../marks/marks.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { AgendaView } from '../views/agenda-view.ts';
import type { CommitmentsView } from '../views/commitments-view.ts';
import type { Pages } from '../views/pages.ts';

/** What shows commitments and what keeps the work done on them. */
export interface Views {
  readonly marks: Marks;
  readonly tree: CommitmentsView;
  readonly agenda: AgendaView;
  readonly pages: Pages;
}

/** What was promised is followed: trees, marks in the text, records, discussions, tables. */
export function registerFollowing(reviews: Reviews, { marks, tree, agenda, pages }: Views): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommitments(reviews, tree),
    registerAgenda(reviews, tree, agenda),
    registerRecordDecorations(reviews),
    registerRecordLenses(reviews),
    registerVerdictDecorations(reviews),
    registerDiscussions(reviews),
    registerFollowEdits(reviews),
    registerFollowFirstSave(marks),
    registerFollowRenames(marks),
    registerOrphanStores(reviews),
    registerTagCommitment(reviews, tree),
    registerRecordCommands(reviews, tree, pages),
    registerMarkSelection(reviews),
    registerRejectCommitment(reviews, tree),
    registerRemoveLostMark(reviews),
    registerUndoMark(marks),
    registerTreeKeys(),
    registerFilterCommitments(reviews, tree),
    registerGoToCommitment(reviews),
    registerGroupCommitments(tree),
    registerRefreshCommitments(reviews, tree),
    registerRevealCommitment(),
    registerExportCommitments(reviews, tree),
    reviews.onDidChange(() => {
      pages.refresh();
    }),
  );
}
