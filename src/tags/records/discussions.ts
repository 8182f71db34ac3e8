import type { Range } from '../../core/index.ts';
import type { AnchorState } from '../anchors/anchor.ts';
import { makeAnchor } from '../anchors/anchor.ts';
import { anchorFinder } from '../anchors/find-anchor.ts';
import { recordId } from '../store/record-id.ts';
import type { Comment, Discussion, Store } from '../store/store.ts';
import { withFields } from '../store/with-fields.ts';

/** What somebody says: the words, when (2024-03-01T09:30:00Z) and, where known, who. */
export interface Said {
  readonly at: string;
  readonly author?: string;
  readonly text: string;
}

/** Begins a discussion of some words of the report. */
export function discuss(store: Store, text: string, range: Range, said: Said): Store {
  const anchor = makeAnchor(text, range);
  const id = recordId(anchor, `discussion ${said.at}`);
  return put(store, { id, anchor, comments: [asComment(id, said)] });
}

/** Adds to a discussion; the store as it is where there is none of that id. */
export function reply(store: Store, id: string, said: Said): Store {
  return change(store, id, (each) => ({ ...each, comments: [...each.comments, asComment(id, said)] }));
}

/** Gives a comment other words; null takes it away, and its discussion with it where it was the only one. */
export function changeComment(store: Store, id: string, comment: string, text: string | null): Store {
  return change(store, id, (each) => {
    const comments = each.comments.flatMap((one) =>
      one.id !== comment ? [one] : text === null ? [] : [{ ...one, text }],
    );
    return comments.length === 0 ? null : { ...each, comments };
  });
}

/** Says that a discussion has come to an end, or that it has not. */
export function resolveDiscussion(store: Store, id: string, resolved: boolean): Store {
  return change(store, id, (each) => withFields(each, { resolved: resolved ? true : undefined }));
}

export interface PlacedDiscussion {
  readonly discussion: Discussion;
  readonly state: AnchorState;
  /** Null where the words are gone. */
  readonly range: Range | null;
}

/** Where the discussions of a report stand in `text`, each with its comments from the first to the last. */
export function placeDiscussions(store: Store, text: string): readonly PlacedDiscussion[] {
  const find = anchorFinder(text);
  return (store.discussions ?? []).map((each) => {
    const comments = [...each.comments].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    return { discussion: { ...each, comments }, ...find(each.anchor) };
  });
}

function asComment(discussion: string, { at, author, text }: Said): Comment {
  const id = recordId({ quote: text, prefix: at, suffix: author ?? '', start: 0, copies: 0 }, discussion);
  return withFields<Comment>({ id, at, text }, { author: author === '' ? undefined : author });
}

function put(store: Store, discussion: Discussion): Store {
  return { ...store, discussions: [...(store.discussions ?? []), discussion] };
}

function change(store: Store, id: string, edit: (discussion: Discussion) => Discussion | null): Store {
  const there = store.discussions?.some((each) => each.id === id) === true;
  if (!there) return store;
  const discussions = (store.discussions ?? []).flatMap((each) => (each.id === id ? (edit(each) ?? []) : [each]));
  return withFields(store, { discussions: discussions.length > 0 ? discussions : undefined });
}
