import type { FileLock } from './file-lock.ts';
import { fileLock } from './file-lock.ts';
import type { PlainFiles } from './plain-files.ts';
import { shortHash } from './record-id.ts';
import type { FileText, NextText, StorePort } from './store-port.ts';
import { locked } from './store-trouble.ts';

/** The text of a file, null where a character of it would be lost. */
export type Decode = (bytes: Uint8Array) => string | null;

/**
 * A port over plain files in which nothing is lost: a store is written beside its place and put there in one step, and
 * one writer at a time reads, joins and writes. A writer that is killed leaves the store as it was or as it was to be;
 * what else it leaves is cleared away by the next one. What cannot be read is renamed, never written anew.
 */
export function safePort(files: PlainFiles, decode: Decode): StorePort {
  const cleared = new Set<string>();
  const read = async (path: string): Promise<FileText | null> => {
    const bytes = await files.read(path);
    return bytes && { text: decode(bytes) };
  };
  const ownerOf = async (path: string): Promise<string | null> => {
    const there = await read(path);
    return there && (there.text ?? '');
  };
  const alone = async <Result>(path: string, work: (lock: FileLock) => Promise<Result>): Promise<Result> => {
    const lock = fileLock(files, `${path}.lock`, ownerOf);
    const dead = await lock.take();
    try {
      for (const each of dead) await files.remove(besideOf(path, each));
      if (!cleared.has(path)) await clear(files, path);
      cleared.add(path);
      return await work(lock);
    } finally {
      await lock.release();
    }
  };
  return {
    read,
    update: (path, change) => alone(path, (lock) => update(files, read, lock, path, change)),
    rename: (from, to) => alone(from, () => files.replace(from, to)),
    take: (path, keep) =>
      alone(path, async () => {
        await keep(await read(path));
        await files.remove(path);
      }),
  };
}

async function update<Next extends NextText>(
  files: PlainFiles,
  read: StorePort['read'],
  lock: FileLock,
  path: string,
  change: (there: FileText | null) => Next,
): Promise<Next & { readonly keptAside: string | null }> {
  const beside = besideOf(path, lock.owner);
  let keptAside: string | null = null;
  for (let tries = 0; tries < MOST; tries++) {
    if (!(await lock.isHeld())) await lock.take();
    const there = await read(path);
    const next = change(there);
    if (next.text === null) return { ...next, keptAside };
    try {
      await files.write(beside, next.text);
      // Between here and the last step lies no more than a glance: a writer that slept, or whose lock another shares, starts anew.
      if (isSame(await read(path), there) && (await lock.isHeld())) {
        if (next.keepAside) keptAside = await keepAside(files, path);
        await files.replace(beside, path);
        if (files.excludes || (await lock.isHeld())) return { ...next, keptAside };
      }
    } finally {
      await files.remove(beside);
    }
  }
  throw locked(`${path}.lock`);
}

/** So many times the file may be written by somebody else while it is written here. */
const MOST = 20;

function isSame(a: FileText | null, b: FileText | null): boolean {
  return a === null || b === null ? a === b : a.text === b.text;
}

/** Short, so that a report of a long name has room for it. */
function besideOf(path: string, owner: string): string {
  return `${path}.${shortHash(owner)}.tmp`;
}

async function keepAside(files: PlainFiles, path: string): Promise<string> {
  for (let count = 1; ; count++) {
    const aside = path.replace(/\.json$/, `.corrupt-${count}.json`);
    if ((await files.read(aside)) !== null) continue;
    await files.replace(path, aside);
    return aside;
  }
}

/** Takes away what writers left that died long ago. */
async function clear(files: PlainFiles, path: string): Promise<void> {
  for (const each of await files.list(path.slice(0, path.lastIndexOf('/')))) {
    const isLeft = each.startsWith(`${path}.`) && LEFT.test(each.slice(path.length));
    if (isLeft && (await files.age(each)) > OLD) await files.remove(each);
  }
}

const LEFT = /^\.[\w.-]+\.(?:tmp|new)$|^\.lock\.breaking$/;
/** Milliseconds. */
const OLD = 60_000;
