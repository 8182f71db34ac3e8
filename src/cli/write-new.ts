import { sep } from 'node:path';
import { errorCode } from '../disk/index.ts';
import type { Localizer } from '../present/index.ts';
import { storeFolder } from '../tags/index.ts';
import type { CliOptions } from './cli-options.ts';
import { writeTrouble } from './file-trouble.ts';
import type { Io } from './io.ts';

/**
 * Writes a file that a person named; why it could not be, or null. One that is there stays unless `force` is set, and one
 * of those that are read stays whatever is set: the reports, a baseline, what is kept of people's work.
 */
export async function writeNew(
  path: string,
  content: string | Uint8Array,
  { force, files, baseline }: Pick<CliOptions, 'files' | 'force' | 'baseline'>,
  io: Io,
  localizer: Localizer,
): Promise<string | null> {
  try {
    if (isAmongMarks(io.resolve(path)))
      return localizer.t('{0}: {1} is for the marks of reports alone; name a file elsewhere', path, storeFolder);
    if (await isInput(io.resolve(path), baseline === null ? files : [...files, baseline], io))
      return localizer.t('{0} is one of the files that are read and is not written over', path);
    await io.writeFile(io.resolve(path), content, force);
    return null;
  } catch (error) {
    return isThere(error)
      ? localizer.t('{0} is there already; --force writes over it', path)
      : writeTrouble(path, error, localizer);
  }
}

async function isInput(file: string, inputs: readonly string[], io: Io): Promise<boolean> {
  for (const input of inputs) if (await io.isSameFile(file, io.resolve(input))) return true;
  return false;
}

function isAmongMarks(file: string): boolean {
  return file.split(sep).includes(storeFolder);
}

/** The file, not one in the place of its folder. */
function isThere(error: unknown): boolean {
  const isFolder = error instanceof Error && 'syscall' in error && error.syscall === 'mkdir';
  return errorCode(error) === 'EEXIST' && !isFolder;
}
