import type { Localizer } from '../present/index.ts';
import type { CliOptions } from './cli-options.ts';
import { fileTrouble } from './file-trouble.ts';
import type { Io } from './io.ts';

type Listed = { readonly ok: true; readonly options: CliOptions } | { readonly ok: false; readonly problem: string };

/** What was asked for with the files that a list names (--files-from LIST, - for standard input), a path a line, behind those that were typed. */
export async function withListed(options: CliOptions, io: Io, localizer: Localizer): Promise<Listed> {
  const { filesFrom } = options;
  if (filesFrom === null) return { ok: true, options };
  try {
    const list = new TextDecoder('utf-8', { fatal: true }).decode(await io.readFile(filesFrom));
    const files = [...options.files, ...list.split(list.includes('\0') ? '\0' : /\r?\n/).filter((path) => path !== '')];
    if (files.length > 0) return { ok: true, options: { ...options, files } };
    return { ok: false, problem: localizer.t('{0}: names no file', filesFrom) };
  } catch (error) {
    if (error instanceof TypeError)
      return { ok: false, problem: localizer.t('{0}: is no list of files in UTF-8', filesFrom) };
    return { ok: false, problem: fileTrouble(filesFrom, error, localizer) };
  }
}
