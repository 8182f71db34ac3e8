import * as vscode from 'vscode';
import { allSteps, applyEdits, tidy } from '../../core/index.ts';
import type { TidySteps } from '../../core/index.ts';
import { chooseTidySteps } from './choose-tidy-steps.ts';
import { nameOf } from '../host/name-of.ts';
import { chooseReport } from '../reports/choose-report.ts';
import { languageId } from '../reports/open-reports.ts';
import type { Reviews } from '../reports/reviews.ts';
import { toRange } from '../host/ranges.ts';
import { tidyAddress, tidyScheme, tidySource } from '../host/tidy-address.ts';

/**
 * Shows the clean copy of a report beside it as a comparison; from there a person applies it. The edits are small, so
 * that marks move along, and one undo takes them all back.
 */
export function registerTidyReport(reviews: Reviews): vscode.Disposable {
  const asked = new Map<string, TidySteps>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const copyOf = async (address: vscode.Uri): Promise<string> => {
    const text = (await vscode.workspace.openTextDocument(tidySource(address))).getText();
    return applyEdits(text, tidy(text, asked.get(address.toString()) ?? allSteps));
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(tidyScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: copyOf,
    }),
    // In the language of the report it is coloured and its long paragraphs wrap, on both sides.
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (document.uri.scheme !== tidyScheme || document.languageId === languageId) return;
      void vscode.languages.setTextDocumentLanguage(document, languageId);
    }),
    vscode.commands.registerCommand('reportReview.tidyReport', async () => {
      const uri = await chooseReport(reviews, vscode.l10n.t('Tidy which report?'));
      if (!uri) return;
      const document = await vscode.workspace.openTextDocument(uri);
      const steps = await chooseTidySteps();
      if (!steps) return;
      if (tidy(document.getText(), steps).length === 0) {
        void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to tidy.'));
        return;
      }
      const address = tidyAddress(document.uri);
      asked.set(address.toString(), steps);
      changed.fire(address);
      const title = vscode.l10n.t('{0}: tidy copy', nameOf(document.uri));
      await vscode.commands.executeCommand('vscode.diff', document.uri, address, title);
    }),
    vscode.commands.registerCommand('reportReview.applyTidy', async (address?: vscode.Uri) => {
      const from = address ?? vscode.window.activeTextEditor?.document.uri;
      if (from?.scheme !== tidyScheme) return;
      const document = await vscode.workspace.openTextDocument(tidySource(from));
      const edit = new vscode.WorkspaceEdit();
      for (const { range, text } of tidy(document.getText(), asked.get(from.toString()) ?? allSteps))
        edit.replace(document.uri, toRange(document, range), text);
      await vscode.workspace.applyEdit(edit);
      await vscode.window.showTextDocument(document);
    }),
  );
}
