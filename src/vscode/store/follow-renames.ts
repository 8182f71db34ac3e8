import * as vscode from 'vscode';
import { decodeStrictly } from '../../intake/index.ts';
import { isShortened, parseStore, storeFolder } from '../../tags/index.ts';
import type { Marks } from './marks.ts';
import { sayFailure } from './store-messages.ts';
import { reportOf } from './store-places.ts';

/** Takes marks along when a report, or a folder with reports, is renamed or moved in the editor. */
export function registerFollowRenames(marks: Marks): vscode.Disposable {
  const follow = async (from: vscode.Uri, to: vscode.Uri): Promise<void> => {
    for (const report of await markedReports(from))
      await marks.move(report, report.with({ path: to.path + report.path.slice(from.path.length) }));
  };
  return vscode.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) follow(oldUri, newUri).catch(sayFailure);
  });
}

/** The reports at or under an address that somebody marked. */
async function markedReports(uri: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return [];
  const stores = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, `**/${storeFolder}/**/*.json`),
    null,
  );
  const reports = await Promise.all(stores.map(reportNamedBy));
  return reports
    .filter((report) => report !== undefined)
    .filter(({ path }) => path === uri.path || path.startsWith(`${uri.path}/`));
}

/** A name that was cut short does not tell the report; what stands in the store does. */
async function reportNamedBy(store: vscode.Uri): Promise<vscode.Uri | undefined> {
  const report = reportOf(store);
  if (!report || !isShortened(store.path)) return report;
  const text = decodeStrictly(await vscode.workspace.fs.readFile(store));
  const parsed = text === null ? null : parseStore(text);
  return parsed?.ok === true
    ? vscode.Uri.joinPath(report, '..', parsed.store.report.split('/').at(-1) ?? '')
    : undefined;
}
