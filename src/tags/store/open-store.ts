import type { Bilingual } from '../../core/index.ts';
import { mergeStores } from './merge-stores.ts';
import { refreshAnchors } from './refresh-anchors.ts';
import type { Parsed } from './store-file.ts';
import { parseStore, serialiseStore, unknownEncoding } from './store-file.ts';
import { storePath } from './store-path.ts';
import type { FileText, NextText, StorePort } from './store-port.ts';
import { newer, newerWords, StoreTrouble } from './store-trouble.ts';
import type { Store } from './store.ts';
import { emptyStore, isEmptyStore } from './store.ts';

export interface OpenedStore {
  readonly store: Store;
  /** Why the file could not be read, as a part of a sentence; it stays untouched until the next save keeps it aside. */
  readonly problem: Bilingual | null;
  /** Why it can be read but not changed, as a part of a sentence; null where it can. */
  readonly readOnly: Bilingual | null;
}

/** The store of a report, by the report's path from where the port's stores lie. Rejects only where the port does. */
export async function openStore(port: StorePort, report: string): Promise<OpenedStore> {
  const there = parsed(await port.read(storePath(report)));
  if (there === null) return { store: emptyStore(report), problem: null, readOnly: null };
  return there.ok
    ? { store: { ...there.store, report }, problem: null, readOnly: there.newer ? newerWords : null }
    : { store: emptyStore(report), problem: there.problem, readOnly: there.newer ? newerWords : null };
}

export interface SavedStore {
  /** What stands in the file now: `next`, with what another writer put there since `base` was read. */
  readonly store: Store;
  /** Where a file that could not be read was kept, or null. */
  readonly keptAside: string | null;
}

/**
 * Writes `next` where `base` was read, joined with what stands there by now; nobody else writes the file meanwhile. With
 * the report's `text` the anchors are brought up to date on the way. A store without records makes no new file. Rejects
 * where the port does, and with a StoreTrouble where a newer version wrote the file; then the file is as it was.
 */
export async function saveStore(port: StorePort, base: Store, next: Store, text?: string): Promise<SavedStore> {
  const path = storePath(next.report);
  if (isEmptyStore(next) && (await port.read(path)) === null) return { store: next, keptAside: null };
  const fresh = text === undefined ? next : refreshAnchors(next, text);
  const { store, keptAside } = await port.update(path, (there) => join(there, base, fresh));
  return { store, keptAside };
}

/** The store of a report as it is kept in a place. */
export interface StoredAt {
  readonly port: StorePort;
  /** The report's path from there. */
  readonly report: string;
}

/**
 * Lets the store of a report go along to where the report is now, joined with what may be kept there already. Gives what
 * stands there then. Rejects where it cannot be read, and then nothing is changed.
 */
export async function moveStore(from: StoredAt, to: StoredAt, text?: string): Promise<Store> {
  if (from.port === to.port && (await isOneFile(from, to))) {
    await from.port.rename(storePath(from.report), storePath(to.report));
    return (await openStore(to.port, to.report)).store;
  }
  let moved = emptyStore(to.report);
  await from.port.take(storePath(from.report), async (there) => {
    const read = parsed(there);
    if (read === null) return;
    if (!read.ok) throw new StoreTrouble('unreadable', read.problem);
    if (read.newer) throw newer();
    const saved = await saveStore(to.port, emptyStore(to.report), { ...read.store, report: to.report }, text);
    moved = saved.store;
  });
  return moved;
}

/**
 * Whether two names of a report are one but for case or the way in which accents are written: a disk may take them for
 * the same, and then the two stores and their locks are one file.
 */
async function isOneFile(from: StoredAt, to: StoredAt): Promise<boolean> {
  if (foldedName(from.report) !== foldedName(to.report)) return false;
  const there = await to.port.read(storePath(to.report));
  return there === null || there.text === (await from.port.read(storePath(from.report)))?.text;
}

/** A name as it is compared between disks. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function join(file: FileText | null, base: Store, next: Store): NextText & { readonly store: Store } {
  const there = parsed(file);
  if (there?.newer === true) throw newer();
  const store = there?.ok === true ? { ...mergeStores(base, next, there.store), report: next.report } : next;
  const written = serialiseStore(store);
  return { store, text: written === file?.text ? null : written, keepAside: there?.ok === false };
}

function parsed(file: FileText | null): Parsed | null {
  if (file === null) return null;
  return file.text === null ? { ok: false, newer: false, problem: unknownEncoding } : parseStore(file.text);
}
