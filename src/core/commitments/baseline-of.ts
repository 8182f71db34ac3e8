import { commitmentFrom, commitmentTo } from '../knowledge/commitment-phrasing.ts';
import type { Metric } from '../metrics/metric.ts';

/** What a figure must tell to be a target, or the level that a target starts from. */
export type TargetFigure = Pick<Metric, 'range' | 'text' | 'value' | 'unit' | 'bound' | 'indicator' | 'status'>;

/**
 * The level that a target starts from, where its clause says so: «由18间增加到45间», «从60%提高到75%». The figures are
 * given in text order; null where the one before the target is no such level.
 */
export function baselineOf<F extends TargetFigure>(text: string, figures: readonly F[], target: F): F | null {
  const before = figures[figures.indexOf(target) - 1];
  if (!before || before.unit !== target.unit || target.range[0] - before.range[1] > LONGEST_WAY) return null;
  const opens = commitmentFrom.test(text.slice(Math.max(0, before.range[0] - LONGEST_WAY), before.range[0]));
  const way = text.slice(before.range[1], target.range[0]);
  return opens && commitmentTo.test(way) ? before : null;
}

/** In characters, from one figure to the other. */
const LONGEST_WAY = 14;
