import * as vscode from 'vscode';
import { languageId } from '../reports/open-reports.ts';
import type { Reviews } from '../reports/reviews.ts';

/** Folds every section that has lines below its heading, without the blank lines at its end. */
export function registerFolding(reviews: Reviews): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(languageId, {
    provideFoldingRanges: async (document) =>
      (await reviews.open.last(document)).analysis.sections.flatMap(({ heading, range }) => {
        const first = document.positionAt(heading[0]).line;
        const last = lastLine(document, first, document.positionAt(range[1]).line);
        return last > first ? [new vscode.FoldingRange(first, last)] : [];
      }),
  });
}

function lastLine(document: vscode.TextDocument, first: number, last: number): number {
  let line = last;
  while (line > first && document.lineAt(line).isEmptyOrWhitespace) line--;
  return line;
}
