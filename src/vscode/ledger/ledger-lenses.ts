import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import type { LedgerEntry } from '../../ledger/index.ts';
import { registerLenses } from '../reports/report-lenses.ts';
import { toRange } from '../host/ranges.ts';
import { ledgerLine } from '../lazy/answers.ts';
import { localizer } from '../localizer.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { Ledgers } from './ledgers.ts';

/** Above a promise what came of it, and above an outcome what was promised; a click shows both places. Off by default. */
export function registerLedgerLenses(reviews: Reviews, ledgers: Ledgers): vscode.Disposable {
  return registerLenses(reviews, async (document) => {
    const { uri } = await reviews.last(document);
    const { file, entries } = await ledgers.of(uri);
    return entries.flatMap((entry) => {
      const outcomes = entry.outcomes.slice(0, 1).filter((outcome) => outcome.file === file);
      return [
        ...(entry.target.file === file ? lens(document, entry, 'promise', entry.target.range) : []),
        ...outcomes.flatMap(({ range }) => lens(document, entry, 'outcome', range)),
      ];
    });
  });
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
