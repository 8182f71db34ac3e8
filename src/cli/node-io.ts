import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, readdir, realpath, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { promisify } from 'node:util';
import { diskFiles, foldersAbove, gitUserName, isMissing } from '../disk/index.ts';
import { defaultLimits, nodeImporters } from '../intake/index.ts';
import { serveTools } from '../mcp/index.ts';
import { refused } from '../tags/index.ts';
import type { Io } from './io.ts';
import { startThread } from './thread.ts';

/**
 * The machine's own files and streams.
 *
 * @param program the file of the program itself, for threads
 * @param importers the folder of the programs that read Word files, PDFs and pages
 */
export function nodeIo(program: string, importers: string): Io {
  const above = new Map<string, ReturnType<typeof foldersAbove>>();
  return {
    resolve,
    size: async (path) => (path === STANDARD_INPUT ? 0 : (await plainFile(path)).size),
    readFile: async (path) => {
      if (path === STANDARD_INPUT) return readInput();
      await plainFile(path);
      return readFile(path);
    },
    writeFile: async (path, content, replace) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content, { flag: replace ? 'w' : 'wx' });
    },
    readRevision,
    storeFiles: (folder, within) => diskFiles(folder, within, refused),
    // Files of one folder have the same folders above.
    foldersAbove: (file) => {
      const found = above.get(dirname(file)) ?? foldersAbove(file);
      above.set(dirname(file), found);
      return found;
    },
    isSameFile: async (path, other) => {
      const [one, two] = await Promise.all([path, other].map(identityOf));
      return one !== null && one === two;
    },
    list: async (folder) => {
      try {
        return (await readdir(folder, { withFileTypes: true })).flatMap((each) =>
          each.isDirectory() ? [] : [each.name],
        );
      } catch (error) {
        if (isMissing(error)) return [];
        throw error;
      }
    },
    isInside: async (path, folder) => {
      try {
        const way = relative(await realpath(folder), await realpath(path));
        return way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
      } catch (error) {
        if (isMissing(error)) return false;
        throw error;
      }
    },
    userName: (file) => gitUserName(dirname(file)),
    now: () => new Date().toISOString(),
    today: () => {
      const date = new Date();
      const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
      return [date.getFullYear(), month, day].join('-');
    },
    runImporter: nodeImporters(importers),
    threads: {
      cores: availableParallelism(),
      start: (options, language) => startThread(program, options, language),
    },
    // Asked for when it is called: it stands in a bundle of its own, which every other command would read for nothing.
    serveTools: (tools, localizer, answer) => serveTools(tools, localizer, answer),
    terminal: process.stderr.isTTY
      ? {
          show: (line) => process.stderr.write(`\r\u001B[K${line}`),
          seconds: () => performance.now() / 1000,
        }
      : null,
    drained: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    },
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

const STANDARD_INPUT = '-';

/** Bytes of standard input that are read: what is larger is refused as a file would be. */
const MOST_INPUT = defaultLimits.bytes + 1;

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_INPUT) break;
  }
  return Buffer.concat(chunks);
}

/** A pipe or a device may give nothing for ever: only plain files are read. Rejects with the code ENOTFILE. */
async function plainFile(path: string): Promise<{ readonly size: number }> {
  const found = await stat(path);
  if (!found.isFile() && !found.isDirectory()) throw Object.assign(new Error(path), { code: 'ENOTFILE' });
  return found;
}

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
