import * as vscode from 'vscode';
import * as papers from '../lazy/papers.ts';
import type { WordCopyOrder } from '../lazy/papers.ts';
import type { Reviews } from '../reports/reviews.ts';

/** Comments go out in a copy of a Word file, and come back with it. */
export function registerWord(reviews: Reviews): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('reportReview.writeWordCopy', (order?: WordCopyOrder) =>
      papers.writeWordCopy(reviews, order),
    ),
    vscode.commands.registerCommand('reportReview.readWordComments', (from?: vscode.Uri) =>
      papers.readWordComments(reviews, from),
    ),
  );
}
