import * as vscode from 'vscode';
import { recordLine } from '../../present/index.ts';
import { today } from '../host/clock.ts';
import { languageId } from '../reports/open-reports.ts';
import { toRange } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';
import { onSettingsChange, settings } from '../settings.ts';
import { localizer } from '../localizer.ts';

/** Above a commitment of which a person said something: what was said; a click changes it. Off by default. */
export function registerRecordLenses(reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const again = (): void => {
    changed.fire();
  };
  const provideCodeLenses = async (document: vscode.TextDocument): Promise<vscode.CodeLens[]> => {
    if (!settings(document.uri).codeLens) return [];
    const { marked } = await reviews.last(document);
    return marked.commitments.flatMap((commitment) => {
      const title = recordLine(commitment, localizer(), today());
      const node = { file: document.uri.toString(), commitment };
      const command = { title, command: 'reportReview.editRecord', arguments: [node] };
      return title === '' ? [] : [new vscode.CodeLens(toRange(document, commitment.range), command)];
    });
  };
  return vscode.Disposable.from(
    changed,
    reviews.onDidChange((uri) => {
      if (reviews.open.documentAt(uri)) again();
    }),
    onSettingsChange(again),
    vscode.languages.registerCodeLensProvider(
      { language: languageId },
      { provideCodeLenses, onDidChangeCodeLenses: changed.event },
    ),
  );
}
