import type { Voice } from '../../present/index.ts';
import { readDue, readStatus } from '../../tags/index.ts';
import { columns } from '../columns.ts';
import type { ExportRow } from '../export-row.ts';
import type { EditableColumn } from './editable-columns.ts';
import { digest, exportedIn } from './exported-state.ts';

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
  voice: Voice,
): Compared {
  const changes: CellChange[] = [];
  const conflicts: Compared['conflicts'][number][] = [];
  for (const [field, words] of cells) {
    const exported = exportedIn(state, field);
    const from = row[field];
    if (exported?.words === digest(words) || saysTheSame(field, words, row, voice)) continue;
    const read = readCell(field, words);
    if (read === undefined) conflicts.push({ kind: 'unreadable', cell: { field, from, to: words } });
    else if (read === from || (field === 'due' && from === null && read === row.deadline)) continue;
    else if (exported && exported.value !== digest(from ?? ''))
      conflicts.push({ kind: 'changedHere', cell: { field, from, to: read } });
    else changes.push({ field, from, to: read });
  }
  return { changes, conflicts };
}

function saysTheSame(field: EditableColumn, words: string, row: ExportRow, voice: Voice): boolean {
  return words === columns.find(({ id }) => id === field)?.words(row, voice);
}

/** The value that a cell says; null where it is empty, undefined where it is none that the field may have. */
function readCell(field: EditableColumn, words: string): string | null | undefined {
  const said = words.trim();
  if (said === '') return null;
  if (field === 'status') return readStatus(said) ?? undefined;
  if (field === 'due') return readDue(said) ?? undefined;
  return said;
}
