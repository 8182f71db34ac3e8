import type { MarkedCommitment, MarkedReport, StaleReview } from '../../tags/index.ts';
import type { TreeNode } from './tree-node.ts';

/**
 * What was made of each report before: a tree that is built anew takes from it whatever is still the same. A report that
 * was read or marked anew is another one, and what is asked in another way is made again.
 */
export interface TreeMemory {
  readonly shown: Recall<readonly MarkedCommitment[]>;
  readonly grouped: Recall<GroupedCommitments>;
  /** Null where a report shows nothing. */
  readonly reportNode: Recall<TreeNode | null>;
  readonly stale: Recall<readonly StaleReview[]>;
}

/** The commitments of one report by what they are grouped by; "" where that is not told. */
type GroupedCommitments = ReadonlyMap<string, readonly MarkedCommitment[]>;

/** @param key all that the answer depends on beside the report: filter, day, grouping, language */
export type Recall<Made> = (report: MarkedReport, key: string, make: () => Made) => Made;

export function newTreeMemory(): TreeMemory {
  return { shown: recall(), grouped: recall(), reportNode: recall(), stale: recall() };
}

/** Keeps the last answer for each report, and lets it go with the report. */
function recall<Made>(): Recall<Made> {
  const known = new WeakMap<MarkedReport, { readonly key: string; readonly made: Made }>();
  return (report, key, make) => {
    const last = known.get(report);
    if (last?.key === key) return last.made;
    const made = make();
    known.set(report, { key, made });
    return made;
  };
}
