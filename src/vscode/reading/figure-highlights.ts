import * as vscode from 'vscode';
import { metricNear, sameIndicator } from '../lazy/answers.ts';
import { languageId } from '../reports/open-reports.ts';
import { toRange } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';

/** At a figure or the words of its indicator, the other figures of the indicator stand out. */
export function registerFigureHighlights(reviews: Reviews): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(languageId, {
    provideDocumentHighlights: async (document, position) => {
      const { text, analysis } = await reviews.open.last(document);
      const metric = analysis.metrics[metricNear(analysis, text, document.offsetAt(position)) ?? -1];
      return (
        metric &&
        analysis.metrics
          .filter((other) => other === metric || sameIndicator(metric, other))
          .map(({ range }) => new vscode.DocumentHighlight(toRange(document, range)))
      );
    },
  });
}
