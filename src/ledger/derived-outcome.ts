import { phraseTables } from '../core/index.ts';
import type { Reported } from './judge.ts';
import type { LedgerFigure } from './ledger-figure.ts';
import { lastYear } from './ledger-part.ts';
import type { LedgerPart } from './ledger-part.ts';
import { levelOf, reached, yearFrom } from './levels.ts';
import { pairing } from './pairing.ts';
import { inUnit } from './quantity.ts';

/** What no report says and two or more of its figures give. */
export interface DerivedOutcome {
  /** Where the last of them stands. */
  readonly at: LedgerFigure;
  readonly from: readonly LedgerFigure[];
  readonly reported: Reported;
}

/**
 * A growth that two reported levels give (240亿元 after 200亿元: 20%) or what was added (210家 after 172家), a yearly mean of five years from the levels at its
 * ends, or the sum of the years of a span where each is reported. Null where a part is missing, and of what grows at constant
 * prices (地区生产总值), which amounts do not tell.
 */
export function derivedOutcome(target: LedgerFigure, parts: readonly LedgerPart[]): DerivedOutcome | null {
  if (target.period === null || target.quantity.unit === null) return null;
  if (target.metric.aspect === 'growth') return growth(target, target.period, parts);
  if (target.metric.aspect === 'change' && !target.period.includes('/')) return addition(target, target.period, parts);
  return target.period.includes('/') ? overSpan(target, target.period, parts) : null;
}

function growth(target: LedgerFigure, period: string, parts: readonly LedgerPart[]): DerivedOutcome | null {
  if (target.quantity.unit?.kind !== 'percent' || target.key.wanting || growsAtPrices(target)) return null;
  const [first = period, last = first] = period.split('/');
  const at = levelOf(parts, target.key, last);
  const before = at && levelOf(parts, target.key, yearFrom(first, -1), at.metric.unit);
  if (!before) return null;
  const years = Number(last) - Number(first) + 1;
  const root = years > 1 && isYearly(target) ? years : 1;
  const rate = (up: number, down: number): number => ((up / down) ** (1 / root) - 1) * 100;
  const [now, then] = [at.quantity, before.quantity];
  const low = rate(now.low - now.half, then.low + then.half);
  const high = rate(now.low + now.half, then.low - then.half);
  const middle = rate(now.low, then.low);
  return { at, from: [before], reported: { low: middle, high: middle, half: (high - low) / 2 } };
}

function growsAtPrices({ metric }: LedgerFigure): boolean {
  return phraseTables.atConstantPrices.some((word) => metric.indicator.includes(word));
}

/** 企业新增30家 from a stock of 210家 after one of 172家; both must be told as what there is in all (达到). */
function addition(target: LedgerFigure, period: string, parts: readonly LedgerPart[]): DerivedOutcome | null {
  if (target.key.wanting || target.quantity.unit?.kind === 'percent') return null;
  const at = levelOf(parts, target.key, period, target.metric.unit);
  const before = at && levelOf(parts, target.key, yearFrom(period, -1), at.metric.unit);
  if (!before || !reached(at) || !reached(before)) return null;
  const more = at.quantity.low - before.quantity.low;
  return { at, from: [before], reported: { low: more, high: more, half: at.quantity.half + before.quantity.half } };
}

function isYearly({ lead }: LedgerFigure): boolean {
  const clause = lead.slice(lead.lastIndexOf('，') + 1);
  return phraseTables.yearly.some((word) => clause.includes(word));
}

/** The years of a span added up; of a rate, its last year. */
function overSpan(target: LedgerFigure, period: string, parts: readonly LedgerPart[]): DerivedOutcome | null {
  const [first, last] = [Number(period.slice(0, 4)), lastYear(period)];
  if (last === null) return null;
  const isRate = target.quantity.unit?.kind === 'percent';
  const years = isRate ? [last] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const found = years.map((year) => saidOf(target, String(year), parts));
  const [at, ...rest] = found.filter((each) => each !== null).reverse();
  if (!at || rest.length + 1 < years.length) return null;
  const all = [at, ...rest];
  const factors = all.map(
    ({ quantity, metric }) => inUnit(quantity, target.quantity, metric.unit === target.metric.unit) ?? 1,
  );
  const sum = all.reduce((total, { quantity }, index) => total + quantity.low * (factors[index] ?? 1), 0);
  const half = all.reduce((total, { quantity }, index) => total + quantity.half * (factors[index] ?? 1), 0);
  return { at, from: rest.reverse(), reported: { low: sum, high: sum, half: isRate ? 0 : half } };
}

function saidOf(target: LedgerFigure, year: string, parts: readonly LedgerPart[]): LedgerFigure | null {
  for (const { actuals } of parts) {
    const said = actuals.find((each) => each.period === year && pairing(target, each) >= SURE);
    if (said) return said;
  }
  return null;
}

const SURE = 2.3;
