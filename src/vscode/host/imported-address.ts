import type * as vscode from 'vscode';

/** The scheme of reports that are read from a Word file, a PDF or a web page: documents that nobody edits. */
export const importedScheme = 'report-review-text';

/** Whether reports are read from files so named: Word files, PDFs and web pages. */
export function isImported(path: string): boolean {
  return /\.(?:docx|pdf|html?)$/i.test(path);
}

/** file:///w/2025.docx → report-review-text:/w/2025.docx?file */
export function importedAddress(file: vscode.Uri): vscode.Uri {
  return file.with({ scheme: importedScheme, query: file.scheme });
}

/** The file that a report was read from; any other address is its own. */
export function sourceOf(address: vscode.Uri): vscode.Uri {
  return address.scheme === importedScheme ? address.with({ scheme: address.query, query: '' }) : address;
}
