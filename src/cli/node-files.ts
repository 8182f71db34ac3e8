import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { PlainFiles } from '../tags/index.ts';
import { errorCode, isMissing } from './error-code.ts';

/** The files under a folder of this machine, for stores. */
export function nodeFiles(root: string): PlainFiles {
  const at = (path: string): string => join(root, path);
  return {
    read: async (path) => {
      try {
        return await readFile(at(path), 'utf8');
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    create: (path, text) => create(at(path), text),
    replace: (from, to) => patiently(() => rename(at(from), at(to))),
    remove: (path) => patiently(() => rm(at(path), { force: true })),
    wait: (milliseconds) => setTimeout(milliseconds),
    newName: () => `${HERE}.${process.pid}.${++names}`,
    isGone: (name) => name.startsWith(`${HERE}.`) && isDead(Number(name.split('.')[1])),
  };
}

/** Stores may lie on a share: what runs on another machine cannot be seen from here. */
const HERE = hostname().replace(/[^\w-]/g, '-');

let names = 0;

async function create(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const file = await openNew(path);
  if (!file) return false;
  try {
    await file.writeFile(text);
    // A rename may reach the disk before what it renames: without this a power cut leaves an empty store.
    await file.sync();
  } finally {
    await file.close();
  }
  return true;
}

async function openNew(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'wx');
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return null;
    throw error;
  }
}

/** Windows refuses to rename over a file that a scanner has open just now. */
async function patiently(act: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await act();
      return;
    } catch (error) {
      if (tries >= 10 || !['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error))) throw error;
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
