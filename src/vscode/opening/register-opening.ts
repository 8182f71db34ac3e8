import * as vscode from 'vscode';
import { registerLanguageDetection } from './detect-language.ts';
import { registerImportedReports } from './imported-reports.ts';
import { registerTidyReport } from './tidy-report.ts';
import * as acts from '../lazy/acts.ts';
import type { DocumentFiles } from '../reports/document-files.ts';
import type { Reviews } from '../reports/reviews.ts';

/** A file becomes a report: language, Word and PDF, a clean copy; and where there is none, a sample. */
export function registerOpening(
  extensionUri: vscode.Uri,
  documents: DocumentFiles,
  reviews: Reviews,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerLanguageDetection(),
    registerImportedReports(extensionUri, documents),
    registerTidyReport(reviews),
    vscode.commands.registerCommand('reportReview.openSample', () => acts.openSample(extensionUri)),
  );
}
