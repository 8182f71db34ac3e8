import { factColumns, withoutBlanks } from '../../core/index.ts';
import { columns } from '../columns.ts';

/** Where a head has the units that answer for the rows; below 0 where it has none. */
export function unitColumn(head: readonly string[]): number {
  return head.findIndex((title) => NAMES.has(title.replace(/[\s*＊:：]/g, '').replace(/[（(][^（()）]*[)）]$/, '')));
}

const own = columns.find(({ id }) => id === 'unit')?.title;
const NAMES: ReadonlySet<string> = new Set([
  ...factColumns.responsible.split(' '),
  ...(own ? [own.zh, withoutBlanks(own.en)] : []),
]);

/** 区住建局、区城管局（配合） → 区住建局, 区城管局 */
export function unitsIn(cell: string): readonly string[] {
  const names = cell
    .split(/[、，,；;\n/]+/)
    .map((name) =>
      name
        .replace(/[（(][^（()）]*[)）]/g, '')
        .replace(/^[^：:]*[：:]/, '')
        .trim(),
    )
    .filter(Boolean);
  return [...new Set(names)];
}
