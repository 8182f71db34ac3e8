import type * as vscode from 'vscode';

/** The scheme of clean copies of reports: documents that are compared and never edited. */
export const tidyScheme = 'report-review-tidy';

/** The clean copy of a report. */
export function tidyAddress(report: vscode.Uri): vscode.Uri {
  return report.with({ scheme: tidyScheme, query: JSON.stringify([report.scheme, report.query]) });
}

/** The report of a clean copy. */
export function tidySource(copy: vscode.Uri): vscode.Uri {
  const [scheme = '', query = ''] = JSON.parse(copy.query) as readonly string[];
  return copy.with({ scheme, query });
}
