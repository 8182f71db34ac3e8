import type { Column } from '../../export/index.ts';
import { columns } from '../../export/index.ts';

/** A column of the board: one of every export's, with whether it may be edited in place. */
export interface BoardColumn extends Column {
  readonly editable: boolean;
}

/** In the order in which they stand. */
export const boardColumns: readonly BoardColumn[] = /* @__PURE__ */ [
  { id: 'district', editable: false },
  { id: 'year', editable: false },
  { id: 'text', editable: false },
  { id: 'target', editable: false },
  { id: 'unit', editable: true },
  { id: 'owner', editable: true },
  { id: 'due', editable: true },
  { id: 'status', editable: true },
  { id: 'tags', editable: true },
  { id: 'note', editable: true },
  { id: 'evidence', editable: true },
].flatMap(({ id, editable }) => {
  const column = columns.find((each) => each.id === id);
  return column ? [{ ...column, editable }] : [];
});
