import * as vscode from 'vscode';
import { relativeName } from '../host/name-of.ts';
import { isReport } from './open-reports.ts';
import type { Reviews } from './reviews.ts';

/**
 * The report that a command is about: the one in the editor; without one, such as from the walkthrough, the one that the
 * person picks of those that are known, or the only one. Where there is none it is said, with the way to one.
 */
export async function chooseReport(reviews: Reviews, title: string): Promise<vscode.Uri | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (document && isReport(document)) return document.uri;
  await reviews.files.ready();
  const items = reviews.reports().map(({ uri, analysis }) => ({
    label: relativeName(uri),
    description: analysis.report.district.path?.join('') ?? '',
    uri,
  }));
  if (items.length > 1) return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.uri;
  const [only] = items;
  if (!only) void offerSample();
  return only?.uri;
}

async function offerSample(): Promise<void> {
  const open = vscode.l10n.t('Open a Sample');
  const words = vscode.l10n.t('No report is open, and this folder has none.');
  if ((await vscode.window.showInformationMessage(words, open)) === open)
    await vscode.commands.executeCommand('reportReview.openSample');
}
