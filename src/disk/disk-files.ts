import { lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { PlainFiles, Refusal } from '../tags/index.ts';
import { errorCode, isMissing } from './error-code.ts';

/**
 * The files under a folder of this machine, for stores; for every host that has a disk. What Node refuses comes as what
 * `refuse` makes of it, and so does a link that leads out of `within`, as a repository from elsewhere may bring one.
 */
export function diskFiles(root: string, within: string, refuse: Refuse): PlainFiles {
  const at = (path: string): string => join(root, path);
  /** Does something with a file that lies where it seems to lie; `path` is as the caller named it. */
  const safely = async <Result>(path: string, act: (file: string) => Promise<Result>): Promise<Result> => {
    try {
      if (!(await isWithin(dirname(at(path)), within))) throw refuse('outside', dirname(at(path)));
      return await patiently(() => act(at(path)));
    } catch (error) {
      throw isOfNode(error) ? refuse(refusals[error.code] ?? 'other', at(path), error.code) : error;
    }
  };
  return {
    read: (path) => safely(path, (file) => read(file, within, refuse)),
    claim: (path, text) => safely(path, (file) => claim(file, text)),
    excludes: true,
    write: (path, text) => safely(path, (file) => write(file, text)),
    replace: (from, to) => safely(to, (file) => rename(at(from), file)),
    remove: (path) => safely(path, (file) => rm(file, { force: true })),
    isFolder: (path) => safely(join(path, 'any'), () => isFolder(at(path))),
    list: (folder) => safely(join(folder, 'any'), () => list(root, at(folder))),
    age: (path) => safely(path, age),
    wait: (milliseconds) => setTimeout(milliseconds),
    now: () => performance.now(),
    newName: () => `${HERE}.${process.pid}.${++names}`,
    isGone: (name) => name.startsWith(`${HERE}.`) && isDead(Number(name.split('.')[1])),
  };
}

/** @param detail the code of Node, for who has no words for the refusal */
export type Refuse = (refusal: Refusal, file: string, detail?: string) => Error;

const refusals: Readonly<Record<string, Refusal>> = {
  EACCES: 'permission',
  EPERM: 'permission',
  EROFS: 'permission',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EISDIR: 'inTheWay',
  ENOTDIR: 'inTheWay',
  EEXIST: 'inTheWay',
  ELOOP: 'inTheWay',
  ENAMETOOLONG: 'name',
};

/** Stores may lie on a share: what runs on another machine cannot be seen from here. */
const HERE = hostname().replace(/[^\w-]/g, '-');

let names = 0;

/** Whether a folder, or the nearest one above that is there, really lies in another. */
async function isWithin(folder: string, within: string): Promise<boolean> {
  const real = await realOf(within);
  // What is not there yet leads nowhere.
  if (real === null) return true;
  for (let each = folder; ; each = dirname(each)) {
    const there = await realOf(each);
    if (there !== null) return leadsInto(relative(real, there));
    // A link that leads nowhere yet would be followed once somebody makes what it names.
    if (await isLink(each)) return false;
  }
}

function leadsInto(way: string): boolean {
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function realOf(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function read(file: string, within: string, refuse: Refuse): Promise<Uint8Array | null> {
  try {
    if (!(await isPlain(file))) throw refuse('inTheWay', file);
    if ((await isLink(file)) && !(await isWithin(await realpath(file), within))) throw refuse('outside', file);
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** A folder, a pipe or a device is no file of marks, and reading some of them never ends. */
async function isPlain(file: string): Promise<boolean> {
  return (await stat(file)).isFile();
}

/** The system itself refuses the second of two. */
async function claim(file: string, text: string): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await fill(file, 'wx', text, false);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return false;
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // A rename may reach the disk before what it renames: without this a power cut leaves an empty store.
  await fill(file, 'w', text, true);
}

/** A file that could not be filled, as on a full disk, is not left behind. */
async function fill(file: string, flag: 'w' | 'wx', text: string, onDisk: boolean): Promise<void> {
  const handle = await open(file, flag);
  try {
    await handle.writeFile(text);
    if (onDisk) await handle.sync();
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function list(root: string, folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function age(file: string): Promise<number> {
  try {
    return Date.now() - (await stat(file)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

/** Windows refuses what is open elsewhere just now, as by a scanner or another writer, and for a moment what is going. */
async function patiently<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await act();
    } catch (error) {
      const isBusy = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
      if (tries >= 10 || !isBusy) throw error;
      await setTimeout(tries * 10);
    }
  }
}

function isDead(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

function isOfNode(error: unknown): error is { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
