import type { Range } from '../text/range.ts';

/** The words that say what a figure measures. */
export interface Indicator {
  readonly phrase: string;
  readonly range: Range | null;
  /** What it is of, where that is no part of the phrase: 客运总站 of 投资1.3亿元的客运总站. */
  readonly of?: string;
}

/** An indicator that the sentence has named, with the unit it was counted in. */
export interface Said extends Indicator {
  readonly unit: string;
  /** Where its figure ends. */
  readonly at: number;
  /** The figure's own place, where it is a threshold: 超40亿元 in 超40亿元企业2家. */
  readonly threshold: Range | null;
}
