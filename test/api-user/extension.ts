import * as vscode from 'vscode';
import type { ReportReviewApi } from '../../src/vscode/api/report-review-api.ts';

/** What this extension learns from Report Review, for the suite to look at. */
export interface Learned {
  readonly api: ReportReviewApi;
  /** The addresses of reports that changed since it began. */
  readonly changed: readonly string[];
}

/** As any other extension would: through `exports`, with nothing imported but types. */
export function activate({ subscriptions }: vscode.ExtensionContext): Learned {
  const api = vscode.extensions.getExtension<ReportReviewApi>('report-review.report-review')?.exports;
  if (api?.version !== 1) throw new Error('Report Review offers no API of version 1');
  const changed: string[] = [];
  subscriptions.push(api.onDidChangeReport((report) => changed.push(report.toString())));
  return { api, changed };
}
