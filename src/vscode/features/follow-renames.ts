import * as vscode from 'vscode';
import { storeFolder } from '../../tags/index.ts';
import { reportOf } from '../marks/marks.ts';
import type { Marks } from '../marks/marks.ts';

/** Takes marks along when a report, or a folder with reports, is renamed or moved in the editor. */
export function registerFollowRenames(marks: Marks): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) {
      for (const report of await markedReports(oldUri)) {
        await marks.move(report, report.with({ path: newUri.path + report.path.slice(oldUri.path.length) }));
      }
    }
  });
}

/** The reports at or under an address that somebody marked. */
async function markedReports(uri: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return [];
  const stores = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, `${storeFolder}/**/*.json`), null);
  return stores
    .map(reportOf)
    .filter((report) => report !== undefined)
    .filter(({ path }) => path === uri.path || path.startsWith(`${uri.path}/`));
}
