import * as vscode from 'vscode';
import { isEmptyStore, mergeStores, moveStore, saveStore, serialiseStore } from '../../tags/index.ts';
import type { Signed, Store } from '../../tags/index.ts';
import type { FolderWatch } from '../host/folder-watch.ts';
import { importedAddress } from '../host/imported-address.ts';
import { movedAct } from './done.ts';
import type { Change, Done, Elsewhere } from './done.ts';
import { fileOf, openOrSay } from './open-or-say.ts';
import type { Signature } from './signature.ts';
import { aboutMarks, onceEach, sayKeptAside, telling, unreadableMarks } from './store-messages.ts';
import { reportOf, StorePlaces } from './store-places.ts';
import { Turns } from './turns.ts';
import { watchStores } from './watch-stores.ts';
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
 * What people did with reports: one store a report, kept where the command line looks for it too, else in the editor's
 * own storage, and for a document never saved in memory. Changes by another window, a pull or a hand are taken over. What
 * is done to one report waits for nothing but what is done to that report.
 */
export class Marks implements vscode.Disposable {
  private readonly kept = new Map<string, Promise<Kept>>();
  private history: readonly Done[] = [];
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly places: StorePlaces;
  private readonly listener: vscode.Disposable;
  private readonly turns = new Turns();
  private readonly sayOnce = onceEach((sentence) => void vscode.window.showWarningMessage(sentence));

  /** Fires with the report whose store is another now. */
  readonly onDidChange = this.changed.event;

  /**
   * @param storage where the stores of reports outside every workspace lie
   * @param textOf the text of a report as its file has it, where that is at hand: what anchors are brought up to date by
   */
  constructor(
    storage: vscode.Uri,
    private readonly textOf: (report: vscode.Uri) => string | undefined,
    private readonly signature: Signature,
    folders: FolderWatch,
  ) {
    this.places = new StorePlaces(storage);
    const cameOrWent = (file: vscode.Uri): void => {
      this.places.forget();
      void this.reloadAt(file);
    };
    this.listener = watchStores(folders, () => this.places.known(), {
      changed: (file) => void this.reloadAt(file),
      cameOrWent,
      manyMoved: () => void this.reloadAll(),
    });
  }

  /** When this person does something and, unless that is switched off, who it is. */
  sign(): Promise<Signed> {
    return this.signature.sign();
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
    const work = async (): Promise<void> => {
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
    };
    return this.turns.of(
      edits.map(({ report }) => report.toString()),
      work,
    );
  }

  /** Takes the last change back, whatever others did since; gives what was undone, or undefined where nothing was. */
  undo(): Promise<string | undefined> {
    return this.turns.afterAll(async () => {
      const last = this.history.at(-1);
      if (last) await this.forget(last);
      return last?.label;
    });
  }

  /**
   * Counts something that is kept elsewhere, as a setting, among what `undo` takes back, in its turn. Gives what takes back
   * this one act, whatever was done since; once it is undone that does nothing.
   */
  remember(label: string, elsewhere: Elsewhere): () => Promise<void> {
    const done: Done = { label, changes: [], elsewhere };
    this.history = [...this.history, done];
    return () => this.turns.afterAll(() => this.forget(done));
  }

  /** Lets marks go along with an edit of their report; the file follows with `keep`. */
  follow(report: vscode.Uri, edit: (store: Store) => Store): Promise<void> {
    return this.turns.of([report.toString()], async () => {
      const { shown, saved } = await this.keptOf(report);
      const after = edit(shown);
      if (after !== shown) this.show(report, { shown: after, saved });
    });
  }

  /** Writes what `follow` changed, once the report is saved. */
  keep(report: vscode.Uri): Promise<void> {
    return this.turns.of([report.toString()], async () => {
      const { shown, saved } = await this.keptOf(report);
      if (shown !== saved) await this.save(report, saved, shown);
    });
  }

  /** Forgets what `follow` changed, as when a report is closed without saving. */
  drop(report: vscode.Uri): Promise<void> {
    return this.turns.of([report.toString()], async () => {
      const { shown, saved } = await this.keptOf(report);
      if (shown !== saved) this.show(report, { shown: saved, saved });
    });
  }

  /** Takes the marks of a report along to its new address, together with those that may be there already. */
  move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    return this.turns.of([from.toString(), to.toString()], async () => {
      const { shown, saved } = await this.keptOf(from);
      if (isEmptyStore(shown)) return;
      const place = await telling(to, () => this.places.of(to));
      const moved = await telling(to, async () => moveStore(await this.places.of(from), place));
      this.kept.delete(from.toString());
      this.places.forget();
      this.history = this.history.map((done) => movedAct(done, from, to, place.report));
      this.show(to, { shown: shown === saved ? moved : { ...shown, report: place.report }, saved: moved });
      this.changed.fire(from);
    });
  }

  /** Gives a report the marks of another that has the same words, together with those that it may have already. */
  copy(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    return this.turns.of([from.toString(), to.toString()], async () => {
      const { shown } = await this.keptOf(from);
      if (isEmptyStore(shown)) return;
      const { saved } = await this.keptOf(to);
      await this.save(to, saved, mergeStores(null, saved, shown));
    });
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }

  private async forget(done: Done): Promise<void> {
    if (!this.history.includes(done)) return;
    for (const { report, before, after } of done.changes) await this.save(report, after, before);
    await done.elsewhere?.();
    this.history = this.history.filter((each) => each !== done);
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
    const path = vscode.workspace.asRelativePath(report);
    const { store, problem, readOnly } = await openOrSay(path, () => this.places.of(report));
    if (problem && !readOnly) this.sayOnce(unreadableMarks(path, problem[localizer().language]));
    else if (readOnly) this.sayOnce(aboutMarks(path, readOnly[localizer().language]));
    return store;
  }

  /** After somebody else wrote a file; our own writing changes nothing. */
  private async reloadAt(file: vscode.Uri): Promise<void> {
    const report = reportOf(file);
    // A report that is read from a Word file is known under another address, and a long name does not tell the report.
    const named = report ? [report, importedAddress(report)] : [];
    const known = [...this.kept.keys()].map((key) => vscode.Uri.parse(key));
    const kept = await Promise.all(
      known.map(async (each) => ((await fileOf(this.places, each))?.path === file.path ? [each] : [])),
    );
    const reports = new Set([...named, ...kept.flat()].map(String));
    for (const each of reports) await this.turns.of([each], () => this.reload(vscode.Uri.parse(each)));
  }

  /** After folders of stores came or went: a report may have its store elsewhere now. */
  private async reloadAll(): Promise<void> {
    this.places.forget();
    for (const key of [...this.kept.keys()]) await this.turns.of([key], () => this.reload(vscode.Uri.parse(key)));
  }

  private async reload(report: vscode.Uri): Promise<void> {
    const known = await this.kept.get(report.toString());
    if (!known || known.shown !== known.saved) return;
    const store = await this.open(report);
    if (serialiseStore(store) !== serialiseStore(known.saved)) this.show(report, { shown: store, saved: store });
  }

  private async save(report: vscode.Uri, base: Store, next: Store): Promise<void> {
    const { store, keptAside } = await telling(report, async () => {
      const { port, report: path } = await this.places.of(report);
      const named = (each: Store): Store => ({ ...each, report: path });
      return saveStore(port, named(base), named(next), this.textOf(report));
    });
    this.show(report, { shown: store, saved: store });
    if (keptAside !== null) sayKeptAside(keptAside);
  }
}
