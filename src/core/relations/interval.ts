import type { UnitKind } from '../knowledge/unit-kind.ts';
import { unitNamed } from '../figures/unit-at.ts';
import type { Metric } from '../metrics/metric.ts';

/** What a printed number may stand for. 12.6亿元 is [12.55亿, 12.65亿], 58家 is [58, 58], 约5万亩 is wider. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What of a figure tells how it was printed: all that arithmetic asks. */
export type PrintedFigure = Pick<Metric, 'text' | 'value' | 'unit' | 'step' | 'bound'>;

/** The interval of a metric that is one number, in the first unit of its measure; of none for a printed range. */
export function printed(metric: PrintedFigure): Interval {
  const { bound } = metric;
  const value = valueOf(metric);
  const half = isCounted(metric) ? 0 : stepOf(metric) / 2;
  const about = Math.max(value * ABOUT, half);
  if (bound === 'about') return { low: value - about, high: value + about };
  if (bound === 'moreThan' || bound === 'atLeast') return { low: value - half, high: value + lastPlace(metric) };
  if (bound === 'lessThan' || bound === 'atMost') return { low: value - lastPlace(metric), high: value + half };
  return { low: value - half, high: value + half };
}

/** The same for a result, which may have been rounded or cut: 14.5% to 15.9% may stand as 15%. */
export function resulting(metric: PrintedFigure): Interval {
  if (metric.bound !== 'exact') return printed(metric);
  const step = stepOf(metric);
  const value = valueOf(metric);
  return { low: value - step / 2, high: value + step * CUT };
}

/** A number that lies a whole last place above is not cut to this one. */
const CUT = 1 - 1e-6;

export function plus(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

export function minus(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

export function scaled(a: Interval, by: number): Interval {
  return { low: a.low * by, high: a.high * by };
}

/** The product of two intervals of positive numbers. */
export function times(a: Interval, b: Interval): Interval {
  return { low: a.low * b.low, high: a.high * b.high };
}

/** The quotient of two intervals of positive numbers. */
export function over(a: Interval, b: Interval): Interval {
  return { low: a.low / b.high, high: a.high / b.low };
}

export function root(a: Interval, degree: number): Interval {
  return { low: a.low ** (1 / degree), high: a.high ** (1 / degree) };
}

/** Whether two intervals have a number in common. */
export function meet(a: Interval, b: Interval): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(a.high), Math.abs(b.high));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** Whether every number of the one is above every number of the other. */
export function isAbove(a: Interval, b: Interval): boolean {
  return a.low > b.high + 1e-9 * Math.max(1, Math.abs(b.high));
}

/** The printed number in the first unit of its measure (26平方公里 is 26,000,000平方米); NaN for a range. */
export function valueOf(metric: PrintedFigure): number {
  return numberOf(metric) * factorOf(metric);
}

/** The sum of printed numbers, in the first unit of their measure. */
export function totalOf(metrics: readonly PrintedFigure[]): number {
  return metrics.reduce((sum, metric) => sum + valueOf(metric), 0);
}

/** The printed number in its own unit, with 万 and 亿; NaN for a range, so that no comparison with it holds. */
export function numberOf({ value }: Pick<PrintedFigure, 'value'>): number {
  return typeof value === 'number' ? value : NaN;
}

/** A unit of its last printed place, in the first unit of its measure. */
export function stepOf(metric: Pick<PrintedFigure, 'step' | 'unit'>): number {
  return metric.step * factorOf(metric);
}

/** What one of a metric's unit is worth in the first unit of its measure. */
export function factorOf({ unit }: Pick<Metric, 'unit'>): number {
  const known = unitNamed(unit);
  return known && known.measure !== null && unit === known.written ? known.factor : 1;
}

/** Whole numbers without a scale are counts and are not rounded; 2倍 may be 1.96 times, and 3679元 and 214公斤 are measured. */
function isCounted({ step, bound, unit }: PrintedFigure): boolean {
  return step === 1 && bound === 'exact' && unit !== '倍' && !MEASURED.has(unitNamed(unit)?.kind ?? 'count');
}

const MEASURED: ReadonlySet<UnitKind> = new Set(['money', 'area', 'length', 'volume', 'mass', 'energy']);

/** The place of the last digit that is no zero: 2300 → 100; a number beyond a mark stays below the next one. */
export function lastPlace(metric: PrintedFigure): number {
  const value = valueOf(metric);
  let place = stepOf(metric);
  while (place > 0 && value >= place * 10 && isWhole(value / (place * 10))) place *= 10;
  return place;
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-9;
}

/** How far 约 and 左右 may lie from what they stand for, or half a last place where that is more: 近三倍. */
const ABOUT = 0.06;
