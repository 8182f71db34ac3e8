import { execFile } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { diskFiles, foldersAbove, gitUserName, isMissing } from '../disk/index.ts';
import { nodeImporters } from '../intake/index.ts';
import { refused } from '../tags/index.ts';
import type { Io } from './io.ts';

/** The machine's own files and streams. @param importers the folder of the programs that read Word files, PDFs and pages */
export function nodeIo(importers: string): Io {
  return {
    resolve,
    size: async (path) => (await stat(path)).size,
    readFile: (path) => readFile(path),
    writeFile: async (path, content, replace) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content, { flag: replace ? 'w' : 'wx' });
    },
    readRevision,
    storeFiles: (folder, within) => diskFiles(folder, within, refused),
    foldersAbove,
    isSameFile: async (path, other) => {
      const [one, two] = await Promise.all([path, other].map(identityOf));
      return one !== null && one === two;
    },
    userName: (file) => gitUserName(dirname(file)),
    now: () => new Date().toISOString(),
    today: () => {
      const date = new Date();
      const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
      return [date.getFullYear(), month, day].join('-');
    },
    runImporter: nodeImporters(importers),
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
  };
}

/** @throws with code ENOENT where git, the revision or the file is not there */
async function readRevision(revision: string, path: string): Promise<Uint8Array> {
  const inFolder = `${revision}:./${path.replaceAll('\\', '/')}`;
  try {
    const { stdout } = await run('git', ['show', '--end-of-options', inFolder], {
      encoding: 'buffer',
      maxBuffer: MOST_BYTES,
    });
    return stdout;
  } catch (error) {
    throw Object.assign(new Error(inFolder, { cause: error }), { code: 'ENOENT' });
  }
}

const run = promisify(execFile);
/** Files of up to 50 MB are read from the disk, too. */
const MOST_BYTES = 50 * 1024 * 1024;

/** The same for every name of a file; null where there is none. */
async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
