import * as vscode from 'vscode';
import type { Paper } from '../../compare/index.ts';
import { decodeStrictly } from '../../intake/index.ts';
import { readSources, sourcesPath, writeSources } from '../../tags/index.ts';
import { isThere } from '../host/is-there.ts';
import { isIn } from '../host/folder-watch.ts';
import type { FolderWatch } from '../host/folder-watch.ts';
import { sourceOf } from '../host/imported-address.ts';
import { readPaper } from '../lazy/answers.ts';

/**
 * The papers that the reports of a workspace folder are held against: named in its `.report-review/sources.json`, read when
 * a report is first checked and again when one of them changes.
 */
export class WorkspaceSources implements vscode.Disposable {
  private readonly read = new Map<string, Promise<readonly Paper[]>>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly watchers = new Map<string, vscode.Disposable>();
  private readonly listener: vscode.Disposable;

  /** Fires with the address of the list or of a paper. */
  readonly onDidChange = this.changed.event;

  /** @param extension where the extension lies, with its importers */
  constructor(
    private readonly extension: vscode.Uri,
    folders: FolderWatch,
  ) {
    const lists = vscode.workspace.createFileSystemWatcher(`**/${sourcesPath}`);
    const forget = (file: vscode.Uri): void => {
      this.forget(file);
    };
    const forgetIn = (folder: vscode.Uri): void => {
      if (this.heeded().some((file) => isIn(file, folder) && file.path !== folder.path)) this.forget(folder);
    };
    this.listener = vscode.Disposable.from(
      folders.onDidGo(forgetIn),
      folders.onDidCome(forgetIn),
      lists,
      lists.onDidCreate(forget),
      lists.onDidChange(forget),
      lists.onDidDelete(forget),
    );
  }

  /** What a report is held against; the same list again as long as nothing changes, and never the report itself. */
  async of(report: vscode.Uri): Promise<readonly Paper[]> {
    const folder = vscode.workspace.getWorkspaceFolder(sourceOf(report))?.uri;
    if (!folder) return NONE;
    const key = folder.toString();
    const known = this.read.get(key) ?? this.readAll(folder);
    this.read.set(key, known);
    return known;
  }

  /** The files that a folder names. */
  async named(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
    const paths = await readList(vscode.Uri.joinPath(folder, sourcesPath));
    return (paths ?? []).map((path) => vscode.Uri.joinPath(folder, path));
  }

  async name(folder: vscode.Uri, files: readonly vscode.Uri[]): Promise<void> {
    const list = vscode.Uri.joinPath(folder, sourcesPath);
    const paths = files.map((file) => file.path.slice(folder.path.length + 1));
    await keepAside(list);
    await vscode.workspace.fs.writeFile(list, new TextEncoder().encode(writeSources(paths)));
    this.forget(list);
  }

  dispose(): void {
    this.listener.dispose();
    this.forgetWatchers();
    this.changed.dispose();
  }

  /** The lists that were looked for, and the papers that they name. */
  private heeded(): readonly vscode.Uri[] {
    const lists = [...this.read.keys()].map((folder) => vscode.Uri.joinPath(vscode.Uri.parse(folder), sourcesPath));
    return [...lists, ...[...this.watchers.keys()].map((file) => vscode.Uri.parse(file))];
  }

  private async readAll(folder: vscode.Uri): Promise<readonly Paper[]> {
    const files = await this.named(folder);
    if (files.length === 0) return NONE;
    for (const file of files) this.watch(file);
    const read = await Promise.all(files.map((file) => this.readOrSay(file)));
    return read.filter((each) => each !== undefined);
  }

  private async readOrSay(file: vscode.Uri): Promise<Paper | undefined> {
    const paper = await readPaper(this.extension, file);
    if (paper) return paper;
    const name = vscode.workspace.asRelativePath(file, false);
    const message = vscode.l10n.t('{0} is named as a source of figures, but nothing can be read in it.', name);
    void vscode.window.showWarningMessage(message);
    return undefined;
  }

  private watch(file: vscode.Uri): void {
    const key = file.toString();
    if (this.watchers.has(key)) return;
    const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(file, '..'), file.path.split('/').at(-1) ?? '');
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const forget = (): void => {
      this.forget(file);
    };
    const listeners = [watcher.onDidChange(forget), watcher.onDidDelete(forget), watcher.onDidCreate(forget)];
    this.watchers.set(key, vscode.Disposable.from(watcher, ...listeners));
  }

  private forget(file: vscode.Uri): void {
    this.read.clear();
    this.forgetWatchers();
    this.changed.fire(file);
  }

  private forgetWatchers(): void {
    for (const watcher of this.watchers.values()) watcher.dispose();
    this.watchers.clear();
  }
}

const NONE: readonly Paper[] = [];

/** What a list names, nothing where there is none; null where it cannot be read. */
async function readList(list: vscode.Uri): Promise<readonly string[] | null> {
  try {
    return readSources(decodeStrictly(await vscode.workspace.fs.readFile(list)) ?? '');
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return [];
    throw error;
  }
}

/** A list that cannot be read may be what a person wrote: it stays, byte by byte, beside the new one. */
async function keepAside(list: vscode.Uri): Promise<void> {
  if ((await readList(list)) !== null) return;
  const aside = (count: number): vscode.Uri =>
    list.with({ path: list.path.replace(/\.json$/, `.corrupt-${count}.json`) });
  let count = 1;
  while (await isThere(aside(count))) count += 1;
  await vscode.workspace.fs.rename(list, aside(count));
}
