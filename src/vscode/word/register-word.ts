import * as vscode from 'vscode';
import * as acts from '../lazy/acts.ts';
import type { WordCopyOrder } from '../lazy/acts.ts';
import type { Reviews } from '../reports/reviews.ts';

/** Comments go out in a copy of a Word file, and come back with it. */
export function registerWord(reviews: Reviews): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('reportReview.writeWordCopy', (order?: WordCopyOrder) =>
      acts.writeWordCopy(reviews, order),
    ),
    vscode.commands.registerCommand('reportReview.readWordComments', (from?: vscode.Uri) =>
      acts.readWordComments(reviews, from),
    ),
  );
}
