import * as vscode from 'vscode';
import type { Paper } from '../../compare/index.ts';
import { paperOfReport, paperOfTable } from '../../compare/index.ts';
import { analyze } from '../../core/index.ts';
import { openTable } from '../../export/index.ts';
import { decode, importSheets, ImportTrouble } from '../../intake/index.ts';
import { importersIn } from '../host/importers-in.ts';
import { nameOf } from '../host/name-of.ts';
import { readQuietly } from '../opening/read-quietly.ts';

/**
 * A paper that reports are held against: a text, Word file, PDF or web page, or a table of facts. Undefined, and said, where
 * it cannot be read.
 *
 * @param extension where the extension lies, with its importers
 */
export async function readPaper(extension: vscode.Uri, file: vscode.Uri): Promise<Paper | undefined> {
  const name = vscode.workspace.asRelativePath(file, false);
  const paper = /\.(?:xlsx|csv|tsv)$/i.test(file.path)
    ? await tableIn(extension, file, name)
    : await reportIn(extension, file, name);
  if (!paper) {
    const message = vscode.l10n.t('{0} is named as a source of figures, but nothing can be read in it.', name);
    void vscode.window.showWarningMessage(message);
  }
  return paper;
}

async function reportIn(extension: vscode.Uri, file: vscode.Uri, name: string): Promise<Paper | undefined> {
  const text = await readQuietly(extension, file, new AbortController().signal);
  return text === undefined
    ? undefined
    : paperOfReport({ text, analysis: analyze(text, { file: nameOf(file) }) }, name);
}

async function tableIn(extension: vscode.Uri, file: vscode.Uri, name: string): Promise<Paper | undefined> {
  try {
    const opened = await openTable(await vscode.workspace.fs.readFile(file), {
      decode: (bytes) => {
        const decoded = decode(bytes);
        return decoded.ok ? decoded.text : null;
      },
      workbook: (bytes) => importSheets(bytes, importersIn(extension)),
    });
    return opened.ok ? opened.sheets.flatMap(({ rows }) => paperOfTable(rows, name) ?? [])[0] : undefined;
  } catch (error) {
    if (error instanceof ImportTrouble || error instanceof vscode.FileSystemError) return undefined;
    throw error;
  }
}
