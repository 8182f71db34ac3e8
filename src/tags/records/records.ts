import type { MarkChange } from './change-mark.ts';
import { changeMark } from './change-mark.ts';
import type { Target } from './marks.ts';
import { markNow, markOf, putOrDrop } from './marks.ts';
import type { Signed } from '../store/history.ts';
import { same } from '../store/same.ts';
import type { Change, Mark, Store } from '../store/store.ts';
import { withFields } from '../store/with-fields.ts';

/**
 * Changes the record of a commitment, found or marked by hand.
 *
 * changeRecord(store, text, 新增城镇就业1300人, { status: 'done', unit: '区人社局' }, { at: '2024-12-20T08:00:00Z', by: '李明' })
 */
export function changeRecord(store: Store, text: string, target: Target, change: MarkChange, signed: Signed): Store {
  const mark = markOf(store, text, target);
  const next = changeMark(mark, change, signed);
  return next === mark ? store : putOrDrop(store, next);
}

/**
 * Takes back the last step in a record's history, and the step with it; the store as it is where there is none, or where
 * somebody has done another one since.
 */
export function undoLast(store: Store, seen: Mark): Store {
  const mark = markNow(store, seen);
  const step = mark?.history?.at(-1);
  if (!mark || !step || !same(step, seen.history?.at(-1))) return store;
  const rest = mark.history?.slice(0, -1) ?? [];
  const back = SETS.has(step.field) ? setBack(step, mark[step.field]) : step.from;
  return putOrDrop(store, withFields(mark, { [step.field]: back, history: rest.length > 0 ? rest : undefined }));
}

const SETS = new Set(['tags', 'evidence']);

function setBack({ field, from, to }: Change, now: unknown): readonly unknown[] | undefined {
  const items: readonly unknown[] = Array.isArray(now) ? now : [];
  const left = to === undefined ? items : items.filter((item) => !same(item, to));
  const back = from === undefined ? left : [...left, from];
  return back.length === 0 && field === 'evidence' ? undefined : back;
}
