import * as vscode from 'vscode';
import { importDocument, ImportTrouble, noteWords } from '../../intake/index.ts';
import type { Imported } from '../../intake/index.ts';
import { importersIn } from '../host/importers-in.ts';
import { nameOf } from '../host/name-of.ts';
import { localizer } from '../localizer.ts';

/**
 * Reads a file of any kind as text, with progress that can be cancelled; undefined where that failed and has been said.
 *
 * @param extension where the extension lies, with its importers
 */
export function importFile(extension: vscode.Uri, file: vscode.Uri): Promise<Imported | undefined> {
  return importBytes(extension, nameOf(file), () => vscode.workspace.fs.readFile(file));
}

/** The same for bytes that lie in no file; `name` is for people. */
export async function importBytes(
  extension: vscode.Uri,
  name: string,
  read: () => Thenable<Uint8Array>,
): Promise<Imported | undefined> {
  const run = importersIn(extension);
  const title = vscode.l10n.t('Reading {0}', name);
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  try {
    return await vscode.window.withProgress(options, async (_, token) => {
      const stop = new AbortController();
      const listener = token.onCancellationRequested(() => {
        stop.abort();
      });
      try {
        return await importDocument(await read(), name, run, { signal: stop.signal });
      } finally {
        listener.dispose();
      }
    });
  } catch (error) {
    sayTrouble(name, error);
    return undefined;
  }
}

/** «28 pages, 17,735 characters. 28 lines of page numbers … were left out» */
export function importReport({ pages, text, notes }: Imported): string {
  const { language } = localizer();
  const size =
    pages === null
      ? vscode.l10n.t('{0} characters', text.length)
      : vscode.l10n.t('{0} pages, {1} characters', pages, text.length);
  return [size, ...notes.map((note) => noteWords(note)[language])].join(language === 'zh' ? '；' : '; ');
}

/** Who cancels knows it. */
function sayTrouble(name: string, error: unknown): void {
  if (error instanceof ImportTrouble && error.code === 'stopped') return;
  if (!(error instanceof ImportTrouble) && !(error instanceof vscode.FileSystemError)) throw error;
  const words = error instanceof ImportTrouble ? error.words[localizer().language] : error.message;
  void vscode.window.showErrorMessage(vscode.l10n.t('{0}: {1}', name, words));
}
