import type { Localizer } from '../present/index.ts';
import { errorCode, isMissing } from '../disk/index.ts';

/** Why a file could not be opened, in a sentence; `error` is what Node rejected with. */
export function fileTrouble(path: string, error: unknown, { t }: Localizer): string {
  const code = errorCode(error);
  if (isMissing(error)) return t('{0}: there is no such file', path);
  if (code === 'EISDIR') return t('{0}: is a folder; name the files in it', path);
  if (code === 'EACCES' || code === 'EPERM') return t('{0}: may not be read; check its permissions', path);
  if (code === 'ENOTFILE') return t('{0}: is a pipe or a device; give - to read standard input', path);
  if (code === 'ELOOP') return t('{0}: is a link that leads to itself; name the file', path);
  return t('{0}: cannot be read ({1})', path, code);
}

/** Why a file could not be written, and what to do about it. */
export function writeTrouble(path: string, error: unknown, { t }: Localizer): string {
  const code = errorCode(error);
  if (code === 'EISDIR') return t('{0}: is a folder; name a file in it', path);
  if (isMissing(error) || code === 'EEXIST') return t('{0}: a file stands where its folder should; name another', path);
  if (code === 'ENAMETOOLONG') return t('{0}: its name is too long; take a shorter one', path);
  if (FULL.includes(code)) return t('{0}: the disk is full; make room and try again', path);
  if (LOCKED.includes(code)) return t('{0}: may not be written; take another folder or check its permissions', path);
  if (code === 'ELOOP') return t('{0}: is a link that leads to itself; name the file', path);
  return t('{0}: cannot be written ({1})', path, code);
}

const FULL: readonly string[] = ['ENOSPC', 'EDQUOT'];
const LOCKED: readonly string[] = ['EACCES', 'EPERM', 'EROFS'];
