import { basename, dirname } from 'node:path';
import { decodeStrictly } from '../intake/index.ts';
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
    // UTF-8, or what a shell of Windows writes: UTF-16, code page 936.
    const list = decodeStrictly(await io.readFile(filesFrom));
    if (list === null) return { ok: false, problem: localizer.t('{0}: is not a list of files', filesFrom) };
    const listed = list.split(list.includes('\0') ? '\0' : /\r?\n/).filter((path) => path !== '');
    const files = [...options.files, ...(await Promise.all(listed.map((path) => asNamed(path, io))))];
    if (files.length > 0) return { ok: true, options: { ...options, files } };
    return { ok: false, problem: localizer.t('{0}: names no file', filesFrom) };
  } catch (error) {
    return { ok: false, problem: fileTrouble(filesFrom, error, localizer) };
  }
}

/** A path as a list of Windows has it, 报告\2021.txt, where no file is called so. */
async function asNamed(path: string, io: Io): Promise<string> {
  if (!path.includes('\\')) return path;
  const names = await io.list(io.resolve(dirname(path)));
  return names.includes(basename(path)) ? path : path.replaceAll('\\', '/');
}
