import * as vscode from 'vscode';
import { webImporters } from '../../intake/index.ts';
import type { RunImporter } from '../../intake/index.ts';
import type { importersIn as inProcesses } from './importers-in.ts';

/** The importers that come with the extension, each a worker of the browser. */
export const importersIn: typeof inProcesses = (extension: vscode.Uri): RunImporter =>
  webImporters(async (kind) => {
    const file = vscode.Uri.joinPath(extension, 'dist', 'web', 'importers', `${kind}.js`);
    return URL.createObjectURL(new Blob([new Uint8Array(await vscode.workspace.fs.readFile(file))]));
  });
