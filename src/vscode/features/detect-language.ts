import * as vscode from 'vscode';
import { looksLikeReport } from '../../core/index.ts';
import { languageId } from '../open-reports.ts';
import { settings, turnDetectionOff } from '../settings.ts';

/**
 * Shows plain text and Markdown that read like a work report as one. Each document is asked about once, so that one which
 * a person gives another language keeps it.
 */
export function registerLanguageDetection(): vscode.Disposable {
  const asked = new Set<string>();
  const look = (document: vscode.TextDocument): void => {
    const { detect } = settings(document.uri);
    if (detect === 'off' || !candidates.includes(document.languageId) || !isFile(document.uri)) return;
    const key = document.uri.toString();
    if (asked.has(key) || !looksLikeReport(document.getText())) return;
    asked.add(key);
    void (detect === 'on' ? makeReport(document) : ask(document));
  };
  vscode.workspace.textDocuments.forEach(look);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidSaveTextDocument(look),
  );
}

const candidates: readonly string[] = ['plaintext', 'markdown'];

/** A document that a person opened to read: a file or a new one, no output, comparison or page. */
function isFile({ scheme }: vscode.Uri): boolean {
  return scheme === 'untitled' || (scheme !== 'git' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined);
}

async function makeReport(document: vscode.TextDocument): Promise<void> {
  await vscode.languages.setTextDocumentLanguage(document, languageId);
}

async function ask(document: vscode.TextDocument): Promise<void> {
  const yes = vscode.l10n.t('Read it as a report');
  const never = vscode.l10n.t('Do not ask again');
  const question = vscode.l10n.t('This file reads like a government work report.');
  const answer = await vscode.window.showInformationMessage(question, yes, never);
  if (answer === yes) await makeReport(document);
  if (answer === never) await turnDetectionOff();
}
