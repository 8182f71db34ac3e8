import * as vscode from 'vscode';
import { compareDrafts } from '../../compare/index.ts';
import type { Comparison, Draft } from '../../compare/index.ts';
import { analyze, looksLikeReport } from '../../core/index.ts';
import { readable } from '../host/readable.ts';
import { localizer } from '../localizer.ts';
import { isReport } from '../reports/open-reports.ts';
import type { Reviews } from '../reports/reviews.ts';
import { draftName } from './draft-name.ts';

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
