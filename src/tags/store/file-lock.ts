import type { PlainFiles } from './plain-files.ts';
import { locked } from './store-trouble.ts';

/** A lock that one of many writers has, be they processes: a file that holds its owner's name. */
export interface FileLock {
  readonly owner: string;
  /**
   * Waits until the lock is this writer's; gives the names of dead owners whose lock was broken on the way. Rejects with
   * a StoreTrouble where that takes longer than a person waits.
   */
  take(): Promise<readonly string[]>;
  /** Whether it is this writer's still: one that slept too long finds it broken. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/** The lock that the file `path` is; `read` gives the owner's name in such a file, null where there is none. */
export function fileLock(files: PlainFiles, path: string, read: (path: string) => Promise<string | null>): FileLock {
  const owner = files.newName();
  const breaking = `${path}.breaking`;
  const isHeld = async (): Promise<boolean> => (await read(path)) === owner;
  const claims = async (file: string): Promise<boolean> => {
    if (!(await files.claim(file, owner))) return false;
    if (files.excludes) return true;
    // Who came at the same moment has put another name there by now: the one that stands holds it.
    await files.wait(SETTLING);
    return (await read(file)) === owner;
  };
  /**
   * Takes the lock of a dead owner away. One breaker at a time: else a second one, who has seen the dead owner too, could
   * take away the lock that the first has taken meanwhile.
   */
  const breakLock = async (dead: string): Promise<boolean> => {
    if (!(await claims(breaking))) return false;
    try {
      if ((await read(path)) !== dead) return false;
      await files.remove(path);
      return true;
    } finally {
      await files.remove(breaking);
    }
  };
  return {
    owner,
    isHeld,
    take: async () => {
      const broken: string[] = [];
      const end = files.now() + END;
      const deadOwner = watch(files, path, read);
      const deadBreaker = watch(files, breaking, read);
      while (!(await claims(path))) {
        const [dead, leftover] = [await deadOwner(), await deadBreaker()];
        if (leftover !== null) await files.remove(breaking);
        if (dead !== null && (await breakLock(dead))) broken.push(dead);
        else if (files.now() > end) throw locked(path);
        else await files.wait(STEP);
      }
      return broken;
    },
    release: async () => {
      if (await isHeld()) await files.remove(path);
    },
  };
}

/** In milliseconds: between two looks, until a name that was put there at the same moment shows, and until it ends. */
const STEP = 5;
const SETTLING = 60;
const END = 10_000;
/** Work under a lock takes milliseconds: nobody who works holds one so long while somebody looks on. */
const PATIENCE = 4000;
/** Nor is one so old, even where the clocks of two machines do not agree. */
const OLD = 60_000;

/** Tells at each call the owner of a lock whose owner is dead, or null. */
function watch(
  files: PlainFiles,
  path: string,
  read: (path: string) => Promise<string | null>,
): () => Promise<string | null> {
  let seen: string | null = null;
  let since = 0;
  return async () => {
    const owner = await read(path);
    if (owner !== seen) [seen, since] = [owner, files.now()];
    if (owner === null) return null;
    const isDead = files.isGone?.(owner) === true || files.now() - since > PATIENCE || (await files.age(path)) > OLD;
    return isDead ? owner : null;
  };
}
