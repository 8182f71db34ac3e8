import type { Metric } from '../../metrics/metric.ts';
import type { PlainMention } from '../../relations/restatements/plain-mentions.ts';
import { plainMentions } from '../../relations/restatements/plain-mentions.ts';
import { valueOf } from '../../relations/printed-value.ts';

/** «财政收入24.6亿元» in the review, and «增长18%，达到33.4亿元» in the plan: a result, and the target that grows from it. */
export interface TargetFromLevel {
  readonly base: Metric;
  readonly target: Metric;
  readonly growth: Metric;
  /** The growth in per cent that the two levels give, and how far rounding of all three may move it. */
  readonly real: number;
  readonly slack: number;
}

/** Every target level of the coming year with its growth rate beside it, whose indicator the review gives one level of. */
export function* targetsFromLevels(text: string, metrics: readonly Metric[]): Iterable<TargetFromLevel> {
  const reached = new Map<string, Metric | null>();
  let at = 0;
  for (const mention of plainMentions(text, metrics)) {
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
function keysOf({ metric, scope }: PlainMention, unit: string, period: string | null): readonly [string, string] {
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

const YEARLY = /年均|累计|翻番/;

type Pair = Pick<TargetFromLevel, 'target' | 'growth'>;

/** 增长18%，达到33.4亿元; 22亿元，同比增长26.4% */
function pairAt(text: string, metrics: readonly Metric[], index: number): Pair | null {
  const [first, second] = [metrics[index], metrics[index + 1]];
  if (!first || second?.sentence !== first.sentence || second.concept !== first.concept) return null;
  const between = text.slice(first.range[1], second.range[0]);
  if (isGrowth(first) && isLevel(second) && REACHES.test(between)) return { growth: first, target: second };
  return isLevel(first) && isGrowth(second) && GROWS.test(between) ? { growth: second, target: first } : null;
}

const REACHES = /^[、，](?:力争)?(?:达到?|完成|为|实现)$/;
const GROWS = /^[，、（](?:同比|比上年|较上年)?增长$/;

function isGrowth({ unit, aspect, bound, direction }: Metric): boolean {
  return unit === '%' && aspect === 'growth' && direction === 'up' && (bound === 'exact' || bound === 'about');
}

function isLevel({ unit, aspect, bound }: Metric): boolean {
  return unit !== '%' && aspect === 'level' && (bound === 'exact' || bound === 'about');
}

function compare({ base, target, growth }: Pair & Pick<TargetFromLevel, 'base'>): TargetFromLevel {
  const ratio = valueOf(target) / valueOf(base);
  const rounding = (100 * (target.step / 2 + (ratio * base.step) / 2)) / valueOf(base);
  const about = [target, growth].some(({ bound }) => bound === 'about') ? ABOUT : 0;
  return { base, target, growth, real: (ratio - 1) * 100, slack: rounding + growth.step + about };
}

/** Points that 左右 and 约 allow. */
const ABOUT = 2;
