import type { Analysis, AnalysisMetric } from '../../core/index.ts';
import { digitsIn, phraseTables } from '../../core/index.ts';

/** A value that the report does not print and that follows from two that it does. */
export interface Implied {
  /** previous: 完成106亿元，增长6% → 100亿元 before. whole: 12亿元，占60% → 20亿元 in all. */
  readonly kind: 'previous' | 'whole';
  readonly value: number;
  readonly unit: string;
  /** Index of the metric that it follows from together with the one asked about. */
  readonly from: number;
  /** Whether the report prints the amount that it follows from in 万 or 亿. */
  readonly scaled: boolean;
}

/**
 * What follows from the metric at `index` and another of the same indicator, time and status in the same clause or the
 * one beside it. A yearly mean (年均增长7%), a growth over another year than the one before (比2019年增长6%) and a share
 * of a plan (完成年度任务的98%) give nothing.
 */
export function implied(analysis: Analysis, text: string, index: number): readonly Implied[] {
  const metric = analysis.metrics[index];
  if (!metric) return [];
  for (const from of neighbours(analysis, text, index)) {
    const other = analysis.metrics[from];
    if (!other || !sameThing(metric, other)) continue;
    const [level, rate] = metric.aspect === 'level' ? [metric, other] : [other, metric];
    if (OTHER_BASE.test(clauseBefore(text, rate))) continue;
    const found = follow(level, rate);
    if (found) return [{ ...found, from }];
  }
  return [];
}

function follow(level: AnalysisMetric, rate: AnalysisMetric): Omit<Implied, 'from'> | null {
  if (level.aspect !== 'level' || level.unit === '%' || typeof level.value !== 'number') return null;
  if (![level, rate].every(({ bound }) => bound === 'exact' || bound === 'about')) return null;
  const percent = percentOfAnswer(rate);
  if (percent === null) return null;
  const kind = rate.aspect === 'share' ? 'whole' : 'previous';
  const doubt = 0.5 / Math.max(1, digitsOf(level)) + halfStep(rate) / percent;
  const value = rounded((level.value / percent) * 100, doubt);
  return { kind, value, unit: level.unit, scaled: /[万亿]/.test(level.text) };
}

/** How many percent of the answer the level is: 占60% → 60, 增长6% → 106, 下降6% → 94. */
function percentOfAnswer({ aspect, direction, unit, value }: AnalysisMetric): number | null {
  if (unit !== '%' || typeof value !== 'number' || value <= 0) return null;
  if (aspect === 'share') return value > 100 ? null : value;
  if (aspect !== 'growth' || direction === null) return null;
  if (direction === 'up') return 100 + value;
  return value < 100 ? 100 - value : null;
}

/** To as many digits as a doubt of so large a part leaves, two at least. */
function rounded(value: number, doubt: number): number {
  const digits = Math.floor(Math.log10(1 / (2 * doubt))) + 1;
  return Number(value.toPrecision(Math.min(12, Math.max(2, digits))));
}

/** The printed digits as one whole number: half of 1 in it is the doubt. 235.2亿元 → 2352 */
function digitsOf({ text }: AnalysisMetric): number {
  return Number(digitsIn(text));
}

/** Half a unit in the last printed place: 6% → 0.5, 20.7% → 0.05 */
function halfStep({ text }: AnalysisMetric): number {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return 0.5 / 10 ** decimals;
}

function sameThing(a: AnalysisMetric, b: AnalysisMetric): boolean {
  const indicator = a.indicator === b.indicator && a.indicator !== '';
  const concept = a.concept !== null && a.concept === b.concept;
  return (indicator || concept) && a.period === b.period && a.status === b.status;
}

/** Indexes of the metrics of the same clause and those beside it, the nearest first. */
function neighbours(analysis: Analysis, text: string, index: number): readonly number[] {
  const found: number[] = [];
  for (const step of [1, -1]) {
    for (let at = index + step; isNear(analysis, text, at, index); at += step) found.push(at);
  }
  return found.sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
}

function isNear({ metrics }: Analysis, text: string, a: number, b: number): boolean {
  const [first, last] = [metrics[Math.min(a, b)], metrics[Math.max(a, b)]];
  if (!first || !last) return false;
  const between = text.slice(first.range[1], last.range[0]);
  return !SENTENCE_END.test(between) && (between.match(CLAUSE_END)?.length ?? 0) <= 1;
}

/** The words of a rate's own clause that stand before it. */
function clauseBefore(text: string, { range }: AnalysisMetric): string {
  const from = Math.max(0, range[0] - LONGEST_CLAUSE);
  return text.slice(from, range[0]).split(CLAUSE_OR_SENTENCE_END).at(-1) ?? '';
}

const SENTENCE_END = /[。！？；;\r\n]/;
const CLAUSE_END = /[，,]/g;
const CLAUSE_OR_SENTENCE_END = /[，,。！？；;\r\n]/;
const LONGEST_CLAUSE = 80;
const OTHER_BASE = new RegExp(phraseTables.otherBase);
