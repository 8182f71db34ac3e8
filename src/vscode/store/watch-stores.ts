import * as vscode from 'vscode';
import { storeFolder } from '../../tags/index.ts';
import { findInFolder } from '../host/find-in-folder.ts';
import { isIn } from '../host/folder-watch.ts';
import type { FolderWatch } from '../host/folder-watch.ts';

/** Who is told, and of what: the file of one store, or that many may be elsewhere now. */
export interface StoreListener {
  readonly changed: (file: vscode.Uri) => void;
  readonly cameOrWent: (file: vscode.Uri) => void;
  readonly manyMoved: () => void;
}

/** Tells of stores that somebody else writes, and of those that went or came with a folder; `known` are those in use. */
export function watchStores(
  folders: FolderWatch,
  known: () => readonly vscode.Uri[],
  { changed, cameOrWent, manyMoved }: StoreListener,
): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${STORES}`);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(cameOrWent),
    watcher.onDidDelete(cameOrWent),
    folders.onDidGo((uri) => {
      if (known().some((file) => isIn(file, uri) && file.path !== uri.path)) manyMoved();
    }),
    folders.onDidCome(async (folder) => {
      if (await holdsStores(folder)) manyMoved();
    }),
  );
}

const STORES = `${storeFolder}/**/*.json`;

async function holdsStores(folder: vscode.Uri): Promise<boolean> {
  if (folder.path.split('/').includes(storeFolder)) return true;
  return (await findInFolder(folder, `**/${STORES}`, null, 1)).length > 0;
}
