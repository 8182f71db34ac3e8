import type { Imported, ImportNote } from '../intake/index.ts';
import { noteWords } from '../intake/index.ts';
import type { Localizer } from '../present/index.ts';

/** What was left out or changed when a file became text, a sentence each. */
export function importNotes(path: string, { notes }: Imported, localizer: Localizer): readonly string[] {
  return notes.map((note) => sentence(path, note, localizer));
}

/** Only what a reader of the report may miss: page numbers and menus are none of it. */
export function lossNotes(path: string, { notes }: Imported, localizer: Localizer): readonly string[] {
  return notes.filter(({ code }) => LOSSES.has(code)).map((note) => sentence(path, note, localizer));
}

const LOSSES = new Set<ImportNote['code']>(['revisions', 'hidden', 'numbers-lost', 'pages-empty', 'unreadable']);

function sentence(path: string, note: ImportNote, { t, language }: Localizer): string {
  return t('{0}: {1}', path, noteWords(note)[language]);
}
