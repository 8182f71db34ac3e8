import { join } from 'node:path';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { ImportLimits } from '../import/limits.ts';
import type { Answer } from '../import/run-importer.ts';

/** What a process is asked to read. */
export interface Job {
  readonly bytes: Uint8Array;
  readonly limits: ImportLimits;
}

/** Answers the jobs of this process one after another, and ends with the one that asks. */
export function serve(read: (job: Job) => Promise<Answer>): void {
  let isWatched = false;
  process.on('message', (job: Job) => {
    if (!isWatched) {
      const workerData = { most: job.limits.heapMegabytes * 2 * MB };
      new Worker(join(__dirname, 'watch.js'), { workerData, execArgv: [] }).unref();
    }
    isWatched = true;
    void read(job).then((answer) => process.send?.(answer));
  });
  process.on('disconnect', () => process.exit());
}

const MB = 1024 * 1024;
