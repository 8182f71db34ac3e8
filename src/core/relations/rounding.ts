import type { PrintedFigure } from './interval.ts';
import { stepOf, totalOf, valueOf } from './interval.ts';

/**
 * Whether rounding can part a sum from its printed parts: of n rounded parts and their rounded sum the printed gap stays
 * below (n + 1) / 2 last places, and two of them are next to impossible (below 1 in 100) for four parts or fewer, three for
 * ten. «65亿元，其中36亿元、22亿元、4亿元、5亿元» hardly fits, «2.4亿元，其中1.5亿元、0.6亿元、0.5亿元» never does. Figures that are
 * printed to different places, or with 约 and 以上, are not judged: they fit. Parts that were cut, not rounded, may leave a little
 * more.
 */
export function roundingOf(parts: readonly PrintedFigure[], whole: PrintedFigure): 'fits' | 'hardly' | 'never' {
  const all = [whole, ...parts];
  if (whole.step === 1 || all.some(({ step, bound }) => step !== whole.step || bound !== 'exact')) return 'fits';
  if (all.some(({ unit }) => unit !== whole.unit)) return 'fits';
  const sum = totalOf(parts);
  const over = Math.round((sum - valueOf(whole)) / stepOf(whole));
  const gap = Math.abs(over);
  if (2 * over >= parts.length + 1) return 'never';
  if (gap < 2) return 'fits';
  if (-2 * over >= parts.length + 1) return gap < parts.length ? 'hardly' : 'never';
  return gap > 2 || parts.length <= FEW ? 'hardly' : 'fits';
}

/** So many parts hardly ever add up to two last places more or less than their sum. */
const FEW = 4;
