import type { LedgerFigure } from './ledger-figure.ts';
import type { LedgerPart } from './ledger-part.ts';
import type { PhraseKey } from './phrase-key.ts';
import { likeness } from './phrase-key.ts';

/** The level that reports tell for an indicator and a period, the first one told, or null. */
export function levelOf(
  parts: readonly LedgerPart[],
  key: PhraseKey,
  period: string,
  unit: string | null = null,
): LedgerFigure | null {
  for (const { actuals } of parts) {
    const found = actuals.find((each) => isLevel(each, period, unit) && likeness(each.key, key) >= SAME);
    if (found) return found;
  }
  return null;
}

const SAME = 2.5;

function isLevel({ metric, period, quantity }: LedgerFigure, wanted: string, unit: string | null): boolean {
  return (
    metric.aspect === 'level' &&
    period === wanted &&
    (unit === null || metric.unit === unit) &&
    quantity.unit?.kind !== 'percent' &&
    quantity.low === quantity.high &&
    quantity.low > 0
  );
}

/** The year before or after a year: «2013», −1 → «2012». */
export function yearFrom(period: string, steps: number): string {
  return String(Number(period.slice(-4)) + steps);
}
