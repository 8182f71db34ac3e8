import * as vscode from 'vscode';
import { looksLikeReport } from '../../core/index.ts';
import { decode } from '../../intake/index.ts';
import { newBreather } from '../host/breather.ts';
import { MOST_BYTES } from './size-limit.ts';
import type { ReadReport, ReportReader } from './report-reader.ts';
import { settings } from '../settings.ts';

/** The reports that lie in the workspace, open or not. Looked for when first asked, then kept up to date. */
export class ReportFiles implements vscode.Disposable {
  private readonly found = new Map<string, ReadReport>();
  /** Files that were deleted after they were last looked at. */
  private readonly gone = new Set<string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly scanned = new vscode.EventEmitter<void>();
  private readonly watcher = vscode.workspace.createFileSystemWatcher(pattern);
  private readonly folders: vscode.Disposable;
  private scan: Promise<void> | undefined;
  private stop: vscode.CancellationTokenSource | undefined;
  private cut = false;
  private searched = false;

  /** Fires with a file that became a report, changed or is none any more. */
  readonly onDidChange = this.changed.event;
  /** Fires when a search through the workspace begins or ends. */
  readonly onDidScan = this.scanned.event;

  constructor(private readonly reader: ReportReader) {
    const again = (uri: vscode.Uri): void => {
      if (this.scan && !ignored.test(uri.path)) void this.take(uri);
    };
    this.watcher.onDidCreate(again);
    this.watcher.onDidChange(again);
    this.watcher.onDidDelete((uri) => {
      this.gone.add(uri.toString());
      if (this.found.delete(uri.toString())) this.changed.fire(uri);
    });
    this.folders = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      if (this.scan) void this.rescan();
    });
  }

  reports(): readonly ReadReport[] {
    return [...this.found.values()];
  }

  at(uri: vscode.Uri): ReadReport | undefined {
    return this.found.get(uri.toString());
  }

  /** Whether a search is under way or has ended once, and whether the last one left files out because there are too many. */
  get state(): { readonly scanning: boolean; readonly searched: boolean; readonly cut: boolean } {
    return { scanning: this.stop !== undefined, searched: this.searched, cut: this.cut };
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
    this.watcher.dispose();
    this.folders.dispose();
    this.changed.dispose();
    this.scanned.dispose();
  }

  private async search(): Promise<void> {
    const stop = new vscode.CancellationTokenSource();
    const stopped = (): boolean => stop.token.isCancellationRequested;
    this.stop = stop;
    this.scanned.fire();
    try {
      const files = await this.list(stop.token);
      if (stopped()) return;
      const there = new Set(files.map(String));
      for (const key of [...this.found.keys()].filter((key) => !there.has(key))) this.found.delete(key);
      await this.takeAll(files, stop.token);
      if (!stopped()) await this.reader.clear();
    } finally {
      if (this.stop === stop) this.stop = undefined;
      this.searched = true;
      stop.dispose();
      this.scanned.fire();
    }
  }

  /** Files that are reports by their name, however many, then as many others as may be read to see what they are. */
  private async list(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
    const { maxFiles } = settings();
    const named = (await vscode.workspace.findFiles(namedPattern, leaveOut, undefined, token)).filter(isClaimed);
    const known = new Set(named.map(String));
    const some = await vscode.workspace.findFiles(pattern, leaveOut, maxFiles + named.length + 1, token);
    const others = some.filter((file) => !known.has(file.toString()));
    this.cut = others.length > maxFiles;
    return [...named, ...others.slice(0, maxFiles)];
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
    this.gone.delete(key);
    const text = await readText(uri);
    await breathe();
    const isOne = text !== undefined && (isClaimed(uri) || (settings(uri).detect !== 'off' && looksLikeReport(text)));
    const report = isOne ? await this.reader.readClosed(uri, text) : undefined;
    // It may have been deleted or renamed while it was read.
    if (report && !this.gone.has(key)) this.found.set(key, report);
    else if (!this.found.delete(key)) return;
    this.changed.fire(uri);
  }
}

const pattern = '**/*.{govreport,txt,md}';
/** What isClaimed tells apart, for the search. */
const namedPattern = '**/{*.govreport,*.report.txt,*政府工作报告*.txt,*政府工作报告*.md}';
const leaveOut = '**/{node_modules,.git,.report-review}/**';
const ignored = /\/(?:node_modules|\.git|\.report-review)\//;
/** Files that are read from the disk at once. */
const AT_ONCE = 8;

/** Whether the manifest gives the file's name to the language. */
function isClaimed(uri: vscode.Uri): boolean {
  return /(?:\.govreport|\.report\.txt|\/[^/]*政府工作报告[^/]*\.(?:txt|md))$/.test(uri.path);
}

/** A file that is gone, locked or too large is no report; the next change of it asks again. */
async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > MOST_BYTES) return undefined;
    const decoded = decode(await vscode.workspace.fs.readFile(uri));
    return decoded.ok ? decoded.text : undefined;
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return undefined;
    throw error;
  }
}
