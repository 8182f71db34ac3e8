import type { Localizer } from '../present/index.ts';
import { errorCode, isMissing } from '../disk/index.ts';

/** Why a file could not be opened, in a sentence; `error` is what Node rejected with. */
export function fileTrouble(path: string, error: unknown, { t }: Localizer): string {
  const code = errorCode(error);
  if (isMissing(error)) return t('{0}: there is no such file', path);
  if (code === 'EISDIR') return t('{0}: is a folder; name the files in it', path);
  if (code === 'EACCES' || code === 'EPERM') return t('{0}: may not be read; check its permissions', path);
  if (code === 'ENOTFILE') return t('{0}: is a pipe or a device; give - to read standard input', path);
  return t('{0}: cannot be read ({1})', path, code);
}
