import type { Localizer } from '../present/index.ts';
import { escapeMarkdown, localize } from '../present/index.ts';
import type { Column } from './columns.ts';
import type { ExportAbout } from './export-about.ts';
import { madeWords } from './export-about.ts';
import type { ExportRow } from './export-row.ts';

/** A numbered list to read and to paste: the exact words, and under them every column that has something to say. */
export function toMarkdown(
  rows: readonly ExportRow[],
  localizer: Localizer,
  columns: readonly Column[],
  made: ExportAbout | null,
): string {
  const about = columns.filter(({ id }) => !LEFT_OUT.has(id));
  const items = rows.map((row, index) =>
    [`${index + 1}. ${escapeMarkdown(row.text)}`, line(row, about, localizer)].filter(Boolean).join('\n   - '),
  );
  const origin = made ? [escapeMarkdown(madeWords(made, localizer))] : [];
  return (
    [`# ${localizer.t('Commitments')}`, localizer.t('{0} commitments', rows.length), ...origin, ...items].join('\n\n') +
    '\n'
  );
}

/** What the list itself says, or what only a table needs. */
const LEFT_OUT = new Set(['text', 'number', 'id']);

function line(row: ExportRow, about: readonly Column[], localizer: Localizer): string {
  return about
    .map(({ title, words }) => [localize(localizer, title), words(row, localizer)] as const)
    .filter(([, words]) => words !== '')
    .map(([title, words]) => `${title}: ${escapeMarkdown(words)}`)
    .join(' · ');
}
