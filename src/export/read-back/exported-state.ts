import type { Localizer } from '../../present/index.ts';
import { recordId } from '../../tags/index.ts';
import { columns } from '../columns.ts';
import type { ExportRow } from '../export-row.ts';
import type { EditableColumn } from './editable-columns.ts';
import { editableColumns } from './editable-columns.ts';

/** What a cell held, and what stood behind it in the store, when a table was made; in short. */
export interface Exported {
  readonly words: string;
  readonly value: string;
}

/**
 * The state of a row's editable cells as it is exported: status:1ab….2cd… owner:…. With it a table that comes back tells
 * a cell that a person changed from one that only the store changed since.
 */
export function exportedState(row: ExportRow, localizer: Localizer): string {
  return editableColumns
    .map((id) => {
      const words = columns.find((each) => each.id === id)?.words(row, localizer) ?? '';
      return `${id}:${digest(words)}.${digest(row[id] ?? '')}`;
    })
    .join(' ');
}

/** What the state says of one column; null where there is none. */
export function exportedIn(state: string, id: EditableColumn): Exported | null {
  const told = state.split(' ').find((each) => each.startsWith(`${id}:`));
  const [words = '', value = ''] = told?.slice(id.length + 1).split('.') ?? [];
  return value === '' ? null : { words, value };
}

/** Words made short; what says the same to a person gives the same. */
export function digest(words: string): string {
  return recordId({ quote: plainWords(words), prefix: '', suffix: '', start: 0, copies: 0 });
}

/** Words as they are compared. */
export function plainWords(words: string): string {
  return words.replace(/\r\n?/g, '\n').trim();
}
