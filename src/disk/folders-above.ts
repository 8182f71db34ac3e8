import { lstat, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { errorCode, isMissing } from './error-code.ts';

/** The folders above a file in which the store of its marks may lie. */
export interface FoldersAbove {
  /** The file's own folder first, where it really is. */
  readonly folders: readonly string[];
  /** The top of the repository that the file is in, the last of them; null outside of any. */
  readonly repository: string | null;
}

/**
 * The folders above a file, links followed, up to the top of its repository, else up to this person's own folder. Outside of both no
 * higher than the folders of whoever owns the file's: what somebody else put above them is not for it.
 */
export async function foldersAbove(file: string): Promise<FoldersAbove> {
  const folders: string[] = [];
  const own = await realFolder(dirname(file));
  const owner = await ownerOf(own);
  for (let folder = own; ; folder = dirname(folder)) {
    const isTop = folder === dirname(folder);
    if (folders.length > 0 && (isTop || (await ownerOf(folder)) !== owner)) return { folders, repository: null };
    folders.push(folder);
    if (await isThere(join(folder, '.git'))) return { folders, repository: folder };
    if (isTop || folder === homedir()) return { folders, repository: null };
  }
}

/** Where a folder really is; as it is named where there is none. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    if (isMissing(error)) return folder;
    throw error;
  }
}

/** The number of the user whose folder it is; the same for all on Windows. Null where there is no such folder. */
async function ownerOf(folder: string): Promise<number | null> {
  try {
    return (await stat(folder)).uid;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    // Where a folder cannot be looked into there is none for this person.
    if (isMissing(error) || errorCode(error) === 'EACCES') return false;
    throw error;
  }
}
