import { phraseTables } from '../core/index.ts';
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

function isLevel(figure: LedgerFigure, wanted: string, unit: string | null): boolean {
  const { metric, period, quantity } = figure;
  return (
    metric.aspect === 'level' &&
    (period === wanted || endsWith(figure, wanted)) &&
    (unit === null || metric.unit === unit) &&
    quantity.unit?.kind !== 'percent' &&
    quantity.low === quantity.high &&
    quantity.low > 0
  );
}

/** 五年来，零售总额达到85亿元, 人均可支配收入15000元: what was reached, or is told a head, is of the last year; 累计 is of all. */
function endsWith({ period, metric, lead }: LedgerFigure, year: string): boolean {
  if (period?.includes('/') !== true || !period.endsWith(year)) return false;
  const clause = lead.slice(lead.lastIndexOf('，') + 1);
  if (phraseTables.cumulative.some((word) => clause.includes(word))) return false;
  return reached({ lead }) || phraseTables.perHead.some((word) => metric.indicator.includes(word));
}

/** 达到 stands right before: what there is in all. */
export function reached({ lead }: Pick<LedgerFigure, 'lead'>): boolean {
  return phraseTables.reach.some((word) => lead.endsWith(word));
}

/** The year before or after a year: «2013», −1 → «2012». */
export function yearFrom(period: string, steps: number): string {
  return String(Number(period.slice(-4)) + steps);
}
