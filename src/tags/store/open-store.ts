import type { Bilingual } from '../../core/index.ts';
import { mergeStores } from './merge-stores.ts';
import { refreshAnchors } from './refresh-anchors.ts';
import type { Parsed } from './store-file.ts';
import { parseStore, serialiseStore } from './store-file.ts';
import type { StorePort } from './store-port.ts';
import type { Store } from './store.ts';
import { emptyStore, isEmptyStore, storePath } from './store.ts';

export interface OpenedStore {
  readonly store: Store;
  /** Why the file could not be read, as a part of a sentence; it stays untouched until the next save keeps it aside. */
  readonly problem: Bilingual | null;
}

/** The store of a report, by the report's path within the workspace. Rejects only where the port does. */
export async function openStore(port: StorePort, report: string): Promise<OpenedStore> {
  const text = await port.read(storePath(report));
  if (text === null) return { store: emptyStore(report), problem: null };
  const parsed = parseStore(text);
  return parsed.ok ? { store: parsed.store, problem: null } : { store: emptyStore(report), problem: parsed.problem };
}

export interface SavedStore {
  /** What stands in the file now: `next`, with what another writer put there since `base` was read. */
  readonly store: Store;
  /** Where a file that could not be read was kept, or null. */
  readonly keptAside: string | null;
}

/**
 * Writes `next` where `base` was read, joined with what stands there by now; nobody else writes the file meanwhile where
 * the port can see to that. With the report's `text` the anchors are brought up to date on the way. A store without
 * records makes no new file. Rejects only where the port does, and then the file is as it was.
 */
export async function saveStore(port: StorePort, base: Store, next: Store, text?: string): Promise<SavedStore> {
  const path = storePath(next.report);
  if (isEmptyStore(next) && (await port.read(path)) === null) return { store: next, keptAside: null };
  const fresh = text === undefined ? next : refreshAnchors(next, text);
  return port.alone ? port.alone(path, () => join(port, path, base, fresh)) : join(port, path, base, fresh);
}

async function join(port: StorePort, path: string, base: Store, next: Store): Promise<SavedStore> {
  const text = await port.read(path);
  const there: Parsed | null = text === null ? null : parseStore(text);
  const keptAside = there && !there.ok ? await port.keepAside(path) : null;
  const store = there?.ok ? mergeStores(base, next, there.store) : next;
  const written = serialiseStore(store);
  if (written !== text) await port.write(path, written);
  return { store, keptAside };
}
