import * as vscode from 'vscode';
import type { ImportedComment } from '../../intake/index.ts';
import type { Store, Thread } from '../../tags/index.ts';
import { takeThreads } from '../../tags/index.ts';
import { wordAuthor } from '../../export/index.ts';
import { importFile } from '../opening/import-file.ts';
import type { Reviews } from '../reports/reviews.ts';
import { wordReport } from './word-report.ts';

/**
 * Reads the comments of a Word copy that came back into the discussions of the report in front: what people said, what they
 * answered and what they settled. What the program itself wrote and nobody answered is left there.
 */
export async function readWordComments(reviews: Reviews, from?: vscode.Uri): Promise<void> {
  const document = wordReport();
  const file = document && (from ?? (await chooseFile()));
  const read = file && (await importFile(reviews.documents.extension, file));
  if (!document || !read) return;
  const { text, uri } = await reviews.of(document);
  if (read.text !== text) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The words of the copy are no longer those of this report.'));
    return;
  }
  const threads = threadsOf(read.comments ?? []);
  const name = vscode.workspace.asRelativePath(file);
  await reviews.marks.change(uri, vscode.l10n.t('comments of {0}', name), (store: Store) =>
    takeThreads(store, text, threads),
  );
  vscode.window.setStatusBarMessage(vscode.l10n.t('{0} comments were read from {1}.', threads.length, name), SHOWN);
}

/** Milliseconds. */
const SHOWN = 8000;

async function chooseFile(): Promise<vscode.Uri | undefined> {
  const title = vscode.l10n.t('Which Word copy came back?');
  return (await vscode.window.showOpenDialog({ title, filters: { Word: ['docx'] } }))?.[0];
}

function threadsOf(comments: readonly ImportedComment[]): readonly Thread[] {
  return comments
    .filter(({ parent }) => parent === null)
    .map((first) => {
      const replies = comments.filter(({ parent }) => parent === first.id);
      const said = [first, ...replies].map(({ author, date, text }) => ({ at: date, author, text }));
      return { range: first.range, said, resolved: first.done };
    })
    .filter(({ said, resolved }) => resolved || said.some(({ author }) => author !== wordAuthor));
}
