import * as vscode from 'vscode';
import type { Comparison, Draft } from '../../compare/index.ts';
import { compareDrafts } from '../../compare/index.ts';
import { analyze, looksLikeReport } from '../../core/index.ts';
import { readable } from '../host/readable.ts';
import { localizer } from '../localizer.ts';
import { isReport } from '../reports/open-reports.ts';
import type { Reviews } from '../reports/reviews.ts';
import { sourceOf } from '../host/imported-address.ts';

/** Two documents and what changed from the one to the other. */
export interface ComparedFiles {
  readonly old: vscode.Uri;
  readonly new: vscode.Uri;
  readonly comparison: Comparison;
}

/** Compares two drafts as they stand now, open or not; the addresses are those of documents of text. */
export async function compareFiles(reviews: Reviews, old: vscode.Uri, now: vscode.Uri): Promise<ComparedFiles> {
  const [before, after] = [await readDraft(reviews, old), await readDraft(reviews, now)];
  const comparison = { ...compareDrafts(before, after), old: draftName(old), new: draftName(now) };
  return { old, new: now, comparison };
}

/** A revision in git, or a text that is shown as no report, is read here. */
async function readDraft(reviews: Reviews, uri: vscode.Uri): Promise<Draft> {
  const opened = await vscode.workspace.openTextDocument(uri);
  const document = (await readable(opened, looksLikeReport)) ?? opened;
  if (isReport(document)) {
    const { text, analysis } = await reviews.of(document);
    return { text, analysis };
  }
  const text = document.getText();
  return { text, analysis: analyze(text, { file: draftName(uri), language: localizer().language }) };
}

/** What people call a draft: its path in the workspace, and of a revision in git which one: «定稿.txt (HEAD)». */
function draftName(uri: vscode.Uri): string {
  const name = vscode.workspace.asRelativePath(
    uri.scheme === 'git' ? uri.with({ scheme: 'file', query: '' }) : sourceOf(uri),
  );
  const revision = uri.scheme === 'git' ? revisionOf(uri.query) : '';
  return revision === '' ? name : `${name} (${revision.slice(0, SHORT)})`;
}

/** As much of a commit's name as git itself shows. */
const SHORT = 7;

/** The built-in git extension keeps the revision in the query: {"path":"/w/定稿.txt","ref":"HEAD"}. */
function revisionOf(query: string): string {
  return /"ref":"([^"]*)"/.exec(query)?.[1] ?? '';
}
