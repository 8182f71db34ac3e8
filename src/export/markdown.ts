import type { Voice } from '../present/index.ts';
import { escapeMarkdown, say } from '../present/index.ts';
import type { Column } from './columns.ts';
import type { ExportAbout } from './export-about.ts';
import { madeWords } from './made-words.ts';
import type { ExportRow } from './export-row.ts';

/** A numbered list to read and to paste: the exact words, and under them every column that has something to say. */
export function toMarkdown(
  rows: readonly ExportRow[],
  voice: Voice,
  columns: readonly Column[],
  made: ExportAbout | null,
): string {
  const about = columns.filter(({ id }) => !LEFT_OUT.has(id));
  const items = rows.map((row, index) =>
    [`${index + 1}. ${escapeMarkdown(row.text)}`, line(row, about, voice)].filter(Boolean).join('\n   - '),
  );
  const origin = made ? [escapeMarkdown(madeWords(made, voice))] : [];
  return (
    [`# ${voice.t('Commitments')}`, voice.t('{0} commitments', rows.length), ...origin, ...items].join('\n\n') + '\n'
  );
}

/** What the list itself says, or what only a table needs. */
const LEFT_OUT = new Set(['text', 'number', 'id']);

function line(row: ExportRow, about: readonly Column[], voice: Voice): string {
  return about
    .map(({ title, words }) => [say(voice, title), words(row, voice)] as const)
    .filter(([, words]) => words !== '')
    .map(([title, words]) => `${title}: ${escapeMarkdown(words)}`)
    .join(' · ');
}
