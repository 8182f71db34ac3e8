import * as vscode from 'vscode';
import { importedAddress, importedScheme, sourceOf } from '../host/imported-address.ts';
import { chooseFiles, importAsText, importClipboard } from './import-as-text.ts';
import { importFile } from './import-file.ts';
import type { DocumentFiles } from '../reports/document-files.ts';
import { languageId } from '../reports/open-reports.ts';
import { offerReportView } from './offer-report-view.ts';

/**
 * Word files, PDFs and web pages as reports to read: documents of text with everything a report has, outline, hovers,
 * findings and tags. “Reopen With” offers it too and leads to the same document.
 */
export function registerImportedReports(extension: vscode.Uri, documents: DocumentFiles): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const open = async (file: vscode.Uri): Promise<void> => {
    const document = await vscode.workspace.openTextDocument(importedAddress(file));
    // One that was open may be of an older file.
    changed.fire(document.uri);
    await vscode.window.showTextDocument(document, { preview: false });
  };
  return vscode.Disposable.from(
    changed,
    // An open one follows its file, where that is read again.
    documents.onDidChange((address) => {
      if (documents.at(address)) changed.fire(address);
    }),
    vscode.workspace.registerTextDocumentContentProvider(importedScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (address) =>
        (await documents.textNow(address)) ?? (await importFile(extension, sourceOf(address)))?.text ?? '',
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (document.uri.scheme !== importedScheme || document.languageId === languageId) return;
      void vscode.languages.setTextDocumentLanguage(document, languageId);
    }),
    vscode.commands.registerCommand('reportReview.openAsReport', async (file?: vscode.Uri) => {
      for (const each of file ? [file] : await chooseFiles()) await open(each);
    }),
    vscode.commands.registerCommand(
      'reportReview.importReport',
      (clicked?: vscode.Uri, selected?: readonly vscode.Uri[]) => importAsText(extension, clicked, selected),
    ),
    vscode.commands.registerCommand('reportReview.importClipboard', () => importClipboard(extension)),
    vscode.window.registerCustomEditorProvider('report-review.imported', handOver(open)),
    offerReportView(open),
  );
}

/** An editor that opens the document of text and is gone. */
function handOver(open: (file: vscode.Uri) => Promise<void>): vscode.CustomReadonlyEditorProvider {
  return {
    openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
    resolveCustomEditor: async ({ uri }, panel) => {
      await open(uri);
      panel.dispose();
    },
  };
}
