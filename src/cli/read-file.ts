import { basename } from 'node:path';
import type { Imported } from '../intake/index.ts';
import { defaultLimits, importDocument, ImportTrouble } from '../intake/index.ts';
import type { Localizer } from '../present/index.ts';
import { fileTrouble } from './file-trouble.ts';
import type { Io } from './io.ts';

export type ReadFile =
  | { readonly ok: true; readonly imported: Imported; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: string };

/** Text, Word, PDF or a web page as text. Whatever is wrong with the file comes back as a sentence. */
export async function readFile(path: string, io: Io, localizer: Localizer): Promise<ReadFile> {
  const { t, language } = localizer;
  try {
    const size = await io.size(path);
    if (size > defaultLimits.bytes)
      return problem(
        t(
          '{0}: {1} MB is too large; files of up to {2} MB are read, save the report in it as one',
          path,
          mb(size),
          mb(defaultLimits.bytes),
        ),
      );
    const bytes = await io.readFile(path);
    return { ok: true, bytes, imported: await importDocument(bytes, basename(path), io.runImporter) };
  } catch (error) {
    if (error instanceof ImportTrouble) return problem(t('{0}: {1}', path, error.words[language]));
    return problem(fileTrouble(path, error, localizer));
  }
}

function problem(words: string): ReadFile {
  return { ok: false, problem: words };
}

function mb(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
