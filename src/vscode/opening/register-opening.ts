import * as vscode from 'vscode';
import { registerLanguageDetection } from './detect-language.ts';
import { registerImportedReports } from './imported-reports.ts';
import { registerTidyReport } from './tidy-report.ts';
import type { DocumentFiles } from '../reports/document-files.ts';

/** A file becomes a report: language, Word and PDF, a clean copy. */
export function registerOpening(extensionUri: vscode.Uri, documents: DocumentFiles): vscode.Disposable {
  return vscode.Disposable.from(
    registerLanguageDetection(),
    registerImportedReports(extensionUri, documents),
    registerTidyReport(),
  );
}
