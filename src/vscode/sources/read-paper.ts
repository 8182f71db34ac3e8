import * as vscode from 'vscode';
import type { Paper } from '../../compare/index.ts';
import { paperOfReport, paperOfTable } from '../../compare/index.ts';
import { analyze } from '../../core/index.ts';
import { hasTableEnding } from '../../export/index.ts';
import { nameOf } from '../host/name-of.ts';
import { readQuietly } from '../opening/read-quietly.ts';
import { openSheets } from '../tables/open-sheets.ts';

/**
 * A paper that reports are held against: a text, Word file, PDF or web page, or a table of facts. Undefined where nothing
 * can be read in it.
 *
 * @param extension where the extension lies, with its importers
 */
export function readPaper(extension: vscode.Uri, file: vscode.Uri): Promise<Paper | undefined> {
  const name = vscode.workspace.asRelativePath(file, false);
  return hasTableEnding(file.path) ? tableIn(extension, file, name) : reportIn(extension, file, name);
}

async function reportIn(extension: vscode.Uri, file: vscode.Uri, name: string): Promise<Paper | undefined> {
  const text = await readQuietly(extension, file, new AbortController().signal);
  return text === undefined
    ? undefined
    : paperOfReport({ text, analysis: analyze(text, { file: nameOf(file) }) }, name);
}

async function tableIn(extension: vscode.Uri, file: vscode.Uri, name: string): Promise<Paper | undefined> {
  const sheets = await openSheets(extension, file);
  return typeof sheets === 'string' ? undefined : sheets.flatMap(({ rows }) => paperOfTable(rows, name) ?? [])[0];
}
