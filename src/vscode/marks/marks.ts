import * as vscode from 'vscode';
import {
  emptyStore,
  isEmptyStore,
  openStore,
  saveStore,
  serialiseStore,
  storeFolder,
  storePath,
} from '../../tags/index.ts';
import type { Store } from '../../tags/index.ts';
import { importedAddress, sourceOf } from '../addresses/imported-address.ts';
import { movedAct } from './done.ts';
import type { Change, Done, Elsewhere } from './done.ts';
import { folderPort, memoryPort } from './store-ports.ts';
import type { RemovingPort } from './store-ports.ts';
import { localizer } from '../localizer.ts';

/** What is to be done to the store of a report. */
export interface StoreEdit {
  readonly report: vscode.Uri;
  readonly edit: (store: Store) => Store;
}

/** The store of a report as it is shown, and as its file has it. They differ while an edited report is not saved. */
interface Kept {
  readonly shown: Store;
  readonly saved: Store;
}

/**
 * What people did with reports: one store a report, kept in the workspace that the report lies in, else in the editor's
 * own storage, and for a document never saved in memory. Changes by another window, a pull or a hand are taken over.
 */
export class Marks implements vscode.Disposable {
  private readonly kept = new Map<string, Promise<Kept>>();
  private history: readonly Done[] = [];
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly unsaved = memoryPort();
  private readonly watcher = vscode.workspace.createFileSystemWatcher(`**/${storeFolder}/**/*.json`);
  private writing: Promise<unknown> = Promise.resolve();

  /** Fires with the report whose store is another now. */
  readonly onDidChange = this.changed.event;

  /**
   * @param storage where the stores of reports outside every workspace lie
   * @param textOf the text of a report as its file has it, where that is at hand: what anchors are brought up to date by
   */
  constructor(
    private readonly storage: vscode.Uri,
    private readonly textOf: (report: vscode.Uri) => string | undefined,
  ) {
    const reload = (file: vscode.Uri): void => {
      const report = reportOf(file);
      // A report that is read from a Word file is known under another address.
      for (const each of report ? [report, importedAddress(report)] : []) void this.inTurn(() => this.reload(each));
    };
    this.watcher.onDidChange(reload);
    this.watcher.onDidCreate(reload);
    this.watcher.onDidDelete(reload);
  }

  /** The store of a report. One that cannot be read counts as empty and is said to be so, once. */
  async of(report: vscode.Uri): Promise<Store> {
    return (await this.keptOf(report)).shown;
  }

  /** Changes the store of a report; the label says what was done, for whoever wants it undone. */
  change(report: vscode.Uri, label: string, edit: (store: Store) => Store): Promise<void> {
    return this.changeAll(label, [{ report, edit }]);
  }

  /**
   * The same for several reports, as one act; where one of them cannot be written the others can be taken back.
   *
   * @param also what the act changes elsewhere, as in a setting; gives what takes that back, undefined where nothing changed
   */
  changeAll(label: string, edits: readonly StoreEdit[], also?: () => Promise<Elsewhere | undefined>): Promise<void> {
    return this.inTurn(async () => {
      const changes: Change[] = [];
      let elsewhere: Elsewhere | undefined;
      try {
        for (const { report, edit } of edits) {
          const { shown, saved } = await this.keptOf(report);
          const after = edit(shown);
          if (after === shown) continue;
          await this.save(report, saved, after);
          changes.push({ report, before: shown, after });
        }
        elsewhere = await also?.();
      } finally {
        if (changes.length > 0 || elsewhere)
          this.history = [...this.history, { label, changes, ...(elsewhere ? { elsewhere } : {}) }];
      }
    });
  }

  /** Takes the last change back, whatever others did since; gives what was undone, or undefined where nothing was. */
  undo(): Promise<string | undefined> {
    return this.inTurn(async () => {
      const last = this.history.at(-1);
      if (!last) return undefined;
      await this.forget(last);
      return last.label;
    });
  }

  /**
   * Counts something that is kept elsewhere, as a setting, among what `undo` takes back, in its turn. Gives what takes back
   * this one act, whatever was done since; once it is undone that does nothing.
   */
  remember(label: string, elsewhere: Elsewhere): () => Promise<void> {
    const done: Done = { label, changes: [], elsewhere };
    this.history = [...this.history, done];
    return () => this.inTurn(() => this.forget(done));
  }

