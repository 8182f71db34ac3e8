import type { MarkChange, Signed, Store } from '../../tags/index.ts';
import { changeRecord, readStatus } from '../../tags/index.ts';
import type { CellChange } from './compare-cells.ts';
import type { RowChange } from './read-back.ts';

/**
 * The store of one report with changes that a person looked at; `changes` are those of its file, `text` is the report,
 * `signed` who took them over and when. What was there before stays in the history of each record.
 */
export function applyReadBack(store: Store, text: string, changes: readonly RowChange[], signed: Signed): Store {
  return changes.reduce(
    (before, { commitment, cells }) =>
      changeRecord(
        before,
        text,
        { ...commitment, mark: markNow(before, commitment.mark?.id) },
        changeOf(cells),
        signed,
      ),
    store,
  );
}

function markNow(store: Store, id: string | undefined): RowChange['commitment']['mark'] {
  return store.marks.find((mark) => mark.id === id) ?? null;
}

function changeOf(cells: readonly CellChange[]): MarkChange {
  return cells.reduce<MarkChange>(
    (change, { field, to }) => ({ ...change, [field]: field === 'status' && to !== null ? readStatus(to) : to }),
    {},
  );
}
