import { amount } from './amount.ts';
import { around } from './around.ts';
import { bound } from './bound.ts';
import { commitment } from './commitment.ts';
import { comparison } from './comparison.ts';
import { count } from './count.ts';
import { direction } from './direction.ts';
import { enumeration } from './enumeration.ts';
import { level } from './level.ts';
import { measure } from './measure.ts';
import { mention } from './mention.ts';
import { movement } from './movement.ts';
import { occasion } from './occasion.ts';
import { part } from './part.ts';
import { plan } from './plan.ts';
import { promise } from './promise.ts';
import { scope } from './scope.ts';
import { share } from './share.ts';
import { wording } from './wording.ts';
import { work } from './work.ts';

/**
 * Every class of words that the product knows. Patterns name classes (`{up|down}`, see text/word-pattern.ts), never
 * words: «下滑» is added here once and every rule, relation and reader knows it.
 */
export const lexicon = {
  ...movement,
  ...comparison,
  ...amount,
  ...around,
  ...plan,
  ...scope,
  ...bound,
  ...enumeration,
  ...work,
  ...commitment,
  ...promise,
  ...level,
  ...direction,
  ...occasion,
  ...part,
  ...share,
  ...count,
  ...measure,
  ...mention,
  ...wording,
} as const;

/** The tables one by one, for the laws that hold over all of them. */
export const lexiconTables = {
  movement,
  comparison,
  amount,
  around,
  plan,
  scope,
  bound,
  enumeration,
  work,
  commitment,
  promise,
  level,
  direction,
  occasion,
  part,
  share,
  count,
  measure,
  mention,
  wording,
} as const;

export type WordClass = keyof typeof lexicon;
