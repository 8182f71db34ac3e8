import * as vscode from 'vscode';
import { registerCommitments } from './commitments.ts';
import { registerAgenda } from './agenda.ts';
import { registerRecordDecorations } from '../records/record-decorations.ts';
import { registerRecordLenses } from '../records/record-lenses.ts';
import { registerVerdictDecorations } from '../records/verdict-decorations.ts';
import { registerDiscussions } from '../records/discussions.ts';
import { registerFollowEdits } from '../store/follow-edits.ts';
import { registerFollowFirstSave } from '../store/follow-first-save.ts';
import { registerFollowSaveAs } from '../store/follow-save-as.ts';
import { registerOrphanStores } from '../store/orphan-stores.ts';
import { registerFollowRenames } from '../store/follow-renames.ts';
import { registerTagCommitment } from '../records/tag-commitment.ts';
import { registerRecordCommands, registerRemoveLostMark, registerUndoMark } from '../records/record-commands.ts';
import { registerMarkSelection } from '../records/mark-selection.ts';
import { registerRejectCommitment } from '../records/reject-commitment.ts';
import { registerTreeCommands } from './tree-commands.ts';
import { registerRefreshCommitments } from './refresh-commitments.ts';
import type { Marks } from '../store/marks.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { AgendaView } from './agenda-view.ts';
import type { CommitmentsView } from './commitments-view.ts';
import type { Pages } from '../records/pages.ts';

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
    registerFollowSaveAs(reviews),
    registerFollowRenames(marks),
    registerOrphanStores(reviews),
    registerTagCommitment(reviews, tree),
    registerRecordCommands(reviews, tree, pages),
    registerMarkSelection(reviews),
    registerRejectCommitment(reviews, tree),
    registerRemoveLostMark(reviews),
    registerUndoMark(marks),
    registerTreeCommands(reviews, tree),
    registerRefreshCommitments(reviews, tree),
    reviews.onDidChange(() => {
      pages.refresh();
    }),
  );
}
