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
 * A paper that reports are held against: a text, Word file, PDF or web page, or a table of facts. Undefined where nothing
 * can be read in it.
 *
 * @param extension where the extension lies, with its importers
 */
export function readPaper(extension: vscode.Uri, file: vscode.Uri): Promise<Paper | undefined> {
  const name = vscode.workspace.asRelativePath(file, false);
  return /\.(?:xlsx|csv|tsv)$/i.test(file.path) ? tableIn(extension, file, name) : reportIn(extension, file, name);
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
