import type { LedgerFigure } from './ledger-figure.ts';
import type { LedgerPart } from './ledger-part.ts';
import { pairing } from './pairing.ts';

/** A figure of a later report that speaks of a target, and how surely, from 1 to 3. */
export interface Paired {
  readonly figure: LedgerFigure;
  readonly sure: number;
}

/**
 * What later reports say of each target of `part`, best first: the surest, then the earliest report, then text order. A
 * figure that is only alike goes to the one target that it is most like.
 */
export function findOutcomes(
  part: LedgerPart,
  later: readonly LedgerPart[],
): ReadonlyMap<LedgerFigure, readonly Paired[]> {
  const found = new Map<LedgerFigure, Paired[]>(part.targets.map((target) => [target, []]));
  for (const figure of later.flatMap(({ actuals }) => actuals)) {
    const wanted = part.targets
      .map((target) => ({ target, sure: sureness(target, figure) }))
      .filter(({ sure }) => sure >= LEAST_SURE);
    const most = wanted.reduce((best, { sure }) => (sure > best ? sure : best), 0);
    for (const { target, sure } of wanted) if (sure >= SAME || sure === most) found.get(target)?.push({ figure, sure });
  }
  for (const outcomes of found.values()) outcomes.sort((a, b) => b.sure - a.sure);
  return new Map([...found].map(([target, outcomes]) => [target, nearBest(outcomes)]));
}

const LEAST_SURE = 1.25;
/** As good as one name. */
const SAME = 2.5;

function nearBest(outcomes: readonly Paired[]): readonly Paired[] {
  const best = outcomes[0]?.sure ?? 0;
  return outcomes.filter(({ sure }) => sure > best - NEAR).slice(0, MOST_OUTCOMES);
}

const NEAR = 0.3;
const MOST_OUTCOMES = 5;

function sureness(target: LedgerFigure, said: LedgerFigure): number {
  return periodFits(target, said) ? pairing(target, said) : 0;
}

/** The target's own period; of a rate, the end of a span that is looked back on tells its last year too. */
function periodFits({ period, quantity, metric }: LedgerFigure, said: LedgerFigure): boolean {
  if (period === null || said.period === null) return false;
  if (period === said.period) return true;
  const isRate = quantity.unit?.kind === 'percent' && metric.aspect !== 'growth' && metric.aspect !== 'change';
  return isRate && said.period.includes('/') && said.period.slice(-4) === period;
}
