import type { Range } from '../text/range.ts';

export type CommitmentKind = 'quantified' | 'deliverable' | 'intent';

/** A promise: «年内新增城镇就业1300人», quantified, deadline 2023, topic employment. */
export interface Commitment {
  readonly range: Range;
  readonly text: string;
  readonly kind: CommitmentKind;
  readonly section: string | null;
  /** Indexes into the report's metrics. */
  readonly metrics: readonly number[];
  readonly deadline: string | null;
  /** The id of a topic, or null. */
  readonly topic: string | null;
}
