import type { Bilingual } from '../knowledge/bilingual.ts';
import type { Metric } from '../metrics/metric.ts';
import type { IdentityPart } from './agreement.ts';
import type { Range } from '../text/range.ts';

/** What a relation proves or disproves; the rules of the same names say what does not agree. */
export type RelationKind =
  | 'part-sum'
  | 'part-of-whole'
  | 'stated-total'
  | 'ratio'
  | 'completion'
  | 'from-to-change'
  | 'total-and-increment'
  | 'growth-from-levels'
  | 'growth-order'
  | 'share-total'
  | 'rank'
  | 'per-head'
  | 'percent-point'
  | 'below-mark'
  | 'rate-range'
  | 'magnitude'
  | 'bound-direction'
  | 'range-order';

/** How sure a failing relation is: by arithmetic in one sentence, by all that is said of whose figures they are, or less. */
export type Certainty = 'error' | 'warning' | 'information';

/** What the law of a row says of figures: «245间 − 18间 = 227间», where 217间 stands. */
export interface Verdict<Figure = Metric> {
  readonly holds: boolean;
  /** One line, with = or ≈ and what the figures give: 245间 − 18间 = 227间. */
  readonly arithmetic: string;
  /** The figure that is held against the arithmetic. */
  readonly stated: Figure;
  /** What is said in place of the arithmetic, where it is no sum. */
  readonly says?: Bilingual;
  /** Where the wrong words stand, if not at the stated figure alone. */
  readonly range?: Range;
  /** Where only one repair is right. */
  readonly fix?: { readonly range: Range; readonly text: string };
  /** The figures that take part, where the row saw more. */
  readonly of?: readonly Figure[];
  /** Less sure than the row is. */
  readonly certainty?: Certainty;
}

/**
 * Figures that prove each other: «由18间增加到245间，净增227间». One that holds is what the silence of the rules rests on; one
 * that does not is for a rule to word.
 */
export interface Relation extends Omit<Verdict, 'of'> {
  readonly kind: RelationKind;
  /** The pattern that saw it. */
  readonly pattern: string;
  /** Every figure that takes part with its role, in text order. */
  readonly places: readonly Place[];
  /** How sure its arithmetic is; what stays open makes it less sure (checks/judge.ts). */
  readonly certainty: Certainty;
  /** The parts of identity that one of the figures says and another does not. */
  readonly open: readonly IdentityPart[];
}

export interface Place {
  readonly role: string;
  readonly metric: Metric;
}
