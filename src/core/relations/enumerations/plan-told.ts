import type { Range } from '../../text/range.ts';

/** A plan of which a report says what it cannot: «实现了“十四五”圆满收官» in 2021. */
export interface PlanEnd {
  readonly range: Range;
  readonly plan: string;
  readonly years: readonly [first: number, last: number];
  /** Whether the plan has not come so far, or is long past. */
  readonly off: 'early' | 'late';
}

/** What is known where a report speaks of a plan. */
export interface ToldOfPlan {
  readonly match: RegExpExecArray;
  /** The first and the last of the plan. */
  readonly years: PlanEnd['years'];
  /** Of the report, and the first that it looks back on. */
  readonly year: number;
  readonly first: number;
  /** Whether the report plans where it is said. */
  readonly isPlanned: () => boolean;
  /** The sentence so far. */
  readonly before: () => string;
}
