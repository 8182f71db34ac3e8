import type { Anchor } from '../anchors/anchor.ts';
import { makeAnchor } from '../anchors/anchor.ts';
import { anchorFinder } from '../anchors/find-anchor.ts';
import type { Store } from './store.ts';

/**
 * The store with the place and neighbours of every anchor as they are in `text` now, so that many small edits do not add
 * up to a loss; to be done when the store is written for another reason. Words that changed or are lost keep their old
 * anchor: only a person can say that the new words are meant.
 */
export function refreshAnchors(store: Store, text: string): Store {
  const find = anchorFinder(text);
  const refresh = <Item extends { readonly anchor: Anchor }>(item: Item): Item => {
    const { state, range } = find(item.anchor);
    return state === 'exact' || state === 'moved' ? { ...item, anchor: makeAnchor(text, range) } : item;
  };
  return {
    ...store,
    marks: store.marks.map(refresh),
    dismissed: store.dismissed.map(refresh),
    reviews: store.reviews.map(refresh),
    ...(store.discussions ? { discussions: store.discussions.map(refresh) } : {}),
    ...(store.decisions ? { decisions: store.decisions.map(refresh) } : {}),
  };
}
