import { parentPort, workerData } from 'node:worker_threads';
import type { ImportLimits } from '../import/limits.ts';
import type { Answer } from '../import/run-importer.ts';

/** What a worker is started with. */
export interface Job {
  readonly bytes: Uint8Array;
  readonly limits: ImportLimits;
}

/** Answers the one job of this worker. */
export async function serve(read: (job: Job) => Promise<Answer>): Promise<void> {
  parentPort?.postMessage(await read(workerData as Job));
}
