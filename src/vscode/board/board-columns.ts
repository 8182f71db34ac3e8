import type { Column } from '../../export/index.ts';
import { columns } from '../../export/index.ts';

/** A column of the board: one of every export's, as wide as a screen allows, with whether it may be edited in place. */
export interface BoardColumn extends Column {
  readonly editable: boolean;
}

/** In the order in which they stand. */
export const boardColumns: readonly BoardColumn[] = /* @__PURE__ */ [
  { id: 'district', width: 13, editable: false },
  { id: 'year', width: 8, editable: false },
  { id: 'text', width: 44, editable: false },
  { id: 'target', width: 18, editable: false },
  { id: 'unit', width: 16, editable: true },
  { id: 'owner', width: 13, editable: true },
  { id: 'due', width: 15, editable: true },
  { id: 'status', width: 11, editable: true },
  { id: 'tags', width: 13, editable: true },
  { id: 'note', width: 16, editable: true },
  { id: 'evidence', width: 13, editable: true },
].flatMap(({ id, width, editable }) => {
  const column = columns.find((each) => each.id === id);
  return column ? [{ ...column, width, editable }] : [];
});
