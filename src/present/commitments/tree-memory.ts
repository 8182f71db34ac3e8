import type { MarkedCommitment, MarkedReport, StaleReview } from '../../tags/index.ts';
import type { Shown, TreeNode, TreeReport } from './tree-node.ts';

/**
 * What was made of each report before: a tree that is built anew takes from it whatever is still the same. A report that
 * was read or marked anew is another one, and what is asked in another way is made again.
 */
export interface TreeMemory {
  readonly shown: Recall<readonly MarkedCommitment[]>;
  readonly grouped: Recall<GroupedCommitments>;
  /** The lines of the reports of one district. */
  readonly district: RecallAll<readonly TreeNode[]>;
  /** Null where a report shows nothing. */
  readonly reportNode: Recall<TreeNode | null>;
  readonly stale: Recall<readonly StaleReview[]>;
}

/** The commitments of one report by what they are grouped by; "" where that is not told. */
type GroupedCommitments = ReadonlyMap<string, Shown>;

/** @param key all that the answer depends on beside the report: filter, day, grouping, language */
export type Recall<Made> = (report: MarkedReport, key: string, make: () => Made) => Made;

/** The same for what is made of several reports. */
export type RecallAll<Made> = (reports: readonly TreeReport[], key: string, make: () => Made) => Made;

export function newTreeMemory(): TreeMemory {
  return { shown: recall(), grouped: recall(), district: recallAll(), reportNode: recall(), stale: recall() };
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

/** Kept with the first of them. */
function recallAll<Made>(): RecallAll<Made> {
  const known = new WeakMap<
    MarkedReport,
    { readonly key: string; readonly of: readonly TreeReport[]; readonly made: Made }
  >();
  return (reports, key, make) => {
    const [first] = reports;
    const last = first && known.get(first.report);
    if (last?.key === key && areSame(last.of, reports)) return last.made;
    const made = make();
    if (first) known.set(first.report, { key, of: reports, made });
    return made;
  };
}

function areSame(some: readonly TreeReport[], others: readonly TreeReport[]): boolean {
  return some.length === others.length && some.every((each, at) => isSame(each, others[at]));
}

function isSame(one: TreeReport, other: TreeReport | undefined): boolean {
  if (one === other) return true;
  const isOne = one.report === other?.report && one.file === other.file && one.name === other.name;
  return isOne && one.copies?.join('\n') === other.copies?.join('\n');
}
