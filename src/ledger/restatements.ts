import type { LedgerEntry } from './ledger.ts';
import type { LedgerFigure } from './ledger-figure.ts';
import type { LedgerPart } from './ledger-part.ts';
import { levelOf, yearFrom } from './levels.ts';
import { likeness } from './phrase-key.ts';

type Restated = NonNullable<LedgerEntry['restated']>[number];

/**
 * Where later reports no longer stand to a level that was reported: 235.2亿元 for 2012, and the next report's
 * 253.7亿元 after a growth of 10.1% give 230.4亿元; or another level is printed for the same year. What the printed
 * digits leave open is no restatement. A growth at constant prices gives such a difference too: it is told, not judged.
 */
export function restatements(level: LedgerFigure, later: readonly LedgerPart[]): readonly Restated[] {
  const { period, metric } = level;
  if (metric.aspect !== 'level' || period === null || period.includes('/')) return [];
  if (level.key.concept === null || level.quantity.unit?.kind === 'percent' || !isPlain(level)) return [];
  return later.flatMap((part) => {
    const again = levelOf([part], level.key, period, metric.unit);
    if (again)
      return apart(level, again.quantity.low, again.quantity.half) ? [asRestated(again, again.quantity.low)] : [];
    const implied = impliedBefore(part, level, yearFrom(period, 1));
    return implied && apart(level, implied.value, implied.half) ? [asRestated(implied.at, implied.value)] : [];
  });
}

function impliedBefore(
  part: LedgerPart,
  { key, metric }: LedgerFigure,
  year: string,
): { readonly at: LedgerFigure; readonly value: number; readonly half: number } | null {
  const at = levelOf([part], key, year, metric.unit);
  const rate = part.actuals.find(
    (each) =>
      each.metric.aspect === 'growth' && each.period === year && isPlain(each) && likeness(each.key, key) >= SAME,
  );
  if (!at || !rate || !isPlain(at)) return null;
  const divisor = 1 + rate.quantity.low / 100;
  if (divisor <= 0) return null;
  const low = (at.quantity.low - at.quantity.half) / (divisor + rate.quantity.half / 100);
  const high = (at.quantity.low + at.quantity.half) / (divisor - rate.quantity.half / 100);
  return { at, value: at.quantity.low / divisor, half: (high - low) / 2 };
}

const SAME = 2.9;

function isPlain({ metric, quantity }: LedgerFigure): boolean {
  return (metric.bound === 'exact' || metric.bound === 'about') && quantity.low === quantity.high;
}

function apart({ quantity }: LedgerFigure, value: number, half: number): boolean {
  return Math.abs(quantity.low - value) > (quantity.half + half) * SLACK;
}

/** Printed values are themselves reckoned from rounded ones. */
const SLACK = 1.5;

function asRestated({ file, metric }: LedgerFigure, implied: number): Restated {
  const value = typeof metric.value === 'number' ? metric.value : metric.value[0];
  return { file, range: metric.range, text: metric.text, value, implied: Number(implied.toPrecision(6)) };
}
