import * as vscode from 'vscode';
import {
  commitmentComments,
  discussionComments,
  findingComments,
  withPlaceNotes,
  writeComments,
} from '../../export/index.ts';
import type { WordComment } from '../../export/index.ts';
import { unpackWord } from '../../intake/index.ts';
import { placeDiscussions } from '../../tags/index.ts';
import { atTheirLevels } from '../checking/shown-findings.ts';
import { now, today } from '../host/clock.ts';
import { sourceOf } from '../host/imported-address.ts';
import { writeFile } from '../host/write-file.ts';
import { localizer } from '../localizer.ts';
import { importFile } from '../opening/import-file.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { wordReport } from './word-report.ts';

/** What goes into the copy. */
type Part = 'findings' | 'suggestions' | 'discussions' | 'commitments';

/** What a script may say beforehand; what it leaves out is asked. */
export interface WordCopyOrder {
  readonly parts?: readonly Part[];
  readonly to?: vscode.Uri;
}

/**
 * Writes a copy of the Word file of the report in front with comments on its words: findings, discussions, commitments that
 * somebody marked, repairs as tracked changes. The words of the copy are the file's own.
 */
export async function writeWordCopy(reviews: Reviews, order?: WordCopyOrder): Promise<void> {
  const document = wordReport();
  if (!document) return;
  const parts = order?.parts ?? (await chooseParts());
  const target = parts && (order?.to ?? (await chooseFile(sourceOf(document.uri))));
  if (!target) return;
  const file = sourceOf(document.uri);
  const bytes = await vscode.workspace.fs.readFile(file);
  const read = await importFile(reviews.documents.extension, file);
  if (!read?.trace) return;
  const review = await reviews.of(document);
  if (read.text !== review.text) {
    const message = vscode.l10n.t('The Word file is no longer the one that is shown here: open it again first.');
    void vscode.window.showWarningMessage(message);
    return;
  }
  const comments = withPlaceNotes(commentsOf(review, parts), read.trace, read.text, localizer());
  const copy = writeComments({ parts: unpackWord(bytes), places: read.trace }, comments);
  const name = vscode.workspace.asRelativePath(target);
  await writeFile(
    target,
    copy,
    order?.to ? undefined : vscode.l10n.t('{0} comments were written to {1}.', comments.length, name),
  );
}

function commentsOf(review: Review, parts: readonly Part[]): readonly WordComment[] {
  const { uri, text, store, marked, findings } = review;
  const has = (part: Part): boolean => parts.includes(part);
  const date = now().replace(/\.\d+Z$/, 'Z');
  const shown = has('findings') || has('suggestions') ? atTheirLevels(uri, findings.shown) : [];
  const tagged = marked.commitments.filter(({ mark }) => mark !== null);
  return [
    ...findingComments(shown, text, localizer(), { date, suggest: has('suggestions') }),
    ...(has('discussions') ? discussionComments(placeDiscussions(store, text)) : []),
    ...(has('commitments') ? commitmentComments(tagged, localizer(), { date, today: today() }) : []),
  ];
}

async function chooseParts(): Promise<readonly Part[] | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly part: Part })[] = [
    { label: vscode.l10n.t('Findings'), part: 'findings', picked: true },
    { label: vscode.l10n.t('Repairs as tracked changes'), part: 'suggestions' },
    { label: vscode.l10n.t('Discussions'), part: 'discussions', picked: true },
    { label: vscode.l10n.t('Commitments that were marked'), part: 'commitments' },
  ];
  const title = vscode.l10n.t('What goes into the Word copy?');
  const picked = await vscode.window.showQuickPick(items, { title, canPickMany: true });
  return picked && picked.length > 0 ? picked.map(({ part }) => part) : undefined;
}

function chooseFile(file: vscode.Uri): Thenable<vscode.Uri | undefined> {
  const path = file.path.replace(/\.docx$/i, '') + vscode.l10n.t(' (comments)') + '.docx';
  return vscode.window.showSaveDialog({ defaultUri: file.with({ path }), filters: { Word: ['docx'] } });
}
