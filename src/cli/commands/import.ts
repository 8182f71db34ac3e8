import { basename, join } from 'node:path';
import { applyEdits, tidy } from '../../core/index.ts';
import type { Imported } from '../../intake/index.ts';
import type { Voice } from '../../present/index.ts';
import type { ActingCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { importNotes } from '../import-notes.ts';
import type { Io } from '../io.ts';
import { jsonOf } from '../json-of.ts';
import type { Order } from '../order.ts';
import { readFile } from '../read-file.ts';
import { writeNew } from '../write-new.ts';

/** Writes the text of Word files, PDFs and web pages as UTF-8, and says what became of the rest. */
export const importCommand: ActingCommand = {
  name: 'import',
  formats: ['text', 'json', 'ndjson'],
  formatOfMany: 'text',
  oneDocumentAFile: true,
  about: ({ t }) => t('Word files, PDFs and web pages as plain text'),
  act: async (order, io, voice) => {
    let failed = false;
    const taken = new Set<string>();
    for (const path of order.files) {
      const problem = await importOne(path, order, io, voice, taken);
      if (problem === null) continue;
      failed = true;
      io.stderr(`${problem}\n`);
    }
    return failed ? exitCodes.unreadable : exitCodes.ok;
  },
};

/** Why the file has no text now, or null. */
async function importOne(path: string, order: Order, io: Io, voice: Voice, taken: Set<string>): Promise<string | null> {
  const read = await readFile(path, io, voice);
  if (!read.ok) return read.problem;
  const { imported } = read;
  const text = order.tidy ? applyEdits(imported.text, tidy(imported.text)) : imported.text;
  const target = order.out === null ? null : join(order.out, `${basename(path).replace(/\.[^.]+$/, '')}.txt`);
  if (target !== null) {
    if (taken.has(target)) return voice.t('{0}: {1} has been written from another file', path, target);
    taken.add(target);
    const problem = await writeNew(target, text, order.force, io, voice);
    if (problem !== null) return problem;
  }
  if (order.format === 'text') {
    if (target === null) io.stdout(text);
    io.stderr(
      importNotes(path, imported, voice)
        .map((line) => `${line}\n`)
        .join(''),
    );
  } else {
    io.stdout(jsonOf([importReport(path, target, text, imported)], order.format));
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
