import * as vscode from 'vscode';
import { importDocument, ImportTrouble } from '../../intake/index.ts';
import { importersIn } from '../host/importers-in.ts';
import { nameOf } from '../host/name-of.ts';

/**
 * The text of a Word file, a PDF or a web page, without a word to the person; undefined where there is none, as in a
 * scanned or locked file, or where the reading was stopped.
 *
 * @param extension where the extension lies, with its importers
 */
export async function readQuietly(
  extension: vscode.Uri,
  file: vscode.Uri,
  signal: AbortSignal,
): Promise<string | undefined> {
  const run = importersIn(extension);
  try {
    return (await importDocument(await vscode.workspace.fs.readFile(file), nameOf(file), run, { signal })).text;
  } catch (error) {
    if (error instanceof ImportTrouble || error instanceof vscode.FileSystemError) return undefined;
    throw error;
  }
}
