import * as vscode from 'vscode';
import { sourceOf } from '../host/imported-address.ts';
import { isReport } from '../reports/open-reports.ts';

/** The report in front, where it was read from a Word file; else that is said. */
export function wordReport(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document && isReport(document) && /\.docx$/i.test(sourceOf(document.uri).path)) return document;
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a Word file as a report first.'));
  return undefined;
}
