import type { Localizer } from '../present/index.ts';
import { errorCode } from './error-code.ts';
import type { Io } from './io.ts';

/** Writes a file that a person named; why it could not be, or null. One that is there stays unless `force` is set. */
export async function writeNew(
  path: string,
  content: string | Uint8Array,
  force: boolean,
  io: Io,
  localizer: Localizer,
): Promise<string | null> {
  try {
    await io.writeFile(io.resolve(path), content, force);
    return null;
  } catch (error) {
    return errorCode(error) === 'EEXIST'
      ? localizer.t('{0} is there already; --force writes over it', path)
      : localizer.t('{0}: cannot be written ({1})', path, errorCode(error));
  }
}
