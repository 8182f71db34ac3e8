import type { Metric } from '../../metrics/metric.ts';
import { changes } from './changes.ts';
import { isExact, valueOf } from './printed-value.ts';

/** A growth rate beside what it can be computed from: «收入12.6亿元，增加1.4亿元，增长12.5%». */
export interface GrowthOfLevels {
  readonly growth: Metric;
  /** The figures that give it, in text order. */
  readonly from: readonly Metric[];
  readonly holds: boolean;
  /** 1.4 ÷ (12.6 − 1.4) ≈ 12.5% */
  readonly arithmetic: string;
}

export function* growthsOfLevels(text: string, metrics: readonly Metric[]): Iterable<GrowthOfLevels> {
  for (let index = 2; index < metrics.length; index++) {
    const [level, change, growth] = [metrics[index - 2], metrics[index - 1], metrics[index]];
    if (!level || !change || growth?.unit !== '%' || growth.sentence !== level.sentence) continue;
    if (level.unit === '%' || level.unit !== change.unit || ![level, change, growth].every(isExact)) continue;
    const found = byIncrease(text, level, change, growth) ?? byLastYear(text, level, change, growth);
    if (found) yield found;
  }
  yield* yearly(text, metrics);
  yield* multiples(text, metrics);
}

/** 47.1亿元，是2006年的16.2亿元的2.9倍 */
function* multiples(text: string, metrics: readonly Metric[]): Iterable<GrowthOfLevels> {
  for (let index = 2; index < metrics.length; index++) {
    const [level, before, times] = [metrics[index - 2], metrics[index - 1], metrics[index]];
    if (times?.unit !== '倍' || !level || before?.unit !== level.unit || ![level, before, times].every(isExact))
      continue;
    if (!IS_TIMES.test(text.slice(level.range[1], before.range[0]))) continue;
    if (text.slice(before.range[1], times.range[0]) !== '的') continue;
    const [a, b] = [valueOf(level), valueOf(before)];
    const slack = (level.step / 2 + ((a / b) * before.step) / 2) / b;
    yield {
      growth: times,
      from: [level, before],
      holds: isNear(a / b, slack, times),
      arithmetic: `${level.text} ÷ ${before.text} ≈ ${(a / b).toFixed(1)}倍`,
    };
  }
}

const IS_TIMES = /^[、，]是(?:上年|去年|五年前|\d{4}年)?的?$/;

/** 12.6亿元，比上年增加1.4亿元，增长12.5% */
function byIncrease(text: string, level: Metric, change: Metric, growth: Metric): GrowthOfLevels | null {
  const sign = SIGN.exec(text.slice(level.range[1], change.range[0]))?.[1];
  if (sign === undefined || !GREW.test(text.slice(change.range[1], growth.range[0]))) return null;
  const down = sign === '减少' || sign === '下降';
  const base = valueOf(level) + (down ? valueOf(change) : -valueOf(change));
  if (base <= 0) return null;
  const slack = level.step / 2 + change.step / 2;
  const real = (valueOf(change) / base) * 100;
  const tolerance = ((change.step / 2 + (real / 100) * slack) / base) * 100;
  return {
    growth,
    from: [level, change],
    holds: isNear(real, tolerance, growth),
    arithmetic: `${change.text} ÷ (${level.text} ${down ? '+' : '−'} ${change.text}) ≈ ${real.toFixed(1)}%`,
  };
}

const SIGN = /^[，、（](?:同比|比上年|较上年|比去年|较去年|净){0,2}(增加|减少|增长|下降|增收|增)了?$/;
const GREW = /^[，、](?:同比|比上年|较上年|比去年|较去年)?(?:增长|下降|增幅达?|减少|降幅达?)了?$/;

/** 12.6亿元，比上年的11.2亿元增长12.5% */
function byLastYear(text: string, level: Metric, before: Metric, growth: Metric): GrowthOfLevels | null {
  if (!LAST_YEAR.test(text.slice(level.range[1], before.range[0]))) return null;
  const verb = RIGHT_AFTER.exec(text.slice(before.range[1], growth.range[0]))?.[1];
  if (verb === undefined) return null;
  const ratio = valueOf(level) / valueOf(before);
  const real = Math.abs(ratio - 1) * 100;
  const tolerance = (100 * (level.step / 2 + ratio * (before.step / 2))) / valueOf(before);
  return {
    growth,
    from: [level, before],
    holds: isNear(real, tolerance, growth) && (verb === '下降' || verb === '减少' ? ratio <= 1 : ratio >= 1),
    arithmetic: `${level.text} ÷ ${before.text} − 1 ≈ ${((ratio - 1) * 100).toFixed(1)}%`,
  };
}

const LAST_YEAR = /^[，、][比较](?:上年|去年|\d{4}年|上年同期|去年同期)的?$/;
const RIGHT_AFTER = /^(增长|增加|提高|下降|减少)了?$/;

/** 由2.35亿元增长到5.34亿元，年均增长17.8%, over the years of its period or of one more or less. */
function* yearly(text: string, metrics: readonly Metric[]): Iterable<GrowthOfLevels> {
  for (const { from, to, by, byLead } of changes(text, metrics)) {
    if (by?.unit !== '%' || from.unit === '%' || !byLead.includes('年均') || ![from, to, by].every(isExact)) continue;
    const years = yearsOf(by) ?? yearsOf(to);
    const ratio = valueOf(to) / valueOf(from);
    if (years === null || !(ratio > 1)) continue;
    const rates = [years - 1, years, years + 1].filter((n) => n > 1).map((n) => (ratio ** (1 / n) - 1) * 100);
    const real = (ratio ** (1 / years) - 1) * 100;
    yield {
      growth: by,
      from: [from, to],
      holds: rates.some((rate) => isNear(rate, 0, by)),
      arithmetic: `(${to.text} ÷ ${from.text})^(1/${years}) − 1 ≈ ${real.toFixed(1)}%`,
    };
  }
}

function yearsOf({ period }: Metric): number | null {
  const [first, last] = period?.split('/') ?? [];
  return first === undefined || last === undefined ? null : Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
}

/** A rate that was cut and not rounded, or computed from finer figures, is near enough. */
function isNear(real: number, tolerance: number, growth: Metric): boolean {
  return Math.abs(real - valueOf(growth)) <= tolerance + growth.step + 1e-9;
}
