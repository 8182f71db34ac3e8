import * as vscode from 'vscode';
import type { ReadSheet } from '../../export/index.ts';
import { openTable, tableTroubleWords } from '../../export/index.ts';
import { decode, importSheets, ImportTrouble } from '../../intake/index.ts';
import { importersIn } from '../host/importers-in.ts';
import { localizer } from '../localizer.ts';

/**
 * The sheets of a table (xlsx, csv), or a sentence why there are none.
 *
 * @param extension where the extension lies, with its importers
 */
export async function openSheets(extension: vscode.Uri, file: vscode.Uri): Promise<readonly ReadSheet[] | string> {
  try {
    const opened = await openTable(await vscode.workspace.fs.readFile(file), {
      decode: (bytes) => {
        const decoded = decode(bytes);
        return decoded.ok ? decoded.text : null;
      },
      workbook: (bytes) => importSheets(bytes, importersIn(extension)),
    });
    return opened.ok ? opened.sheets : tableTroubleWords(opened.trouble, localizer());
  } catch (error) {
    if (error instanceof ImportTrouble) return error.words[localizer().language];
    if (error instanceof vscode.FileSystemError) return error.message;
    throw error;
  }
}
