import * as vscode from 'vscode';
import { looksLikeReport } from '../../core/index.ts';
import { storeFolder } from '../../tags/index.ts';
import { coreReady } from '../host/core-ready.ts';
import { isIn } from '../host/folder-watch.ts';
import type { FolderWatch } from '../host/folder-watch.ts';
import { importedAddress } from '../host/imported-address.ts';
import { isThere } from '../host/is-there.ts';
import { readQuietly } from '../opening/read-quietly.ts';
import { reportOf } from '../store/store-places.ts';
import { settings } from '../settings.ts';
import { findWithin, ignored } from './list-files.ts';
import { isTooLarge } from './size-limit.ts';
import type { ReadReport, ReportReader } from './report-reader.ts';
import type { ReportFiles } from './report-files.ts';

/** A file that may be a report, and what came of reading it. */
interface Seen {
  readonly file: vscode.Uri;
  /** When the file that was read was last changed, in milliseconds; null while it is not read. */
  readonly stamp: number | null;
  readonly report: ReadReport | null;
}

/**
 * Reports in the Word files, PDFs and web pages of the workspace. They take long to read, so that they are only counted
 * until a person asks for them; those in which somebody marked something are read without asking. One whose text lies
 * beside it is left to that.
 */
export class DocumentFiles implements vscode.Disposable {
  private readonly seen = new Map<string, Seen>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly listener: vscode.Disposable;
  private looking: Promise<void> | undefined;
  private stop: AbortController | undefined;
  private left = 0;

  /** Fires with the address of a report that was read, or with a file that came or went. */
  readonly onDidChange = this.changed.event;

