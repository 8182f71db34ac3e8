import type { Column } from './columns.ts';
import { columns } from './columns.ts';

/**
 * Columns that belong together, by a name.
 * - tasks: the 任务分解表 that supervision offices hand up and down
 * - followUp: what is asked at a meeting
 * - all: everything
 */
export const columnSets = {
  tasks: [
    'number',
    'parent',
    'text',
    'hardness',
    'indicator',
    'aspect',
    'target',
    'projects',
    'owner',
    'unit',
    'namedUnits',
    'due',
    'status',
    'sentence',
    'source',
    'note',
  ],
  followUp: ['text', 'target', 'unit', 'due', 'status', 'note', 'evidence'],
  all: columns.map(({ id }) => id),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ColumnSet = keyof typeof columnSets;

export type ChosenColumns =
  { readonly ok: true; readonly columns: readonly Column[] } | { readonly ok: false; readonly unknown: string };

/**
 * The columns that a person named, ids and names of sets, each column once and in that order.
 *
 * ['tasks', 'tags'] → the columns of the 任务分解表, then the tags
 */
export function chooseColumns(names: readonly string[]): ChosenColumns {
  const ids = new Set<string>();
  for (const name of names) {
    const wanted = isColumnSet(name) ? columnSets[name] : [name];
    for (const id of wanted) ids.add(id);
  }
  const unknown = [...ids].find((id) => !columns.some((each) => each.id === id));
  if (unknown !== undefined) return { ok: false, unknown };
  return { ok: true, columns: [...ids].flatMap((id) => columns.filter((each) => each.id === id)) };
}

/** The columns of a set. */
export function columnsOf(set: ColumnSet): readonly Column[] {
  const chosen = chooseColumns([set]);
  return chosen.ok ? chosen.columns : [];
}

function isColumnSet(name: string): name is ColumnSet {
  return name in columnSets;
}
