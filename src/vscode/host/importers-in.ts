import * as vscode from 'vscode';
import type { RunImporter } from '../../intake/index.ts';
import { nodeImporters } from '../../intake/index.ts';

/** The importers that come with the extension, the same at each call, so that one process reads all files of a batch. */
export function importersIn(extension: vscode.Uri): RunImporter {
  const folder = vscode.Uri.joinPath(extension, 'dist', 'importers').fsPath;
  const run = running.get(folder) ?? nodeImporters(folder);
  running.set(folder, run);
  return run;
}

const running = new Map<string, RunImporter>();
