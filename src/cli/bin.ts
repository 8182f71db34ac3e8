import { join } from 'node:path';
import process from 'node:process';
import { exitCodes } from './exit-codes.ts';
import { main } from './main.ts';
import { nodeIo } from './node-io.ts';

// The program itself: the machine's files and streams put into main.
/** A reader that has seen enough, as `| head` does, closes the pipe: that is no failure. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

process.stdout.on('error', leaveQuietly);
process.stderr.on('error', leaveQuietly);
main(process.argv.slice(2), nodeIo(join(__dirname, 'importers'))).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`report-review: ${String(error)}\n`);
    process.exitCode = exitCodes.fault;
  },
);
