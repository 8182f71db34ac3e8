import { inOneLine } from '../../core/index.ts';
import type { Localizer } from '../../present/index.ts';
import { escapeMarkdown, periodWords, recordStatusWords } from '../../present/index.ts';
import { readStatus, statuses } from '../../tags/index.ts';
import type { EditableColumn } from './editable-columns.ts';
import type { CellChange } from './compare-cells.ts';
import type { ReadBack } from './read-back.ts';
import type { RowPlace } from './table-rows.ts';

/**
 * What an edited table would change, as Markdown to look at before anything is changed: what goes with - before it, what
 * comes with +; then what cannot be taken over, and rows that meet no commitment.
 */
export function readBackPage(read: ReadBack, localizer: Localizer): string {
  const { t } = localizer;
  const { changes, conflicts, unknown, unchanged } = read;
  const changed = changes.map(({ place, commitment, cells }) =>
    [`**${escapeMarkdown(commitment.text)}** · ${placeWords(place, localizer)}`, diff(cells, localizer)].join('\n\n'),
  );
  const doubtful = conflicts.map((conflict) =>
    [
      `**${escapeMarkdown(conflict.commitment.text)}** · ${placeWords(conflict.place, localizer)}`,
      conflictWords(conflict, localizer),
      diff([conflict.cell], localizer),
    ].join('\n\n'),
  );
  const strange = unknown.map(({ place, words, kind }) => {
    return `- ${placeWords(place, localizer)}: ${escapeMarkdown(words)} — ${unknownWords(kind, localizer)}`;
  });
  const blocks = [
    `# ${t('What the table changes')}`,
    t(
      '{0} commitments change, {1} conflicts, {2} unknown rows, {3} rows as they are.',
      changes.length,
      conflicts.length,
      unknown.length,
      unchanged,
    ),
    ...strangeWords(read, localizer).map(escapeMarkdown),
    ...section(t('Changes'), changed),
    ...section(t('Conflicts'), doubtful),
    ...section(t('Unknown rows'), strange.length > 0 ? [strange.join('\n')] : []),
  ];
  return blocks.join('\n\n') + '\n';
}

/** A field of a record with its value before and after: 进度：推进中 → 已完成. */
export function cellWords({ field, from, to }: CellChange, localizer: Localizer): string {
  const value = (words: string | null): string => valueWords(field, words, localizer) || localizer.t('(empty)');
  return localizer.t('{0}: {1} → {2}', fieldWords(field, localizer), value(from), value(to));
}

function section(title: string, blocks: readonly string[]): readonly string[] {
  return blocks.length > 0 ? [`## ${title}`, ...blocks] : [];
}

function diff(cells: readonly CellChange[], localizer: Localizer): string {
  const lines = cells.flatMap(({ field, from, to }) => {
    const name = fieldWords(field, localizer);
    const line = (sign: string, words: string | null): readonly string[] =>
      words === null ? [] : [`${sign} ${name}: ${inOneLine(valueWords(field, words, localizer))}`];
    return [...line('-', from), ...line('+', to)];
  });
  return ['```diff', ...lines.map((line) => line.replaceAll('```', "'''")), '```'].join('\n');
}

/** Why a cell is left to a person, and how it would be understood. */
export function conflictWords(
  { kind, cell: { field } }: Pick<ReadBack['conflicts'][number], 'kind' | 'cell'>,
  localizer: Localizer,
): string {
  const { t } = localizer;
  if (kind === 'changedHere') return t('The record was changed here too since the table was made.');
  if (kind === 'twice') return t('Another row says something else of the same commitment.');
  if (field === 'due') return t('This is not a date. Write it like 2024-06-30, 2024年6月 or 2024.');
  if (field !== 'status') return t('The cell holds an error of the spreadsheet.');
  return t(
    'This is not a status. Write one of: {0}.',
    statuses.map((each) => recordStatusWords(localizer, each)).join('、'),
  );
}

/** Why a row is left out. */
export function unknownWords(kind: ReadBack['unknown'][number]['kind'], { t }: Localizer): string {
  const names = {
    missing: t('no commitment with these words'),
    ambiguous: t('several commitments with these words'),
    unnamed: t('the row names no task'),
  };
  return names[kind];
}

/** Which columns are not read, if a person added or renamed some; none or one sentence. */
export function strangeWords({ strange }: ReadBack, { t }: Localizer): readonly string[] {
  return strange.length === 0 ? [] : [t('Columns that are not read: {0}.', strange.join('、'))];
}

function fieldWords(field: EditableColumn, { t }: Localizer): string {
  const names = {
    status: t('Status'),
    owner: t('Owner'),
    unit: t('Responsible unit'),
    due: t('Due date'),
    note: t('Note'),
  };
  return names[field];
}

function valueWords(field: EditableColumn, words: string | null, localizer: Localizer): string {
  if (words === null) return '';
  const status = field === 'status' ? readStatus(words) : null;
  if (status) return recordStatusWords(localizer, status);
  return field === 'due' && /^\d{4}(?:-\d\d){0,2}$/.test(words) ? periodWords(localizer, words) : words;
}

function placeWords({ sheet, row }: RowPlace, { t }: Localizer): string {
  return sheet === '' ? t('row {0}', row) : t('{0}, row {1}', escapeMarkdown(sheet), row);
}
