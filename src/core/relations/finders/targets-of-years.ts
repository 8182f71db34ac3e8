import type { Metric } from '../../metrics/metric.ts';
import type { Found } from '../finder.ts';
import { finder } from '../finder.ts';
import { valueOf } from '../interval.ts';
import type { Pattern } from '../pattern.ts';

/** What is to be reached in some years, and what the growth of each year makes of what was reached last. */
export const yearTargetFinders: readonly Pattern[] = [
  finder({
    kind: 'growth-from-levels',
    name: 'a target of some years, its yearly growth and the result that it grows from',
    find: targetsOfYears,
    shared: [],
    certainty: 'information',
    example:
      '一、“十三五”时期工作回顾\n2020年地区生产总值达到150亿元。\n二、“十四五”时期目标任务\n到2025年，地区生产总值达到«330亿元»，年均增长8%。',
    right: '220亿元',
  }),
];

function* targetsOfYears(_: string, metrics: readonly Metric[]): Iterable<Found> {
  const reached = lastReached(metrics);
  for (const [index, target] of metrics.entries()) {
    const base = target.concept === null ? undefined : reached.get(target.concept);
    const growth = [metrics[index + 1], metrics[index - 1]].find((each) => isYearlyGrowthOf(each, target));
    if (!base || !growth || target.status !== 'target' || target.aspect !== 'level' || isOther(base, target)) continue;
    const years = yearOf(target) - yearOf(base);
    if (years >= FEWEST_YEARS && years <= MOST_YEARS) yield held(target, growth, base, years);
  }
}

/** The last level that each known indicator is said to have reached; null where one year has two of them. */
function lastReached(metrics: readonly Metric[]): ReadonlyMap<string, Metric | null> {
  const reached = new Map<string, Metric | null>();
  for (const metric of metrics) {
    if (metric.concept === null || metric.aspect !== 'level' || metric.status !== 'actual' || !isOfPlace(metric))
      continue;
    const before = reached.get(metric.concept);
    if (before && (yearOf(before) > yearOf(metric) || isPassed(metric, before))) continue;
    const isSecond = before !== undefined && (before === null || isAnother(before, metric));
    reached.set(metric.concept, isSecond ? null : metric);
  }
  return reached;
}

function isOfPlace({ scope }: Metric): boolean {
  return scope === null || scope === 'district';
}

function isAnother(before: Metric, metric: Metric): boolean {
  return yearOf(before) === yearOf(metric) && before.value !== metric.value && !isPassed(before, metric);
}

/** 突破1000亿元 beside 1055.45亿元 of the same year: a mark, and no second value. */
function isPassed(mark: Metric, value: Metric): boolean {
  return mark.bound === 'moreThan' && yearOf(mark) === yearOf(value) && valueOf(mark) < valueOf(value);
}

function isYearlyGrowthOf(growth: Metric | undefined, target: Metric): growth is Metric {
  return (
    growth?.aspect === 'growth' &&
    growth.span === 'yearly' &&
    growth.sentence === target.sentence &&
    growth.concept === target.concept &&
    growth.direction === 'up'
  );
}

function isOther(base: Metric, target: Metric): boolean {
  return base.unit !== target.unit || !isOfPlace(target) || target.span === 'cumulative' || base.span !== null;
}

/** The year at whose end a figure stands; NaN where it is of none. */
function yearOf({ period }: Metric): number {
  return period === null || period.includes('-') ? NaN : Number(period.slice(-4));
}

function held(target: Metric, growth: Metric, base: Metric, years: number): Found {
  const expected = valueOf(base) * (1 + valueOf(growth) / 100) ** years;
  const ratio = valueOf(target) / expected;
  const times = Number((valueOf(target) / valueOf(base)).toFixed(2));
  const meant = Number((expected / valueOf(base)).toFixed(2));
  return {
    holds: ratio <= ROOM && ratio >= 1 / ROOM,
    arithmetic: `${target.text} ÷ ${base.text} ≈ ${times}倍`,
    stated: target,
    says: {
      zh: `${base.text}${years}年年均增长${growth.text}约为${meant}倍，${target.text}是${times}倍，请核对`,
      en: `${base.text} growing by ${growth.text} for ${years} years is ${meant} times as much, ${target.text} is ${times} times; check`,
    },
    places: [
      { role: 'base', metric: base },
      { role: 'target', metric: target },
      { role: 'growth', metric: growth },
    ],
  };
}

const FEWEST_YEARS = 2;
const MOST_YEARS = 10;
/** Prices and 左右 move the level by a fifth in five years; a slip of a digit does by more. */
const ROOM = 1.3;
