import { join } from 'node:path';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { setEngineFlags } from './engine-flags.ts';
import { exitCodes } from './exit-codes.ts';
import { writeTrouble } from './file-trouble.ts';
import { localizerOf } from './localizer-of.ts';
import { main } from './main.ts';
import { nodeIo } from './node-io.ts';
import { languageOf } from './parse-arguments.ts';
import { serveThread } from './thread.ts';

// The program itself: the machine's files and streams put into main.
const localizer = localizerOf(languageOf(process.argv.slice(2)));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, as `| head` does, closes the pipe: that is no failure.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${writeTrouble(localizer.t('Standard output'), error, localizer)}\n`);
  process.exit(exitCodes.unreadable);
});
// Nobody is left who could be told.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? undefined : exitCodes.unreadable);
});
const io = nodeIo(__filename, join(__dirname, 'importers'));
if (isMainThread) setEngineFlags();
(isMainThread ? main(process.argv.slice(2), io) : serveThread(io)).then(
  (code) => {
    if (code !== undefined) process.exitCode = code;
  },
  (error: unknown) => {
    const isLost = hasNoFolder(error);
    const lost = localizer.t('The folder in which this was started is gone: change to another one.');
    process.stderr.write(`${isLost ? lost : `report-review: ${String(error)}`}\n`);
    process.exitCode = isLost ? exitCodes.unreadable : exitCodes.fault;
  },
);

/** Somebody deleted the folder in which the program works. */
function hasNoFolder(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
}
