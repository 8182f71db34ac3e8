import type { Metric } from '../../metrics/metric.ts';

/**
 * What one sentence says of one thing, figure by figure: «规上企业达到213家，比上年净增18家，上年为195家» is a level, a change
 * and a former level. Nothing but movements, times and marks stands between the figures, so whose they are is certain.
 */
export type Account = readonly Entry[];

export interface Entry {
  readonly role: Role;
  readonly metric: Metric;
  /** The verb of movement before a change, a rate or the level that it came to; "" elsewhere. */
  readonly move: string;
  /** The time that a former level is of, or that a change or a rate is held against: 上年, 2019; "" where none is said. */
  readonly since: string;
}

/** Begins `since` of what changed over some years, before their number: 五年提高4.1个百分点. */
export const SPAN = 'years ';

/** change: in the level's own unit or in points; rate: a growth in per cent; ratio: so many times the former level. */
export type Role = 'level' | 'former' | 'change' | 'rate' | 'ratio';
