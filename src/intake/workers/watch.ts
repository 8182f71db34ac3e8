import process from 'node:process';
import { workerData } from 'node:worker_threads';

// dist/importers/watch.js: a thread beside an importer. Buffers are outside the heap, so unpacked streams of a bomb are
// seen only in the memory of the whole process, which is ended where it takes more than its due.
const { most } = workerData as { readonly most: number };
setInterval(() => {
  if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL');
}, 100);