  /** Lets marks go along with an edit of their report; the file follows with `keep`. */
  follow(report: vscode.Uri, edit: (store: Store) => Store): Promise<void> {
    return this.inTurn(async () => {
      const { shown, saved } = await this.keptOf(report);
      const after = edit(shown);
      if (after !== shown) this.show(report, { shown: after, saved });
    });
  }

  /** Writes what `follow` changed, once the report is saved. */
  keep(report: vscode.Uri): Promise<void> {
    return this.inTurn(async () => {
      const { shown, saved } = await this.keptOf(report);
      if (shown !== saved) await this.save(report, saved, shown);
    });
  }

  /** Forgets what `follow` changed, as when a report is closed without saving. */
  drop(report: vscode.Uri): Promise<void> {
    return this.inTurn(async () => {
      const { shown, saved } = await this.keptOf(report);
      if (shown !== saved) this.show(report, { shown: saved, saved });
    });
  }

  /** Takes the marks of a report along to its new address. */
  move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    return this.inTurn(async () => {
      const { shown } = await this.keptOf(from);
      if (isEmptyStore(shown)) return;
      const { path } = this.placeOf(to);
      await this.save(to, emptyStore(path), { ...shown, report: path });
      const old = this.placeOf(from);
      await old.port.remove(storePath(old.path));
      this.kept.delete(from.toString());
      this.history = this.history.map((done) => movedAct(done, from, to, path));
    });
  }

  dispose(): void {
    this.watcher.dispose();
    this.changed.dispose();
  }

  private async forget(done: Done): Promise<void> {
    if (!this.history.includes(done)) return;
    for (const { report, before, after } of done.changes) await this.save(report, after, before);
    await done.elsewhere?.();
    this.history = this.history.filter((each) => each !== done);
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.writing.then(work);
    this.writing = result.catch(() => undefined);
    return result;
  }

  private keptOf(report: vscode.Uri): Promise<Kept> {
    const key = report.toString();
    const known = this.kept.get(key);
    if (known) return known;
    const opened = this.open(report).then((store) => ({ shown: store, saved: store }));
    this.kept.set(key, opened);
    return opened;
  }

  private show(report: vscode.Uri, kept: Kept): void {
    this.kept.set(report.toString(), Promise.resolve(kept));
    this.changed.fire(report);
  }

  private async open(report: vscode.Uri): Promise<Store> {
    const { port, path } = this.placeOf(report);
    try {
      const { store, problem } = await openStore(port, path);
      if (problem) sayUnreadable(path, problem[localizer().language]);
      return { ...store, report: path };
    } catch (error) {
      sayUnreadable(path, error instanceof Error ? error.message : String(error));
      return emptyStore(path);
    }
  }

  /** After somebody else wrote the file; our own writing changes nothing. */
  private async reload(report: vscode.Uri): Promise<void> {
    const known = await this.kept.get(report.toString());
    if (!known || known.shown !== known.saved) return;
    const store = await this.open(report);
    if (serialiseStore(store) !== serialiseStore(known.saved)) this.show(report, { shown: store, saved: store });
  }

  private async save(report: vscode.Uri, base: Store, next: Store): Promise<void> {
    const { store, keptAside } = await saveStore(this.placeOf(report).port, base, next, this.textOf(report));
    this.show(report, { shown: store, saved: store });
    if (keptAside !== null) sayKeptAside(keptAside);
  }

  private placeOf(shown: vscode.Uri): { readonly port: RemovingPort; readonly path: string } {
    const report = sourceOf(shown);
    if (report.scheme === 'untitled') return { port: this.unsaved, path: report.path };
    const folder = vscode.workspace.getWorkspaceFolder(report);
    if (!folder) return { port: folderPort(this.storage), path: `${report.scheme}${report.path}` };
    return { port: folderPort(folder.uri), path: report.path.slice(folder.uri.path.length).replace(/^\//, '') };
  }
}

/** The report that a store file belongs to: FOLDER/.report-review/a/b.txt.json → FOLDER/a/b.txt */
export function reportOf(file: vscode.Uri): vscode.Uri | undefined {
  const [before, after] = file.path.split(`/${storeFolder}/`);
  return before === undefined || after === undefined
    ? undefined
    : file.with({ path: `${before}/${after.replace(/\.json$/, '')}` });
}

function sayUnreadable(path: string, problem: string): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'The marks of {0} cannot be read: {1}. The file is left as it is; your next mark begins a new one and keeps it beside.',
      path,
      problem,
    ),
  );
}

function sayKeptAside(path: string): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The marks that could not be read were kept as {0}. Nothing was lost.', path),
  );
}
