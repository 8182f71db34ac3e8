import type { Metric } from '../../metrics/metric.ts';
import type { Severity } from '../finding.ts';
import type { Change } from './changes.ts';
import { halfSteps, valueOf } from './printed-value.ts';
import { written } from './written.ts';

/** What the two values of a change give, held against the change that is stated. */
export interface ReckonedChange {
  readonly by: Metric;
  readonly holds: boolean;
  /** 245间 − 18间 = 227间 */
  readonly arithmetic: string;
  /** How sure it is that the stated change is wrong where it does not hold. */
  readonly severity: Severity;
}

/** The arithmetic of 由…到…, or null where no exact change is stated, or one that the two values do not decide. */
export function reckonChange({ from, to, by, byLead }: Change): ReckonedChange | null {
  if (!by || [from, to, by].some(({ bound }) => bound !== 'exact') || UNDECIDED.test(byLead)) return null;
  if ([from, to, by].some((metric) => Number.isNaN(valueOf(metric)))) return null;
  if (by.unit === '倍') return times(from, to, by, byLead);
  if (by.unit === from.unit || by.unit === '个百分点') return difference(from, to, by, byLead);
  return by.unit === '%' ? growth(from, to, by) : null;
}

/** A yearly average needs the years between. */
const UNDECIDED = /年均|平均/;

function difference(from: Metric, to: Metric, by: Metric, lead: string): ReckonedChange {
  const gap = Math.abs(valueOf(to) - valueOf(from));
  const holds =
    Math.abs(gap - valueOf(by)) <= halfSteps([from, to, by]) ||
    (by.unit === '%' && isNear(growthOf(from, to), valueOf(by), by));
  return {
    by,
    holds,
    arithmetic: gapWords(from, to, written({ ...by, step: to.step }, gap)),
    severity: !GROSS.test(lead) ? 'error' : valueOf(by) > gap ? 'information' : 'warning',
  };
}

/** What was newly built may be more than the difference, for something old was closed. */
const GROSS = /新增|新建|增设/;

function gapWords(from: Metric, to: Metric, gap: string): string {
  const [high, low] = valueOf(to) >= valueOf(from) ? [to, from] : [from, to];
  return `${high.text} − ${low.text} = ${gap}`;
}

function growth(from: Metric, to: Metric, by: Metric): ReckonedChange {
  const real = growthOf(from, to);
  return {
    by,
    holds: isNear(real, valueOf(by), by),
    arithmetic: `(${to.text} − ${from.text}) ÷ ${from.text} ≈ ${real[0].toFixed(1)}%`,
    severity: 'warning',
  };
}

/** 是原来的2.5倍 is the ratio; 增长1.5倍 is one less. */
function times(from: Metric, to: Metric, by: Metric, lead: string): ReckonedChange {
  const [percent, tolerance] = growthOf(from, to);
  const ratio = percent / 100 + 1;
  const isRatio = /[是为]/.test(lead);
  const stated = valueOf(by) + (isRatio ? 0 : 1);
  return {
    by,
    holds: isNear([ratio, tolerance / 100], stated, by),
    arithmetic: `${to.text} ÷ ${from.text}${isRatio ? '' : ' − 1'} ≈ ${(ratio - (isRatio ? 0 : 1)).toFixed(2)}倍`,
    severity: 'warning',
  };
}

/** The growth in per cent that the two values give, and how far rounding of both may move it. */
function growthOf(from: Metric, to: Metric): readonly [growth: number, tolerance: number] {
  const [a, b] = [valueOf(from), valueOf(to)];
  return [Math.abs(b / a - 1) * 100, (100 * (slack(to) + (b / a) * slack(from))) / a];
}

/** Counts are not rounded. */
function slack({ step }: Metric): number {
  return step === 1 ? 0 : step / 2;
}

/** Allows for a stated value that was cut and not rounded. */
function isNear([real, tolerance]: readonly [number, number], stated: number, { step }: Metric): boolean {
  return Math.abs(real - stated) <= tolerance + step + 1e-9;
}
