import { dirname } from 'node:path';
import type { FoldersAbove } from '../disk/index.ts';
import { storeFolder, StoreTrouble } from '../tags/index.ts';
import type { Io } from './io.ts';

/** Which folders above reports have a `.report-review`, as far as this order has looked: reports of a folder share them. */
export type SeenFolders = Map<string, Promise<readonly string[]>>;

/**
 * Those of the folders above a report that have a `.report-review`, the nearest first. One that cannot be looked into is
 * among them, so that whoever goes there tells why.
 *
 * @param report its whole path
 */
export function storeFoldersAbove(
  report: string,
  above: FoldersAbove,
  io: Io,
  seen: SeenFolders,
): Promise<readonly string[]> {
  const found = seen.get(dirname(report)) ?? look(above, io);
  seen.set(dirname(report), found);
  return found;
}

async function look({ folders, repository }: FoldersAbove, io: Io): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of folders) if (await mayHave(folder, repository ?? folder, io)) found.push(folder);
  return found;
}

async function mayHave(folder: string, within: string, io: Io): Promise<boolean> {
  try {
    return await io.storeFiles(folder, within).isFolder(storeFolder);
  } catch (error) {
    if (error instanceof StoreTrouble) return true;
    throw error;
  }
}
