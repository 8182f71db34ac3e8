import type { PlainFiles } from './plain-files.ts';

/** A lock that one of many writers has, be they processes: a file that holds its owner's name. */
export interface FileLock {
  readonly owner: string;
  /** Waits until the lock is this writer's; gives the names of dead owners whose lock was broken on the way. */
  take(): Promise<readonly string[]>;
  release(): Promise<void>;
}

/**
 * The lock that the file `path` is. One whose owner is dead is broken, and so is one that the same owner holds for
 * PATIENCE: work under a lock takes milliseconds.
 */
export function fileLock(files: PlainFiles, path: string): FileLock {
  const owner = files.newName();
  return {
    owner,
    take: async () => {
      const dead: string[] = [];
      let last: string | null = null;
      let waited = 0;
      while (!(await files.create(path, owner))) {
        const now = await files.read(path);
        waited = now === last ? waited + STEP : 0;
        last = now;
        const isDead = now !== null && (files.isGone?.(now) === true || waited > PATIENCE);
        if (isDead && (await breakLock(files, path, now, owner))) dead.push(now);
        else await files.wait(STEP);
      }
      return dead;
    },
    release: async () => {
      if ((await files.read(path)) === owner) await files.remove(path);
    },
  };
}

/** In milliseconds. */
const STEP = 20;
const PATIENCE = 5000;

/**
 * Takes the lock of a dead owner away. One breaker at a time: else a second one, who has seen the dead owner too, could
 * take away the lock that the first has taken meanwhile.
 */
async function breakLock(files: PlainFiles, path: string, dead: string, owner: string): Promise<boolean> {
  const breaking = `${path}.breaking`;
  if (!(await files.create(breaking, owner))) {
    const breaker = await files.read(breaking);
    if (breaker !== null && files.isGone?.(breaker) === true) await files.remove(breaking);
    return false;
  }
  try {
    if ((await files.read(path)) !== dead) return false;
    await files.remove(path);
    return true;
  } finally {
    await files.remove(breaking);
  }
}
