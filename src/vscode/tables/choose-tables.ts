import * as vscode from 'vscode';
import type { ReturnedFile } from '../../export/index.ts';
import { isTableFile } from '../../export/index.ts';
import { openSheets } from './open-sheets.ts';

/** Tables that a person named or chose: files, and of a folder all tables in it; undefined where nothing was chosen. */
export async function chooseTables(
  given: vscode.Uri | readonly vscode.Uri[] | undefined,
): Promise<readonly vscode.Uri[] | undefined> {
  const named = given === undefined ? await ask() : given instanceof vscode.Uri ? [given] : given;
  if (!named || named.length === 0) return undefined;
  const files = await Promise.all(named.map(tablesIn));
  return files.flat();
}

/** What was read, and what could not be, each with the reason. */
export interface OpenedTables {
  readonly files: readonly ReturnedFile[];
  readonly problems: readonly string[];
}

/** Opens tables one by one, with progress that can be cancelled; undefined where it was. */
export async function openTables(
  extension: vscode.Uri,
  tables: readonly vscode.Uri[],
): Promise<OpenedTables | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Reading tables'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    const files: ReturnedFile[] = [];
    const problems: string[] = [];
    for (const [at, table] of tables.entries()) {
      if (token.isCancellationRequested) return undefined;
      progress.report({ message: `${at + 1}/${tables.length}`, increment: 100 / tables.length });
      const path = vscode.workspace.asRelativePath(table, false);
      const sheets = await openSheets(extension, table);
      if (typeof sheets === 'string') problems.push(vscode.l10n.t('{0}: {1}', path, sheets));
      else files.push({ path, sheets });
    }
    return { files, problems };
  });
}

async function ask(): Promise<readonly vscode.Uri[] | undefined> {
  const items = [
    { label: vscode.l10n.t('Files…'), isFolder: false },
    { label: vscode.l10n.t('All tables of a folder…'), isFolder: true },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Which filled-in tables?'),
    placeHolder: vscode.l10n.t('Breakdowns of tasks and tables of figures to be verified may lie together'),
  });
  if (!picked) return undefined;
  return picked.isFolder
    ? askFolder(vscode.l10n.t('Read these tables'))
    : askFiles(vscode.l10n.t('Which filled-in tables?'), true);
}

/** Asks for files that are tables. */
export function askFiles(title: string, canSelectMany: boolean): Thenable<vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    title,
    canSelectMany,
    filters: { [vscode.l10n.t('Tables')]: ['xlsx', 'csv', 'tsv', 'txt'] },
    ...startingAt(),
  });
}

/** Asks for a folder; `act` is what the button says. */
export function askFolder(act: string, start?: vscode.Uri): Thenable<vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: act,
    ...(start ? { defaultUri: start } : startingAt()),
  });
}

function startingAt(): { readonly defaultUri?: vscode.Uri } {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder ? { defaultUri: folder } : {};
}

async function tablesIn(place: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const { type } = await vscode.workspace.fs.stat(place);
  if ((type & vscode.FileType.Directory) === 0) return [place];
  const entries = await vscode.workspace.fs.readDirectory(place);
  return entries
    .filter(([name, kind]) => (kind & vscode.FileType.File) !== 0 && isTableFile(name))
    .map(([name]) => vscode.Uri.joinPath(place, name))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
