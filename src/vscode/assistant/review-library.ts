import * as vscode from 'vscode';
import type { AssistantReport, ReportLibrary } from '../../assistant/index.ts';
import { UnreadableReport } from '../../assistant/index.ts';
import { examine, lineTable } from '../../core/index.ts';
import { applyMarks, emptyStore, placeDecisions } from '../../tags/index.ts';
import { importedAddress, isImported } from '../host/imported-address.ts';
import { readQuietly } from '../opening/read-quietly.ts';
import { readPaper } from '../sources/read-paper.ts';
import type { Review, Reviews } from '../reports/reviews.ts';

/**
 * The reports of this window, for tools: open ones as they stand on the screen, else their files; any other file of the
 * workspace too. Named by a path from a workspace folder, or by a whole path or address in one.
 */
export function reviewLibrary(reviews: Reviews): ReportLibrary {
  return {
    read: async (file) => {
      const uri = await knownFile(file);
      const review = (await reviews.at(uri)) ?? (await reviews.at(importedAddress(uri)));
      return review ? ofReview(file, review) : ofText(file, await textOf(uri, file, reviews));
    },
    paper: async (file) => {
      const paper = await readPaper(reviews.documents.extension, await knownFile(file));
      if (!paper) throw new UnreadableReport(vscode.l10n.t('{0}: cannot be read', file));
      return paper;
    },
  };
}

async function knownFile(file: string): Promise<vscode.Uri> {
  const uri = await fileAt(file);
  if (!uri) throw new UnreadableReport(vscode.l10n.t('{0}: is not a file of the workspace', file));
  return uri;
}

async function fileAt(file: string): Promise<vscode.Uri | undefined> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const named = /^[a-z][\w+.-]+:\//i.test(file) ? [vscode.Uri.parse(file)] : folders.map((each) => placeIn(each, file));
  for (const uri of named) if (vscode.workspace.getWorkspaceFolder(uri) && (await isThere(uri))) return uri;
  return undefined;
}

function placeIn(folder: vscode.Uri, file: string): vscode.Uri {
  return /^(?:[\\/]|[a-z]:)/i.test(file) ? vscode.Uri.file(file) : vscode.Uri.joinPath(folder, file);
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.File;
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}

async function textOf(uri: vscode.Uri, file: string, { documents }: Reviews): Promise<string> {
  const text = isImported(uri.path)
    ? await readQuietly(documents.extension, uri, new AbortController().signal)
    : (await vscode.workspace.openTextDocument(uri)).getText();
  if (text === undefined) throw new UnreadableReport(vscode.l10n.t('{0}: cannot be read', file));
  return text;
}

function ofReview(file: string, { text, analysis, marked, findings, store }: Review): AssistantReport {
  return {
    ...{ file, text, lines: lineTable(text), analysis },
    marked: () => marked,
    decisions: () => placeDecisions(store, text),
    findings: findings.shown,
    dismissed: findings.dismissed.length,
    verification: () => examine(text, aboutOf(file)).verification(),
  };
}

function ofText(file: string, text: string): AssistantReport {
  const { analysis, verification } = examine(text, aboutOf(file));
  return {
    ...{ file, text, lines: lineTable(text), analysis, verification },
    marked: () => applyMarks(analysis, text, emptyStore(file)),
    decisions: () => [],
    findings: analysis.findings,
    dismissed: 0,
  };
}

function aboutOf(file: string): { readonly file: string; readonly language: 'zh' | 'en' } {
  return { file, language: vscode.env.language.startsWith('zh') ? 'zh' : 'en' };
}
