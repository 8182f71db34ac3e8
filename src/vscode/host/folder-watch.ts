import * as vscode from 'vscode';
import { newBreather } from './breather.ts';

/**
 * Tells what went from the workspace, or came to it, with all that lies in it. Where a whole folder is deleted, renamed or
 * moved in, as by a file manager or git, the editor tells of the folder alone and of none of its files.
 */
export class FolderWatch implements vscode.Disposable {
  private readonly went = new vscode.EventEmitter<vscode.Uri>();
  private readonly came = new vscode.EventEmitter<vscode.Uri>();
  private readonly touched = new vscode.EventEmitter<vscode.Uri>();
  private readonly watcher = vscode.workspace.createFileSystemWatcher('**/*');
  private readonly unknown = new Map<string, vscode.Uri>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly later = new Set<ReturnType<typeof setTimeout>>();

  /** Fires with the address of a file or a folder that is gone: nothing is at it or under it any more. */
  readonly onDidGo = this.went.event;
  /** Fires with a folder that is new or another one now: what lies under it is to be looked for. It fires several times, see `tellLater`. */
  readonly onDidCome = this.came.event;
  /** Fires at once with a file or a folder that is new or another one now. */
  readonly onDidTouch = this.touched.event;

  constructor() {
    const seen = (uri: vscode.Uri): void => {
      if (leftOut.test(uri.path)) return;
      this.touched.fire(uri);
      this.ask(uri);
    };
    this.watcher.onDidCreate(seen);
    // What goes and comes within one moment is told as a change.
    this.watcher.onDidChange(seen);
    this.watcher.onDidDelete((uri) => {
      this.unknown.delete(uri.toString());
      if (!leftOut.test(uri.path)) this.went.fire(uri);
    });
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const timer of this.later) clearTimeout(timer);
    this.watcher.dispose();
    this.went.dispose();
    this.came.dispose();
    this.touched.dispose();
  }

  private ask(uri: vscode.Uri): void {
    this.unknown.set(uri.toString(), uri);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.tellFolders();
    }, PAUSE);
  }

  /** Files tell of themselves; of folders in folders the topmost stands for all. */
  private async tellFolders(): Promise<void> {
    const uris = [...this.unknown.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    this.unknown.clear();
    const breathe = newBreather();
    let last: vscode.Uri | undefined;
    for (const uri of uris) {
      if ((last && isIn(uri, last)) || !(await isFolder(uri))) continue;
      last = uri;
      this.came.fire(uri);
      this.tellLater(uri);
      await breathe();
    }
  }

  /**
   * A folder that is made in another new one before the editor watches that one is watched by nobody on Linux; what a slow
   * copy puts there is found only by looking again.
   */
  private tellLater(folder: vscode.Uri, [pause, ...pauses] = AGAIN): void {
    if (pause === undefined) return;
    const timer = setTimeout(() => {
      this.later.delete(timer);
      this.came.fire(folder);
      this.tellLater(folder, pauses);
    }, pause);
    this.later.add(timer);
  }
}

/** Whether a file is what lies at an address, or lies under it. */
export function isIn(file: vscode.Uri, { scheme, authority, path }: vscode.Uri): boolean {
  const isThere = file.path === path || file.path.startsWith(path.endsWith('/') ? path : `${path}/`);
  return isThere && file.scheme === scheme && file.authority === authority;
}

const leftOut = /\/(?:node_modules|\.git)\//;

/** Milliseconds: what is moved or checked out comes within a moment. */
const PAUSE = 100;

/** Milliseconds from one look at a new folder to the next. */
const AGAIN: readonly number[] = [1_000, 5_000, 20_000];

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    // A link to a folder is followed by no search.
    return type === vscode.FileType.Directory;
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}
