import type { LedgerEntry } from './ledger.ts';
import { conceptById, phraseTables } from '../core/index.ts';
import type { LedgerFigure } from './ledger-figure.ts';

/** Whether a promise is kept by a value, and how far it is from it, in the unit of the target. */
export interface Judged {
  readonly verdict: Extract<LedgerEntry['verdict'], 'kept' | 'missed'>;
  readonly gap: number | null;
}

/** What was reported, in the unit of the target; `half` on either side is what it may stand for. */
export interface Reported {
  readonly low: number;
  readonly high: number;
  readonly half: number;
}

/**
 * Holds what was reported against the target with its bound. A lower value keeps a promise of less: 失业率控制在4.5%以内,
 * 降到0.5%, a fall. 左右 widens the target by half a unit of its last place: 10%左右 is kept by 9.6%. Of a range the
 * nearer end counts.
 */
export function judge(target: LedgerFigure, { low, high, half }: Reported): Judged {
  const { quantity, metric } = target;
  const slack = (metric.bound === 'about' ? quantity.half : 0) + half * TOUCHING;
  const ceiling = isCeiling(target);
  const gap = ceiling ? low - quantity.high : high - quantity.low;
  const kept = ceiling ? gap <= slack : gap >= -slack;
  return { verdict: kept ? 'kept' : 'missed', gap: metric.aspect === 'rank' ? null : rounded(gap) };
}

/** Binary fractions: 0.1 + 0.2 is no gap. */
const TOUCHING = 1e-6;

/** Whether less is what was promised. */
export function isCeiling({ metric, quantity, lead, key }: LedgerFigure): boolean {
  if (metric.bound === 'atMost' || metric.bound === 'lessThan') return true;
  if (metric.bound === 'atLeast' || metric.bound === 'moreThan') return quantity.low < 0;
  if (quantity.high < 0 || metric.aspect === 'rank') return true;
  const clause = lead.slice(lead.lastIndexOf('，') + 1);
  if (phraseTables.ceilingWords.some((word) => clause.endsWith(word))) return true;
  // 消除大班额30个: so many of what there should be less of are dealt with.
  if (quantity.unit?.kind === 'count' && phraseTables.dealtWith.some((word) => clause.includes(word))) return false;
  const better = key.concept === null ? undefined : conceptById(key.concept)?.better;
  return better === 'down' && (metric.aspect === 'level' || metric.aspect === 'share');
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
