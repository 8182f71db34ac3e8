import * as vscode from 'vscode';
import { looksLikeReport } from '../../core/index.ts';
import { languageId } from '../reports/open-reports.ts';
import { coreReady } from '../host/core-ready.ts';
import { readable } from '../host/readable.ts';
import { settings, turnDetectionOff } from '../settings.ts';

/**
 * Shows plain text and Markdown that read like a work report as one, also what is pasted into a new document. Each
 * document is asked about once while it is open, so that one which a person gives another language keeps it.
 */
export function registerLanguageDetection(): vscode.Disposable {
  const asked = new Set<string>();
  const look = async (opened: vscode.TextDocument): Promise<void> => {
    const { detect } = settings(opened.uri);
    const key = opened.uri.toString();
    if (detect === 'off' || asked.has(key) || !candidates.includes(opened.languageId) || !isFile(opened.uri)) return;
    await coreReady();
    const document = await readable(opened, looksLikeReport);
    if (!document || asked.has(key)) return;
    asked.add(key);
    await (detect === 'on' ? makeReport(document) : ask(document));
  };
  const start = (document: vscode.TextDocument): void => void look(document);
  vscode.workspace.textDocuments.forEach(start);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(start),
    vscode.workspace.onDidSaveTextDocument(start),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      // One that is given another language is closed and opened in one go, and stays in the list.
      const isGone = !vscode.workspace.textDocuments.some((each) => each.uri.toString() === uri.toString());
      if (isGone) asked.delete(uri.toString());
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.isUntitled && contentChanges.some(({ text }) => text.length >= PASTED)) start(document);
    }),
  );
}

/** Characters that nobody types at once. */
const PASTED = 200;

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