  /** @param extension where the extension lies, with its importers */
  constructor(
    readonly extension: vscode.Uri,
    private readonly texts: ReportFiles,
    private readonly reader: ReportReader,
    private readonly folders: FolderWatch,
    private readonly list = findWithin,
  ) {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, false, true);
    this.listener = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate((file) => {
        if (!this.looking || ignored.test(file.path) || this.seen.has(keyOf(file))) return;
        this.put({ file, stamp: null, report: null });
      }),
      watcher.onDidChange((file) => {
        const seen = this.seen.get(keyOf(file));
        if (seen && seen.stamp !== null) void this.readAll([seen]);
      }),
      folders.onDidGo((uri) => {
        this.forget((file) => isIn(file, uri));
      }),
      folders.onDidCome((folder) => {
        if (this.looking && !ignored.test(`${folder.path}/`)) void this.look(folder);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        if (this.looking) void this.look();
      }),
    );
  }

  reports(): readonly ReadReport[] {
    return [...this.seen.values()].flatMap(({ report }) => (report ? [report] : []));
  }

  /** The report at an address as importedAddress gives it. */
  at(address: vscode.Uri): ReadReport | undefined {
    return this.seen.get(address.toString())?.report ?? undefined;
  }

  /** The files that nobody has read yet, those called a report first, and how many are still to be read now. */
  get state(): { readonly unread: readonly vscode.Uri[]; readonly left: number } {
    return { unread: this.unread().map(({ file }) => file), left: this.left };
  }

  /** The text of such a report, if its file is still the one that was read. */
  async textNow(address: vscode.Uri): Promise<string | undefined> {
    const seen = this.seen.get(address.toString());
    return seen?.report && (await lastChange(seen.file)) === seen.stamp ? seen.report.text : undefined;
  }

  /** Resolves when it is known what is there, now or before. */
  ready(): Promise<void> {
    return (this.looking ??= this.look());
  }

  /** Looks what is there, in the workspace or in one folder, and reads what somebody marked. */
  async look(folder?: vscode.Uri): Promise<void> {
    const before = new Map(this.seen);
    const most = settings().maxFiles;
    const { listed, found } = await this.find(folder, most);
    const there = new Set(listed.map(keyOf));
    // What came or was read meanwhile may be missing in what was found.
    const wasSeen = (file: vscode.Uri): boolean => before.get(keyOf(file)) === this.seen.get(keyOf(file));
    const isMissing = (file: vscode.Uri): boolean =>
      wasSeen(file) && !there.has(keyOf(file)) && (!folder || isIn(file, folder));
    for (const file of found) {
      if (!this.seen.has(keyOf(file))) this.seen.set(keyOf(file), { file, stamp: null, report: null });
    }
    const missing = [...this.seen.values()].map(({ file }) => file).filter(isMissing);
    // A search that ends at its limit tells nothing of what it did not come to.
    const gone = new Set(listed.length < most ? missing : await goneOf(missing));
    this.forget((file) => isMissing(file) && gone.has(file));
    const [first] = found;
    if (!first) return;
    this.changed.fire(importedAddress(first));
    const stores = await vscode.workspace.findFiles(`**/${storeFolder}/${pattern}.json`, null);
    const marked = stores.map(reportOf).flatMap((file) => (file ? [this.seen.get(keyOf(file))] : []));
    const old = found.map((file) => this.seen.get(keyOf(file))).filter((each) => each && each.stamp !== null);
    await this.readAll([...marked.filter((each) => each?.stamp === null), ...old].filter((each) => each !== undefined));
  }

  /** Reads the next of those that nobody has read yet; what was read stays when it is stopped. */
  read(): Promise<void> {
    return this.readAll(this.unread().slice(0, atOnce));
  }

  cancel(): void {
    this.stop?.abort();
  }

  dispose(): void {
    this.cancel();
    this.listener.dispose();
    this.changed.dispose();
  }

  /** What a search lists, and what of it is there still: what goes meanwhile may be listed all the same. */
  private async find(
    folder: vscode.Uri | undefined,
    most: number,
  ): Promise<Record<'listed' | 'found', readonly vscode.Uri[]>> {
    const went: vscode.Uri[] = [];
    const listener = this.folders.onDidGo((uri) => went.push(uri));
    try {
      const listed = await this.list(folder, pattern, most);
      // It may have come back, or have gone before the search and be told late.
      const gone = new Set(await goneOf(listed.filter((file) => went.some((uri) => isIn(file, uri)))));
      return { listed, found: listed.filter((file) => !gone.has(file)) };
    } finally {
      listener.dispose();
    }
  }

  private unread(): readonly Seen[] {
    const waiting = [...this.seen.values()].filter(({ file, stamp }) => stamp === null && !this.hasText(file));
    return waiting.sort((a, b) => Number(isClaimed(b.file)) - Number(isClaimed(a.file)));
  }

  private hasText(file: vscode.Uri): boolean {
    const bare = file.path.replace(/\.[^./]+$/, '');
    return ['.txt', '.md', '.govreport'].some((ending) => this.texts.at(file.with({ path: bare + ending })));
  }

  /** One after the other, so that the machine stays free for other things. */
  private async readAll(files: readonly Seen[]): Promise<void> {
    const stop = (this.stop ??= new AbortController());
    this.left += files.length;
    try {
      for (const each of files) {
        if (!stop.signal.aborted) await this.take(each, stop.signal);
        this.left--;
        this.changed.fire(importedAddress(each.file));
      }
    } finally {
      if (this.left === 0) this.stop = undefined;
    }
  }

  private async take({ file, stamp: known }: Seen, signal: AbortSignal): Promise<void> {
    const stamp = await lastChange(file);
    if (stamp === known) return;
    const text = stamp === null ? undefined : await readQuietly(this.extension, file, signal);
    await coreReady();
    if (signal.aborted) return;
    const isReadable = text !== undefined && !isTooLarge(text);
    const isOne = isReadable && (isClaimed(file) || (settings(file).detect !== 'off' && looksLikeReport(text)));
    const report = isOne ? await this.reader.readClosed(importedAddress(file), text) : null;
    // It may have gone while it was read.
    if (this.seen.has(keyOf(file))) this.seen.set(keyOf(file), { file, stamp: stamp ?? 0, report });
  }

  private forget(isGone: (file: vscode.Uri) => boolean): void {
    const gone = [...this.seen.values()].filter(({ file }) => isGone(file));
    for (const { file } of gone) this.seen.delete(keyOf(file));
    for (const { file } of gone) this.changed.fire(importedAddress(file));
  }

  private put(seen: Seen): void {
    this.seen.set(keyOf(seen.file), seen);
    this.changed.fire(importedAddress(seen.file));
  }
}

const pattern = '**/*.{docx,pdf,html,htm}';
/** Files that one request reads: a minute or two of PDFs. */
const atOnce = 100;

function keyOf(file: vscode.Uri): string {
  return importedAddress(file).toString();
}

function isClaimed(file: vscode.Uri): boolean {
  return /政府工作报告[^/]*$/.test(file.path);
}

/** Those that are gone from the disk, or from the workspace. */
async function goneOf(files: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  const stays = await Promise.all(
    files.map(async (file) => vscode.workspace.getWorkspaceFolder(file) !== undefined && (await isThere(file))),
  );
  return files.filter((_, at) => stays[at] !== true);
}

/** Null where the file is gone. */
async function lastChange(file: vscode.Uri): Promise<number | null> {
  try {
    return (await vscode.workspace.fs.stat(file)).mtime;
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return null;
    throw error;
  }
}
