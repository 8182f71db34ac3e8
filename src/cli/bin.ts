import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { nodeImporters } from '../intake/index.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { main } from './main.ts';
import { nodeFiles } from './node-files.ts';

// The program itself: the machine's files and streams put into main.
const io: Io = {
  resolve,
  size: async (path) => (await stat(path)).size,
  readFile: (path) => readFile(path),
  writeFile: async (path, content, replace) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag: replace ? 'w' : 'wx' });
  },
  storeFiles: nodeFiles,
  now: () => new Date().toISOString(),
  today: () => {
    const date = new Date();
    const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
    return [date.getFullYear(), month, day].join('-');
  },
  runImporter: nodeImporters(join(__dirname, 'importers')),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
};

/** A reader that has seen enough, as `| head` does, closes the pipe: that is no failure. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

process.stdout.on('error', leaveQuietly);
process.stderr.on('error', leaveQuietly);
main(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`report-review: ${String(error)}\n`);
    process.exitCode = exitCodes.fault;
  },
);
