import { spawnSync, type ChildProcess } from 'node:child_process';

/**
 * Ends a process and everything it started. It must have been spawned with `detached` (see `ownGroup`), so that on
 * POSIX it leads a process group of its own.
 */
export function stopTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: it has ended by itself, which is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** The spawn option that `stopTree` relies on. */
export const ownGroup = { detached: process.platform !== 'win32' };

/** Runs `stop` also when this process is told to end, so that nothing it started is left behind. */
export function stopAtExit(stop: () => void): void {
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(130));
  }
}
