import { basename, dirname, join, relative, sep } from 'node:path';
import { decodeStrictly } from '../intake/index.ts';
import type { OpenedStore, PlainFiles, StorePlace, StorePort } from '../tags/index.ts';
import { emptyStore, findStorePlace, openStore, safePort, StoreTrouble } from '../tags/index.ts';
import type { Io } from './io.ts';
import type { SeenFolders } from './store-folders.ts';
import { storeFoldersAbove } from './store-folders.ts';

/** A store with the place it lies in, or would lie in. */
export interface FoundStore extends OpenedStore {
  readonly port: StorePort;
  readonly place: FolderPlace;
}

/** A folder that holds or may hold stores, and the report's path from there. */
export interface FolderPlace extends StorePlace {
  readonly folder: string;
}

/**
 * What people did to a report: its store by the rule that the editor has too, where a new one begins at the top of the
 * repository, else beside the report. Nothing is ever written.
 *
 * @param seen what was seen of the folders above reports before
 */
export async function findStore(path: string, io: Io, seen: SeenFolders): Promise<FoundStore> {
  const named = io.resolve(path);
  const above = await io.foldersAbove(named);
  const { folders, repository } = above;
  const own = folders[0] ?? dirname(named);
  const file = join(own, basename(named));
  const inFolder = (folder: string): FolderPlace => placeIn(folder, file, io.storeFiles(folder, repository ?? folder));
  const otherwise = inFolder(repository === null ? own : (folders.at(-1) ?? own));
  const withStores = await storeFoldersAbove(named, above, io, seen);
  if (withStores.length === 0) {
    const port = safePort(otherwise.files, decodeStrictly);
    return { port, place: otherwise, store: emptyStore(otherwise.report), problem: null, readOnly: null };
  }
  try {
    const place = await findStorePlace(withStores.map(inFolder), otherwise);
    const port = safePort(place.files, decodeStrictly);
    return { port, place, ...(await openStore(port, place.report)) };
  } catch (error) {
    if (!(error instanceof StoreTrouble)) throw error;
    const port = safePort(otherwise.files, decodeStrictly);
    return { port, place: otherwise, store: emptyStore(otherwise.report), problem: error.words, readOnly: error.words };
  }
}

function placeIn(folder: string, file: string, files: PlainFiles): FolderPlace {
  const report = relative(folder, file).split(sep).join('/');
  return { folder, files, report: report === '' ? basename(file) : report };
}
