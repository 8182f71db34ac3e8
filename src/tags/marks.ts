import type { Range } from '../core/index.ts';
import { makeAnchor } from './anchor.ts';
import type { MarkedCommitment } from './apply-marks.ts';
import { recordId } from './record-id.ts';
import type { Mark, Store } from './store.ts';

/** What marks are put on: a commitment as applyMarks gives it. */
export type Target = Pick<MarkedCommitment, 'range' | 'mark'>;

/** Adds a tag to a commitment, once. */
export function tag(store: Store, text: string, target: Target, name: string): Store {
  const mark = target.mark ?? newMark('tagged', text, target.range);
  return put(store, { ...mark, tags: mark.tags.includes(name) ? mark.tags : [...mark.tags, name] });
}

/** Takes a tag off; a found commitment of which nothing is left to say loses its record. */
export function untag(store: Store, target: Target, name: string): Store {
  if (!target.mark) return store;
  return putOrDrop(store, { ...target.mark, tags: target.mark.tags.filter((each) => each !== name) });
}

/** Marks any words of the text as a commitment. Words already marked by hand stay as they are. */
export function markSelection(store: Store, text: string, range: Range, tags: readonly string[] = []): Store {
  const mark = { ...newMark('manual', text, range), tags: [...tags] };
  return store.marks.some(({ id }) => id === mark.id) ? store : put(store, mark);
}

/** Says that a found commitment is none; its tags are kept for restore. One marked by hand loses its record. */
export function reject(store: Store, text: string, target: Target): Store {
  if (target.mark?.kind === 'manual') return drop(store, target.mark.id);
  return put(store, { ...(target.mark ?? newMark('tagged', text, target.range)), kind: 'rejected' });
}

/** Takes back a rejection. */
export function restore(store: Store, target: Target): Store {
  return target.mark?.kind === 'rejected' ? putOrDrop(store, { ...target.mark, kind: 'tagged' }) : store;
}

/** Takes a record away, as for one whose words are lost and not wanted. */
export function removeMark(store: Store, mark: Mark): Store {
  return drop(store, mark.id);
}

/** Puts a record on words that a person chose, as for one that was lost; its id and all that was said of it stay. */
export function moveMark(store: Store, text: string, mark: Mark, range: Range): Store {
  return put(store, { ...mark, anchor: makeAnchor(text, range) });
}

function newMark(kind: Mark['kind'], text: string, range: Range): Mark {
  const anchor = makeAnchor(text, range);
  return { id: recordId(anchor, kind === 'manual' ? kind : ''), kind, anchor, tags: [] };
}

function put(store: Store, mark: Mark): Store {
  const at = store.marks.findIndex(({ id }) => id === mark.id);
  return { ...store, marks: at < 0 ? [...store.marks, mark] : store.marks.with(at, mark) };
}

function putOrDrop(store: Store, mark: Mark): Store {
  const said = [...mark.tags, mark.status, mark.owner, mark.due, mark.note].some(Boolean);
  return mark.kind === 'tagged' && !said ? drop(store, mark.id) : put(store, mark);
}

function drop(store: Store, id: string): Store {
  return { ...store, marks: store.marks.filter((each) => each.id !== id) };
}
