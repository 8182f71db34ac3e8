import { anchorFinder } from '../anchors/find-anchor.ts';
import { foldedName } from './open-store.ts';
import type { Store } from './store.ts';

/** A store whose report is gone, as after it was renamed or moved elsewhere than in the editor. */
export interface Orphan {
  /** The path that the report had. */
  readonly report: string;
  readonly store: Store;
}

/**
 * The one of the stores without a report that a report without a store should take over; null where none does for
 * certain. A name that differs only in case or in the way in which accents are written tells, else the words that were
 * marked: most of them stand in the report, and in no other store's way.
 */
export function orphanOf<Item extends Orphan>(report: string, text: string, orphans: readonly Item[]): Item | null {
  const named = orphans.filter((each) => foldedName(each.report) === foldedName(report));
  const find = anchorFinder(text);
  const fits = ({ store }: Item): boolean => {
    const { marks, dismissed, reviews, discussions = [], decisions = [] } = store;
    const records = [...marks, ...dismissed, ...reviews, ...discussions, ...decisions];
    const found = records.filter(({ anchor }) => ['exact', 'moved'].includes(find(anchor).state));
    return found.length > 0 && found.length >= records.length * MOST;
  };
  const [only, ...others] = named.length > 0 ? named : orphans.filter(fits);
  return only && others.length === 0 ? only : null;
}

/** The share of what was marked that must stand in a report for it to be the same. */
const MOST = 0.8;
