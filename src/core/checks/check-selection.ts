import type { Bilingual } from '../knowledge/bilingual.ts';
import type { Range } from '../text/range.ts';
import type { Attempt } from './selection/attempt.ts';
import { operandOf } from './selection/operand.ts';
import { differences } from './selection/differences.ts';
import { quotients } from './selection/quotients.ts';
import { totals } from './selection/totals.ts';

/** A figure as the analysis gives it: 12.6亿元 with its value, unit, place and what aspect of its indicator it is. */
export interface SelectedFigure {
  readonly text: string;
  readonly value: number | readonly [low: number, high: number];
  readonly unit: string;
  readonly aspect: string;
  readonly range: Range;
}

/** One thing that was tried among selected figures. */
export interface Trial {
  readonly kind: Attempt['kind'];
  readonly holds: boolean;
  /** One line: 41件 + 27件 = 68件, or ≠ with what it would be. */
  readonly arithmetic: Bilingual;
  /** The figures that take part. */
  readonly places: readonly Range[];
}

/**
 * Tries sums, differences, ratios and growth among some figures and says what holds within the rounding of their printed
 * digits. Where nothing does, the trials that suggest themselves come back as not holding: the largest against the sum of
 * the others, a percentage against the two amounts beside it. Ranges take no part; of many figures only the first twelve do.
 */
export function checkSelection(figures: readonly SelectedFigure[]): readonly Trial[] {
  const operands = figures.flatMap(operandOf).slice(0, MOST);
  const trials = [totals, differences, quotients].flatMap((attempt) => [...attempt(operands)]);
  const holding = trials.filter(({ holds }) => holds);
  return (holding.length > 0 ? holding : trials).slice(0, MOST).map(asTrial);
}

/** More would make every second sum hold by chance. */
const MOST = 12;

function asTrial({ kind, holds, arithmetic, of }: Attempt): Trial {
  return { kind, holds, arithmetic: { zh: arithmetic, en: arithmetic }, places: of.map(({ range }) => range) };
}
