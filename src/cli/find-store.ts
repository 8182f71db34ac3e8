import { basename, dirname, join, relative, sep } from 'node:path';
import { decodeStrictly } from '../intake/index.ts';
import type { OpenedStore, PlainFiles, StorePort } from '../tags/index.ts';
import { emptyStore, findStorePlace, openStore, safePort, StoreTrouble } from '../tags/index.ts';
import type { Io } from './io.ts';

/** A store with the place it lies in, or would lie in. */
export interface FoundStore extends OpenedStore {
  readonly port: StorePort;
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
    const { files, report } = await findStorePlace(places, otherwise);
    const port = safePort(files, decodeStrictly);
    return { port, ...(await openStore(port, report)) };
  } catch (error) {
    if (!(error instanceof StoreTrouble)) throw error;
    const port = safePort(otherwise.files, decodeStrictly);
    return { port, store: emptyStore(otherwise.report), problem: error.words, readOnly: error.words };
  }
}

function placeIn(folder: string, file: string, files: PlainFiles): { readonly files: PlainFiles; report: string } {
  const report = relative(folder, file).split(sep).join('/');
  return { files, report: report === '' ? basename(file) : report };
}
