import * as vscode from 'vscode';
import { recordLine } from '../../present/index.ts';
import { today } from '../host/clock.ts';
import { registerLenses } from '../reports/report-lenses.ts';
import { toRange } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';

/** Above a commitment of which a person said something: what was said; a click changes it. Off by default. */
export function registerRecordLenses(reviews: Reviews): vscode.Disposable {
  const lensesOf = async (document: vscode.TextDocument): Promise<vscode.CodeLens[]> => {
    const { marked } = await reviews.last(document);
    return marked.commitments.flatMap((commitment) => {
      const title = recordLine(commitment, localizer(), today());
      const node = { file: document.uri.toString(), commitment };
      const command = { title, command: 'reportReview.editRecord', arguments: [node] };
      return title === '' ? [] : [new vscode.CodeLens(toRange(document, commitment.range), command)];
    });
  };
  return registerLenses(reviews, lensesOf, (uri) => reviews.open.documentAt(uri) !== undefined);
}
