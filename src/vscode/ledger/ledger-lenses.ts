import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import type { LedgerEntry } from '../../ledger/index.ts';
import { toRange } from '../host/ranges.ts';
import { ledgerLine } from '../lazy/answers.ts';
import { localizer } from '../localizer.ts';
import { languageId } from '../reports/open-reports.ts';
import type { Reviews } from '../reports/reviews.ts';
import { onSettingsChange, settings } from '../settings.ts';
import type { Ledgers } from './ledgers.ts';

/** Above a promise what came of it, and above an outcome what was promised; a click shows both places. Off by default. */
export function registerLedgerLenses(reviews: Reviews, ledgers: Ledgers): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const again = (): void => {
    changed.fire();
  };
  const provideCodeLenses = async (document: vscode.TextDocument): Promise<vscode.CodeLens[]> => {
    if (!settings(document.uri).codeLens) return [];
    const { uri } = await reviews.last(document);
    const { file, entries } = await ledgers.of(uri);
    return entries.flatMap((entry) => {
      const outcomes = entry.outcomes.slice(0, 1).filter((outcome) => outcome.file === file);
      return [
        ...(entry.target.file === file ? lens(document, entry, 'promise', entry.target.range) : []),
        ...outcomes.flatMap(({ range }) => lens(document, entry, 'outcome', range)),
      ];
    });
  };
  return vscode.Disposable.from(
    changed,
    reviews.onDidChange(again),
    onSettingsChange(again),
    vscode.languages.registerCodeLensProvider(
      { language: languageId },
      { provideCodeLenses, onDidChangeCodeLenses: changed.event },
    ),
  );
}

function lens(
  document: vscode.TextDocument,
  entry: LedgerEntry,
  side: 'promise' | 'outcome',
  range: Range,
): vscode.CodeLens[] {
  const title = ledgerLine(localizer(), entry, side);
  if (title === '') return [];
  const command = { title, command: 'reportReview.revealOutcome', arguments: [{ entry }] };
  return [new vscode.CodeLens(toRange(document, range), command)];
}
