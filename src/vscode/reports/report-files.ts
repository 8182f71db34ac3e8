import * as vscode from 'vscode';
import { looksLikeReport } from '../../core/index.ts';
import { newBreather } from '../host/breather.ts';
import { coreReady } from '../host/core-ready.ts';
import { isIn } from '../host/folder-watch.ts';
import type { FolderWatch } from '../host/folder-watch.ts';
import { ignored, isClaimed, listFiles, pattern, readText } from './list-files.ts';
import type { ReadReport, ReportReader } from './report-reader.ts';
import { settings } from '../settings.ts';

/** The reports that lie in the workspace, open or not. Looked for when first asked, then kept up to date. */
export class ReportFiles implements vscode.Disposable {
  private readonly found = new Map<string, ReadReport>();
  /** Files that are called a report and are too large to be read. */
  private readonly large = new Map<string, vscode.Uri>();
  /** Files that are being read, each with what tells its last reading from an earlier one. */
  private readonly taking = new Map<string, symbol>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly scanned = new vscode.EventEmitter<void>();
  private readonly listener: vscode.Disposable;
  private scan: Promise<void> | undefined;
  private stop: vscode.CancellationTokenSource | undefined;
  private cut = false;
  private searched = false;

  /** Fires with a file that became a report, changed or is none any more. */
  readonly onDidChange = this.changed.event;
  /** Fires when a search through the workspace begins or ends. */
  readonly onDidScan = this.scanned.event;

  constructor(
    private readonly reader: ReportReader,
    folders: FolderWatch,
    private readonly list = listFiles,
  ) {
    const again = (uri: vscode.Uri): void => {
      if (this.scan && !ignored.test(uri.path)) void this.take(uri);
    };
    const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, false, true);
    this.listener = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(again),
      watcher.onDidChange(again),
      folders.onDidGo((uri) => {
        for (const key of this.taking.keys()) if (isIn(vscode.Uri.parse(key), uri)) this.taking.delete(key);
        this.forget((report) => isIn(report, uri));
      }),
      folders.onDidCome((folder) => {
        if (this.scan && !ignored.test(`${folder.path}/`)) void this.lookIn(folder);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        if (this.scan) void this.rescan();
      }),
    );
  }

  reports(): readonly ReadReport[] {
    return [...this.found.values()];
  }

  at(uri: vscode.Uri): ReadReport | undefined {
    return this.found.get(uri.toString());
  }

  /**
   * Whether a search is under way or has ended once, whether the last one left files out because there are too many, and
   * the files that are called a report and are too large to be read.
   */
  get state(): ScanState {
    const { searched, cut, large } = this;
    return { scanning: this.stop !== undefined, searched, cut, large: [...large.values()] };
  }

  /** Resolves when the workspace has been searched, now or before. */
  ready(): Promise<void> {
    return (this.scan ??= this.search());
  }

  rescan(): Promise<void> {
    this.stop?.cancel();
    return (this.scan = this.search());
  }

  /** Ends a search; what was found stays. */
  cancel(): void {
    this.stop?.cancel();
  }

  dispose(): void {
    this.stop?.cancel();
    this.listener.dispose();
    this.changed.dispose();
    this.scanned.dispose();
  }

  private async search(): Promise<void> {
    const stop = new vscode.CancellationTokenSource();
    const stopped = (): boolean => stop.token.isCancellationRequested;
    this.stop = stop;
    this.scanned.fire();
    try {
      await coreReady();
      const wasKnown = this.knownNow();
      const { files, cut } = await this.list(stop.token);
      if (stopped()) return;
      this.cut = cut;
      const there = new Set(files.map(String));
      for (const uri of this.all().filter((each) => wasKnown(each) && !there.has(each.toString()))) this.drop(uri);
      await this.takeAll(files, stop.token);
      if (!stopped()) await this.reader.clear();
    } finally {
      if (this.stop === stop) this.stop = undefined;
      this.searched = true;
      stop.dispose();
      this.scanned.fire();
    }
  }

  /** What came with a folder, and what went with the one that was in its place. */
  private async lookIn(folder: vscode.Uri): Promise<void> {
    const stop = new vscode.CancellationTokenSource();
    const wasKnown = this.knownNow();
    const { files, cut } = await this.list(stop.token, folder);
    this.cut ||= cut;
    const there = new Set(files.map(String));
    this.forget((report) => isIn(report, folder) && wasKnown(report) && !there.has(report.toString()));
    await this.takeAll(
      files.filter((file) => !this.taking.has(file.toString())),
      stop.token,
    );
    stop.dispose();
  }

  private all(): readonly vscode.Uri[] {
    return [...this.reports().map(({ uri }) => uri), ...this.large.values()];
  }

  /** What is known when a search begins. What comes or changes while it looks around may be missing in what it finds. */
  private knownNow(): (report: vscode.Uri) => boolean {
    const before = new Map<string, unknown>([...this.found, ...this.large]);
    return (uri) => {
      const known = before.get(uri.toString());
      return known !== undefined && known === (this.at(uri) ?? this.large.get(uri.toString()));
    };
  }

  private forget(isGone: (report: vscode.Uri) => boolean): void {
    const gone = this.all().filter(isGone);
    for (const uri of gone) this.drop(uri);
    for (const uri of gone) this.changed.fire(uri);
  }

  /** Several are read from the disk while one is analysed; whatever else the editor has to do goes first. */
  private async takeAll(files: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<void> {
    const waiting = files.values();
    const breathe = newBreather();
    const work = async (): Promise<void> => {
      for (const file of waiting) {
        if (token.isCancellationRequested) return;
        await this.take(file, breathe);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  private async take(uri: vscode.Uri, breathe = newBreather()): Promise<void> {
    const key = uri.toString();
    const turn = Symbol(key);
    this.taking.set(key, turn);
    const text = await readText(uri);
    await coreReady();
    await breathe();
    const isNamed = isClaimed(uri);
    const isOne = typeof text === 'string' && (isNamed || (settings(uri).detect !== 'off' && looksLikeReport(text)));
    const report = isOne ? await this.read(uri, text) : undefined;
    // Deleted, renamed or changed once more while it was read.
    if (this.taking.get(key) !== turn) return;
    this.taking.delete(key);
    if (report && report === this.at(uri)) return;
    const wasKnown = this.drop(uri);
    if (report) this.found.set(key, report);
    if (text === null && isNamed) this.large.set(key, uri);
    if (wasKnown || this.found.has(key) || this.large.has(key)) this.changed.fire(uri);
  }

  /** What lies there as before is not read anew. */
  private async read(uri: vscode.Uri, text: string): Promise<ReadReport> {
    const known = this.at(uri);
    return known?.text === text ? known : this.reader.readClosed(uri, text);
  }

  private drop(uri: vscode.Uri): boolean {
    const [wasFound, wasLarge] = [this.found, this.large].map((known) => known.delete(uri.toString()));
    return wasFound === true || wasLarge === true;
  }
}

interface ScanState {
  readonly scanning: boolean;
  readonly searched: boolean;
  readonly cut: boolean;
  readonly large: readonly vscode.Uri[];
}

/** Files that are read from the disk at once. */
const AT_ONCE = 8;
