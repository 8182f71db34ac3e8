import { basename, join } from 'node:path';
import { applyEdits, tidy } from '../../core/index.ts';
import type { Imported } from '../../intake/index.ts';
import type { Localizer } from '../../present/index.ts';
import type { ActingCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { importNotes } from '../import-notes.ts';
import type { Io } from '../io.ts';
import { jsonOf } from '../json-of.ts';
import type { CliOptions } from '../cli-options.ts';
import { readFile } from '../read-file.ts';
import { writeNew } from '../write-new.ts';

/** Writes the text of Word files, PDFs and web pages as UTF-8, and says what became of the rest. */
export const importCommand: ActingCommand = {
  name: 'import',
  formats: ['text', 'json', 'ndjson'],
  formatOfMany: 'text',
  oneDocumentAFile: true,
  about: ({ t }) => t('Word files, PDFs and web pages as plain text'),
  act: async (options, io, localizer) => {
    let failed = false;
    const taken = new Set<string>();
    for (const path of options.files) {
      const problem = await importOne(path, options, io, localizer, taken);
      if (problem === null) continue;
      failed = true;
      io.stderr(`${problem}\n`);
    }
    return failed ? exitCodes.unreadable : exitCodes.ok;
  },
};

/** Why the file has no text now, or null. */
async function importOne(
  path: string,
  options: CliOptions,
  io: Io,
  localizer: Localizer,
  taken: Set<string>,
): Promise<string | null> {
  const read = await readFile(path, io, localizer);
  if (!read.ok) return read.problem;
  const { imported } = read;
  const text = options.tidy ? applyEdits(imported.text, tidy(imported.text)) : imported.text;
  const target = options.out === null ? null : join(options.out, `${basename(path).replace(/\.[^.]+$/, '')}.txt`);
  if (target !== null) {
    if (taken.has(target)) return localizer.t('{0}: {1} has been written from another file', path, target);
    taken.add(target);
    const problem = await writeNew(target, text, options, io, localizer);
    if (problem !== null) return problem;
  }
  if (options.format === 'text') {
    if (target === null) io.stdout(text);
    io.stderr(
      importNotes(path, imported, localizer)
        .map((line) => `${line}\n`)
        .join(''),
    );
  } else {
    io.stdout(jsonOf([importReport(path, target, text, imported)], options.format));
  }
  return null;
}

/** The import report; without a target it carries the text itself. */
function importReport(
  path: string,
  target: string | null,
  text: string,
  { kind, encoding, pages, notes }: Imported,
): unknown {
  const report = { file: path, kind, encoding, pages, characters: text.length, notes };
  return target === null ? { ...report, text } : { ...report, out: target };
}
