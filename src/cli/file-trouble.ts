import type { Decoded } from '../intake/index.ts';
import type { Voice } from '../present/index.ts';
import { errorCode, isMissing } from './error-code.ts';

/** Why a file could not be opened, in a sentence; `error` is what Node rejected with. */
export function fileTrouble(path: string, error: unknown, { t }: Voice): string {
  const code = errorCode(error);
  if (isMissing(error)) return t('{0}: there is no such file', path);
  if (code === 'EISDIR') return t('{0}: is a folder; name the files in it', path);
  if (code === 'EACCES' || code === 'EPERM') return t('{0}: may not be read; check its permissions', path);
  return t('{0}: cannot be read ({1})', path, code);
}

/** What a file is instead of text, and what to do. */
export function kindTrouble(path: string, kind: (Decoded & { readonly ok: false })['kind'], { t }: Voice): string {
  const troubles = {
    empty: t('{0}: the file is empty', path),
    docx: t('{0}: is a Word document; save it as plain text first', path),
    doc: t('{0}: is an old Word or WPS document; save it as plain text first', path),
    pdf: t('{0}: is a PDF; save it as plain text first', path),
    zip: t('{0}: is an archive; take the report out of it first', path),
    binary: t('{0}: is not text in any encoding known here', path),
  };
  return troubles[kind];
}
