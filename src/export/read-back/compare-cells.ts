import type { Localizer } from '../../present/index.ts';
import { readDue, readStatus } from '../../tags/index.ts';
import { columns } from '../columns.ts';
import type { ExportRow } from '../export-row.ts';
import { cellText } from '../workbook/sheet-xml.ts';
import { serialDay } from '../workbook/number-words.ts';
import type { EditableColumn } from './editable-columns.ts';
import { digest, exportedIn, plainWords } from './exported-state.ts';

/** One field of a record: what it is now and what a table says; null: nothing. */
export interface CellChange {
  readonly field: EditableColumn;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Compared {
  readonly changes: readonly CellChange[];
  readonly conflicts: readonly { readonly kind: 'unreadable' | 'changedHere'; readonly cell: CellChange }[];
}

/** Compares the cells of a row with the record as `row` has it; `state` is the row's hidden state, "" where there is none. */
export function compareCells(
  cells: ReadonlyMap<EditableColumn, string>,
  state: string,
  row: ExportRow,
  localizer: Localizer,
): Compared {
  const changes: CellChange[] = [];
  const conflicts: Compared['conflicts'][number][] = [];
  for (const [field, words] of cells) {
    const exported = exportedIn(state, field);
    const from = row[field];
    if (exported?.words === digest(words) || saysTheSame(field, words, row, localizer)) continue;
    const read = readCell(field, words);
    if (read === undefined) conflicts.push({ kind: 'unreadable', cell: { field, from, to: words } });
    else if (read === from || (field === 'due' && from === null && read === row.deadline)) continue;
    else if (exported && exported.value !== digest(from ?? ''))
      conflicts.push({ kind: 'changedHere', cell: { field, from, to: read } });
    else changes.push({ field, from, to: read });
  }
  return { changes, conflicts };
}

function saysTheSame(field: EditableColumn, words: string, row: ExportRow, localizer: Localizer): boolean {
  const now = columns.find(({ id }) => id === field)?.words(row, localizer) ?? '';
  return sameWords(words, now) || sameWords(words, cellText(now));
}

/** The value that a cell says; null where it is empty, undefined where it is none that the field may have. */
function readCell(field: EditableColumn, words: string): string | null | undefined {
  const said = words.trim();
  if (said === '') return null;
  if (SPREADSHEET_ERROR.test(said)) return undefined;
  if (field === 'status') return readStatus(said) ?? undefined;
  if (field === 'due') return dueOf(said) ?? undefined;
  return said;
}

function dueOf(said: string): string | null {
  if (BARE_DAY.test(said)) return serialDay(Number(said));
  return TORN_MONTH.test(said) ? null : readDue(said);
}

/** What a formula leaves that found nothing. */
const SPREADSHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/;
/** A day of this century whose cell lost its form: 45473. */
const BARE_DAY = /^[3-7]\d{4}(?:\.\d+)?$/;
/** January, or October of which a spreadsheet took the last digit: 2024.10 is the number 2024.1. */
const TORN_MONTH = /^\d{4}\.1$/;

/** Whether two cells say the same to a person: programs write line ends of their own and drop blanks at the ends. */
export function sameWords(one: string, other: string): boolean {
  return one === other || plainWords(one) === plainWords(other);
}
