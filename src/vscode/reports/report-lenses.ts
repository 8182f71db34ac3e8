import * as vscode from 'vscode';
import { languageId } from './open-reports.ts';
import type { Reviews } from './reviews.ts';
import { onSettingsChange, settings } from '../settings.ts';

/**
 * Lines above the words of reports, where the setting wants them; asked for anew when a report or a setting changes.
 *
 * @param touches whether a change of a report may change them
 */
export function registerLenses(
  reviews: Reviews,
  lensesOf: (document: vscode.TextDocument) => Promise<vscode.CodeLens[]>,
  touches: (uri: vscode.Uri) => boolean = () => true,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    reviews.onDidChange((uri) => {
      if (touches(uri)) changed.fire();
    }),
    onSettingsChange(() => {
      changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(
      { language: languageId },
      {
        provideCodeLenses: async (document) => (settings(document.uri).codeLens ? await lensesOf(document) : []),
        onDidChangeCodeLenses: changed.event,
      },
    ),
  );
}
