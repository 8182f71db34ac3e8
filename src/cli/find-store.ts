import { basename, dirname, join, relative, sep } from 'node:path';
import { decodeStrictly } from '../intake/index.ts';
import type { OpenedStore, PlainFiles, StorePlace, StorePort } from '../tags/index.ts';
import { emptyStore, findStorePlace, openStore, safePort, StoreTrouble } from '../tags/index.ts';
import type { Io } from './io.ts';

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
 */
export async function findStore(path: string, io: Io): Promise<FoundStore> {
  const named = io.resolve(path);
  const { folders, repository } = await io.foldersAbove(named);
  const file = join(folders[0] ?? dirname(named), basename(named));
  const places = folders.map((folder) => placeIn(folder, file, io.storeFiles(folder, repository ?? folder)));
  const own = places[0] ?? placeIn(dirname(file), file, io.storeFiles(dirname(file), dirname(file)));
  const otherwise = repository === null ? own : (places.at(-1) ?? own);
  try {
    const place = await findStorePlace(places, otherwise);
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
