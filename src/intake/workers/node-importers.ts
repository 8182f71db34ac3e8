import { join } from 'node:path';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Answer, RunImporter } from '../import/run-importer.ts';
import type { TroubleCode } from '../import/trouble.ts';

/**
 * Importers in threads of Node, one for each file, with a heap of their own. A thread that takes too long or too much
 * is ended.
 *
 * @param folder where docx.js, pdf.js and html.js lie
 */
export function nodeImporters(folder: string): RunImporter {
  return (kind, bytes, limits, signal) =>
    new Promise((resolve) => {
      const copy = new Uint8Array(bytes);
      const worker = new Worker(join(folder, `${kind}.js`), {
        workerData: { bytes: copy, limits },
        transferList: [copy.buffer],
        resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 64 },
        execArgv: [],
        // What a library prints is nobody's business.
        stdout: true,
        stderr: true,
      });
      const before = process.memoryUsage.rss();
      const most = limits.heapMegabytes * 2 * MB;
      // Buffers are outside the heap: unpacked streams of a bomb are seen in the memory of the whole process.
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > most) refuse('memory');
      }, WATCH);
      const timer = setTimeout(() => {
        refuse('too-long');
      }, limits.milliseconds);
      const stop = (): void => {
        refuse('stopped');
      };
      const finish = (answer: Answer): void => {
        clearInterval(watch);
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
        resolve(answer);
        void worker.terminate();
      };
      const refuse = (code: TroubleCode): void => {
        finish({ ok: false, code });
      };
      signal?.addEventListener('abort', stop);
      worker.once('message', finish);
      worker.once('error', (error: Error & { readonly code?: string }) => {
        refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'fault');
      });
      worker.once('exit', () => {
        refuse('fault');
      });
    });
}

const MB = 1024 * 1024;
/** Milliseconds between two looks at the memory. */
const WATCH = 100;
