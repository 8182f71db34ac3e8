import type { Figure } from '../figures/figure.ts';
import type { Direction } from '../knowledge/movements.ts';
import type { Identity } from './identity.ts';
import type { Range } from '../text/range.ts';

export type Aspect = 'level' | 'growth' | 'change' | 'share' | 'multiple' | 'rank';
export type { Direction };
export type Status = 'actual' | 'target' | 'reference';

/**
 * A figure with its meaning. «固定资产投资增长15%左右» under 2021年工作安排: indicator 固定资产投资, concept
 * fixed-asset-investment, aspect growth, direction up, period 2021, status target.
 */
export interface Metric extends Figure, Identity {
  /** The shortest phrase that says what is measured, as written; "" where it cannot be told. */
  readonly indicator: string;
  /** Where that phrase stands, or null where it was put together from several places. */
  readonly indicatorRange: Range | null;
  /** The id of a known indicator, or null. */
  readonly concept: string | null;
  readonly aspect: Aspect;
  readonly direction: Direction;
  readonly period: string | null;
  readonly status: Status;
  /** The id of the innermost section. */
  readonly section: string | null;
}
