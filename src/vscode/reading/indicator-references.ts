import * as vscode from 'vscode';
import { metricNear, sameIndicator } from '../lazy/answers.ts';
import { languageId } from '../reports/open-reports.ts';
import { rangesIn } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';

/** “Find All References” on a figure or the words of its indicator: every figure of the indicator in all reports. */
export function registerIndicatorReferences(reviews: Reviews): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(languageId, {
    provideReferences: async (document, position, _context, token) => {
      const { text, analysis } = await reviews.open.last(document);
      const metric = analysis.metrics[metricNear(analysis, text, document.offsetAt(position)) ?? -1];
      if (!metric) return undefined;
      await reviews.files.ready();
      if (token.isCancellationRequested) return undefined;
      return reviews.reports().flatMap((report) => {
        const found = report.analysis.metrics.filter((other) => other === metric || sameIndicator(metric, other));
        const ranges = rangesIn(
          report.text,
          found.map(({ range }) => range),
        );
        return ranges.map((range) => new vscode.Location(report.uri, range));
      });
    },
  });
}
