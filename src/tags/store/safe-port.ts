import { fileLock } from './file-lock.ts';
import type { PlainFiles } from './plain-files.ts';
import type { StorePort } from './store-port.ts';

/**
 * A port over plain files in which nothing is lost: a store is written beside its place and put there in one step, and
 * one writer at a time reads, joins and writes. A writer that is killed leaves the store as it was or as it was to be;
 * what else it leaves is cleared away by the next one.
 */
export function safePort(files: PlainFiles): StorePort {
  const owners = new Map<string, string>();
  return {
    read: (path) => files.read(path),
    write: (path, text) => write(files, path, besideOf(path, owners.get(path) ?? files.newName()), text),
    keepAside: (path) => keepAside(files, path),
    alone: async (path, work) => {
      const lock = fileLock(files, `${path}.lock`);
      const dead = await lock.take();
      for (const each of dead) await files.remove(besideOf(path, each));
      owners.set(path, lock.owner);
      try {
        return await work();
      } finally {
        owners.delete(path);
        await lock.release();
      }
    },
  };
}

function besideOf(path: string, owner: string): string {
  return `${path}.${owner}.tmp`;
}

async function write(files: PlainFiles, path: string, beside: string, text: string): Promise<void> {
  try {
    await files.remove(beside);
    await files.create(beside, text);
    await files.replace(beside, path);
  } catch (error) {
    await files.remove(beside);
    throw error;
  }
}

async function keepAside(files: PlainFiles, path: string): Promise<string> {
  const text = (await files.read(path)) ?? '';
  for (let count = 1; ; count++) {
    const aside = path.replace(/\.json$/, `.corrupt-${count}.json`);
    if (await files.create(aside, text)) return aside;
  }
}
