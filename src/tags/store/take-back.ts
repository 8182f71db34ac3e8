import { mergeStores } from './merge-stores.ts';
import type { Store } from './store.ts';

/** One act as a host keeps it for undo: the store before it and after it. Every function of this room gives a new store. */
export interface Act {
  readonly before: Store;
  readonly after: Store;
}

/**
 * `now` without one act, whatever was done since and by whom: only what the act changed goes back, and a record that
 * somebody changed afterwards stays.
 */
export function takeBack(now: Store, { before, after }: Act): Store {
  return mergeStores(after, before, now);
}
