import * as vscode from 'vscode';
import { findInFolder } from '../host/find-in-folder.ts';
import { decode } from '../../intake/index.ts';
import { settings } from '../settings.ts';
import { isFileTooLarge, isTooLarge } from './size-limit.ts';

/** The files of a workspace, or of one folder in it, that may be reports. */
export interface Listed {
  /** Those that are reports by their name, however many, then as many others as may be read to see what they are. */
  readonly files: readonly vscode.Uri[];
  /** More of the others lie there. */
  readonly cut: boolean;
}

export async function listFiles(token: vscode.CancellationToken, folder?: vscode.Uri): Promise<Listed> {
  const { maxFiles } = settings();
  const named = (await findWithin(folder, namedPattern, undefined, token)).filter(isClaimed);
  const known = new Set(named.map(String));
  const some = await findWithin(folder, pattern, maxFiles + named.length + 1, token);
  const others = some.filter((file) => !known.has(file.toString()));
  return { files: [...named, ...others.slice(0, maxFiles)], cut: others.length > maxFiles };
}

/** The files that a glob names, in the workspace or in one folder of it, `most` of them at most. */
export async function findWithin(
  folder: vscode.Uri | undefined,
  glob: string,
  most?: number,
  token?: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  if (folder) return findInFolder(folder, glob, leaveOut, most, token);
  return vscode.workspace.findFiles(glob, leaveOut, most, token);
}

export const pattern = '**/*.{govreport,txt,md}';
/** What isClaimed tells apart, for the search. */
const namedPattern = '**/{*.govreport,*.report.txt,*政府工作报告*.txt,*政府工作报告*.md}';
/** Folders in which no file is looked for. */
export const leaveOut = '**/{node_modules,.git,.report-review}/**';
/** The same of a path. */
export const ignored = /\/(?:node_modules|\.git|\.report-review)\//;

/** Whether the manifest gives the file's name to the language. */
export function isClaimed(uri: vscode.Uri): boolean {
  return /(?:\.govreport|\.report\.txt|\/[^/]*政府工作报告[^/]*\.(?:txt|md))$/.test(uri.path);
}

/** The text of a file; null where it is too large to be read, undefined where it is gone or locked, until its next change. */
export async function readText(uri: vscode.Uri): Promise<string | null | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (isFileTooLarge(size)) return null;
    const decoded = decode(await vscode.workspace.fs.readFile(uri));
    if (!decoded.ok) return undefined;
    return isTooLarge(decoded.text) ? null : decoded.text;
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return undefined;
    throw error;
  }
}
