import { join } from 'node:path';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { setEngineFlags } from './engine-flags.ts';
import { exitCodes } from './exit-codes.ts';
import { main } from './main.ts';
import { nodeIo } from './node-io.ts';
import { serveThread } from './thread.ts';

// The program itself: the machine's files and streams put into main.
/** A reader that has seen enough, as `| head` does, closes the pipe: that is no failure. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

process.stdout.on('error', leaveQuietly);
process.stderr.on('error', leaveQuietly);
const io = nodeIo(__filename, join(__dirname, 'importers'));
if (isMainThread) setEngineFlags();
(isMainThread ? main(process.argv.slice(2), io) : serveThread(io)).then(
  (code) => {
    if (code !== undefined) process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`report-review: ${String(error)}\n`);
    process.exitCode = exitCodes.fault;
  },
);
