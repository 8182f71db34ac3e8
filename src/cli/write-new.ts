import { sep } from 'node:path';
import { errorCode } from '../disk/index.ts';
import type { Localizer } from '../present/index.ts';
import { storeFolder } from '../tags/index.ts';
import type { CliOptions } from './cli-options.ts';
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
    if (await isInput(io.resolve(path), baseline === null ? files : [...files, baseline], io))
      return localizer.t('{0} is one of the files that are read and is not written over', path);
    await io.writeFile(io.resolve(path), content, force);
    return null;
  } catch (error) {
    return errorCode(error) === 'EEXIST'
      ? localizer.t('{0} is there already; --force writes over it', path)
      : localizer.t('{0}: cannot be written ({1})', path, errorCode(error));
  }
}

async function isInput(file: string, inputs: readonly string[], io: Io): Promise<boolean> {
  for (const input of inputs) if (await io.isSameFile(file, io.resolve(input))) return true;
  return file.split(sep).includes(storeFolder);
}
