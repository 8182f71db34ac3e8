import type { Range } from '../../core/index.ts';
import { makeAnchor } from '../anchors/anchor.ts';
import type { MarkedCommitment } from './apply-marks.ts';
import { changeMark } from './change-mark.ts';
import type { Signed } from '../store/history.ts';
import { withSteps } from '../store/history.ts';
import { recordId } from '../store/record-id.ts';
import type { Mark, Store } from '../store/store.ts';

/** What marks are put on: a commitment as applyMarks gave it, maybe before others changed the store. */
export type Target = Pick<MarkedCommitment, 'range' | 'mark'>;

/**
 * The mark of a commitment as the store has it now, whatever it was when somebody looked; a new one where nobody has
 * touched it. Of each function here a change that is not signed leaves no history.
 */
export function markOf(store: Store, text: string, target: Target): Mark {
  const mark = target.mark ?? newMark('tagged', text, target.range);
  return markNow(store, mark) ?? mark;
}

/** The mark as the store has it now; undefined where somebody took it away. */
export function markNow(store: Store, { id }: Mark): Mark | undefined {
  return store.marks.find((each) => each.id === id);
}

/** Adds a tag to a commitment, once. */
export function tag(store: Store, text: string, target: Target, name: string, signed?: Signed): Store {
  return put(store, changeMark(markOf(store, text, target), { addTags: [name] }, signed));
}

/** Takes a tag off; a found commitment of which nothing is left to say loses its record. */
export function untag(store: Store, target: Target, name: string, signed?: Signed): Store {
  const mark = target.mark && markNow(store, target.mark);
  return mark ? putOrDrop(store, changeMark(mark, { removeTags: [name] }, signed)) : store;
}

/** Marks any words of the text as a commitment. Words already marked by hand stay as they are. */
export function markSelection(store: Store, text: string, range: Range, tags: readonly string[] = []): Store {
  const mark = { ...newMark('manual', text, range), tags: [...tags] };
  return store.marks.some(({ id }) => id === mark.id) ? store : put(store, mark);
}

/** Says that a found commitment is none; its tags are kept for restore. One marked by hand loses its record. */
export function reject(store: Store, text: string, target: Target, signed?: Signed): Store {
  if (target.mark?.kind === 'manual') return drop(store, target.mark.id);
  return put(store, withKind(markOf(store, text, target), 'rejected', signed));
}

/** Takes back a rejection. */
export function restore(store: Store, target: Target, signed?: Signed): Store {
  const mark = target.mark && markNow(store, target.mark);
  return mark?.kind === 'rejected' ? putOrDrop(store, withKind(mark, 'tagged', signed)) : store;
}

/** Takes a record away, as for one whose words are lost and not wanted. */
export function removeMark(store: Store, mark: Mark): Store {
  return drop(store, mark.id);
}

/**
 * Puts a record on words that a person chose, as for one that was lost. Its id and all that was said of it stay, and so
 * do the words that were first marked.
 */
export function moveMark(store: Store, text: string, mark: Mark, range: Range): Store {
  const now = markNow(store, mark) ?? mark;
  const anchor = makeAnchor(text, range);
  const original = now.original ?? (anchor.quote === now.anchor.quote ? undefined : now.anchor.quote);
  return put(store, { ...now, anchor, ...(original === undefined ? {} : { original }) });
}

/** The store with this mark in the place of the one with its id, or at the end. */
export function put(store: Store, mark: Mark): Store {
  const at = store.marks.findIndex(({ id }) => id === mark.id);
  return { ...store, marks: at < 0 ? [...store.marks, mark] : store.marks.with(at, mark) };
}

/** The same, but a found commitment of which nothing is said any more, and never was at a known time, needs no record. */
export function putOrDrop(store: Store, mark: Mark): Store {
  const said = Object.keys(mark).some((key) => !BARE.has(key)) || mark.tags.length > 0;
  return mark.kind === 'tagged' && !said ? drop(store, mark.id) : put(store, mark);
}

/** What every mark has. */
const BARE = new Set(['id', 'kind', 'anchor', 'tags']);

function newMark(kind: Mark['kind'], text: string, range: Range): Mark {
  const anchor = makeAnchor(text, range);
  return { id: recordId(anchor, kind === 'manual' ? kind : ''), kind, anchor, tags: [] };
}

function withKind(mark: Mark, kind: Mark['kind'], signed: Signed | undefined): Mark {
  if (mark.kind === kind) return mark;
  return { ...mark, kind, ...withSteps(mark.history, [{ field: 'kind', from: mark.kind, to: kind }], signed) };
}

function drop(store: Store, id: string): Store {
  return { ...store, marks: store.marks.filter((each) => each.id !== id) };
}
