import type { Metric } from '../../metrics/metric.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import type { Found } from '../finder.ts';
import { finder } from '../finder.ts';
import type { Pattern } from '../pattern.ts';
import { stepOf, valueOf } from '../interval.ts';
import type { Mention } from '../restatements/mentions.ts';
import { mentionsIn } from '../restatements/mentions.ts';

/** Targets with their growth rates, held against the results of the review. */
export const targetFinders: readonly Pattern[] = [
  finder({
    kind: 'growth-from-levels',
    name: 'a target, its growth and the result that it grows from',
    *find(text, metrics) {
      for (const target of targetsFromLevels(text, metrics)) if (isFarOff(target)) yield offTarget(target);
    },
    shared: [],
    certainty: 'warning',
    example: '社会消费品零售总额完成84.6亿元。\n二、2025年工作安排\n社会消费品零售总额增长12%，达到«106.4亿元»。',
    right: '95亿元',
  }),
];

/** «财政收入24.6亿元» in the review, and «增长18%，达到33.4亿元» in the plan: a result, and the target that grows from it. */
interface TargetFromLevel {
  readonly base: Metric;
  readonly target: Metric;
  readonly growth: Metric;
  /** The growth in per cent that the two levels give, and how far rounding of all three may move it. */
  readonly real: number;
  readonly slack: number;
}

/** Every target level of the coming year with its growth rate beside it, whose indicator the review gives one level of. */
function* targetsFromLevels(text: string, metrics: readonly Metric[]): Iterable<TargetFromLevel> {
  const reached = new Map<string, Metric | null>();
  let at = 0;
  for (const mention of mentionsIn(text, metrics)) {
    const { metric, lead } = mention;
    if (metric.concept === null || mention.cumulative) continue;
    if (metric.status === 'actual') {
      if (metric.aspect === 'level' && metric.bound === 'exact')
        for (const key of keysOf(mention, metric.unit, metric.period)) note(reached, key, metric);
      continue;
    }
    if (metric.status !== 'target' || !isOneYear(metric.period) || YEARLY.test(lead)) continue;
    while ((metrics[at]?.range[0] ?? Infinity) < metric.range[0]) at++;
    const pair = pairAt(text, metrics, at);
    if (!pair) continue;
    const [name, concept] = keysOf(mention, pair.target.unit, String(Number(metric.period) - 1));
    const base = reached.get(name) ?? reached.get(concept);
    if (base) yield compare({ base, ...pair });
  }
}

/** The name that is written, and the indicator it stands for: 地方财政总收入 and 财政总收入 may be two. */
function keysOf({ metric, scope }: Mention, unit: string, period: string | null): readonly [string, string] {
  const end = `|${scope}|${unit}|${period ?? ''}`;
  return [`=${metric.indicator}${end}`, `${metric.concept ?? ''}${end}`];
}

/** Two values under one key tell nothing. */
function note(reached: Map<string, Metric | null>, key: string, metric: Metric): void {
  const before = reached.get(key);
  reached.set(key, before === undefined || before?.value === metric.value ? metric : null);
}

function isOneYear(period: string | null): boolean {
  return period !== null && /^\d{4}$/.test(period);
}

const YEARLY = rx`{yearly}|{cumulative}|{doubling}`;

type Pair = Pick<TargetFromLevel, 'target' | 'growth'>;

/** 增长18%，达到33.4亿元; 22亿元，同比增长26.4% */
function pairAt(text: string, metrics: readonly Metric[], index: number): Pair | null {
  const [first, second] = [metrics[index], metrics[index + 1]];
  if (!first || second?.sentence !== first.sentence || second.concept !== first.concept) return null;
  const between = text.slice(first.range[1], second.range[0]);
  if (isGrowth(first) && isLevel(second) && REACHES.test(between)) return { growth: first, target: second };
  return isLevel(first) && isGrowth(second) && GROWS.test(between) ? { growth: second, target: first } : null;
}

const REACHES = rx`^[、，]{intention}?(?:{reach}|{completion})$`;
const GROWS = rx`^[，、（](?:{sameTime}|[比较]{lastYear})?增长$`;

function isGrowth({ unit, aspect, bound, direction }: Metric): boolean {
  return unit === '%' && aspect === 'growth' && direction === 'up' && (bound === 'exact' || bound === 'about');
}

function isLevel({ unit, aspect, bound }: Metric): boolean {
  return unit !== '%' && aspect === 'level' && (bound === 'exact' || bound === 'about');
}

function compare({ base, target, growth }: Pair & Pick<TargetFromLevel, 'base'>): TargetFromLevel {
  const ratio = valueOf(target) / valueOf(base);
  const rounding = (100 * (stepOf(target) / 2 + (ratio * stepOf(base)) / 2)) / valueOf(base);
  const about = [target, growth].some(({ bound }) => bound === 'about') ? ABOUT : 0;
  return { base, target, growth, real: (ratio - 1) * 100, slack: rounding + growth.step + about };
}

/** Points that 左右 and 约 allow. */
const ABOUT = 2;

/** Another base (comparable prices, a revised result) moves a rate by a few points, that of output by more. */
function isFarOff({ real, slack, growth, target }: TargetFromLevel): boolean {
  const stated = valueOf(growth);
  const allowed = ADJUSTED.test(target.indicator) ? Math.max(MOST_ADJUSTED, stated / 4) : OTHER_BASE;
  return Math.abs(real - stated) > slack + allowed;
}

const OTHER_BASE = 2.5;
const MOST_ADJUSTED = 5;

function offTarget({ base, target, growth, real }: TargetFromLevel): Found {
  const arithmetic = `${target.text} ÷ ${base.text} − 1 ≈ ${real.toFixed(1)}%`;
  return {
    holds: false,
    arithmetic,
    stated: target,
    certainty: real < 0 ? 'warning' : 'information',
    says: { zh: `${arithmetic}，文中为增长${growth.text}`, en: `${arithmetic}, the text says ${growth.text}` },
    places: [
      { role: 'base', metric: base },
      { role: 'target', metric: target },
      { role: 'growth', metric: growth },
    ],
  };
}

const ADJUSTED = wordPattern('{constantPrices}');
