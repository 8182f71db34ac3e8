import * as vscode from 'vscode';
import { isThere } from './is-there.ts';

/**
 * The files of a folder that a glob names, `most` of them at most, without those that `leaveOut` names. A folder that is
 * gone has none, also where it goes while it is searched: the search itself fails then, and is made again where the folder
 * has come back.
 */
export async function findInFolder(
  folder: vscode.Uri,
  glob: string,
  leaveOut: string | null,
  most?: number,
  token?: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  for (let left = TRIES; ; left--) {
    try {
      return await vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), leaveOut, most, token);
    } catch (error) {
      if (!(await isThere(folder))) return [];
      if (left === 0) throw error;
    }
  }
}

/** How often a folder may come back while it is searched. */
const TRIES = 3;
