import type { Analysis, AnalysisMetric } from '../core/index.ts';

/** A value that the report does not print and that follows from two that it does. */
export interface Implied {
  /** previous: 完成106亿元，增长6% → 100亿元 before. whole: 12亿元，占60% → 20亿元 in all. */
  readonly kind: 'previous' | 'whole';
  readonly value: number;
  readonly unit: string;
  /** Index of the metric that it follows from together with the one asked about. */
  readonly from: number;
}

/** What follows from the metric at `index` and another of the same indicator, time and status in the same sentence. */
export function implied(analysis: Analysis, text: string, index: number): readonly Implied[] {
  const metric = analysis.metrics[index];
  if (!metric) return [];
  for (const from of neighbours(analysis, text, index)) {
    const other = analysis.metrics[from];
    if (!other || !sameThing(metric, other)) continue;
    const [level, rate] = metric.aspect === 'level' ? [metric, other] : [other, metric];
    const found = follow(level, rate);
    if (found) return [{ ...found, from }];
  }
  return [];
}

function follow(level: AnalysisMetric, rate: AnalysisMetric): Omit<Implied, 'from'> | null {
  if (level.aspect !== 'level' || rate.unit !== '%' || level.unit === '%') return null;
  if (typeof level.value !== 'number' || typeof rate.value !== 'number' || rate.value <= 0) return null;
  if (![level, rate].every(({ bound }) => bound === 'exact' || bound === 'about')) return null;
  const digits = Math.max(2, Math.min(printedDigits(level), printedDigits(rate) + 1));
  if (rate.aspect === 'share') {
    return rate.value > 100 ? null : answer('whole', level, (level.value / rate.value) * 100, digits);
  }
  if (rate.aspect !== 'growth' || rate.direction === null) return null;
  const factor = 1 + (rate.direction === 'up' ? rate.value : -rate.value) / 100;
  return factor <= 0 ? null : answer('previous', level, level.value / factor, printedDigits(level));
}

function answer(kind: Implied['kind'], { unit }: AnalysisMetric, value: number, digits: number): Omit<Implied, 'from'> {
  return { kind, value: Number(value.toPrecision(digits)), unit };
}

/** The digits that a figure prints are the digits that what follows from it can claim: 235.2亿元 → 4. */
function printedDigits({ text }: AnalysisMetric): number {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length;
  return Math.min(Math.max(digits, 2), 12);
}

function sameThing(a: AnalysisMetric, b: AnalysisMetric): boolean {
  const indicator = a.indicator === b.indicator && a.indicator !== '';
  const concept = a.concept !== null && a.concept === b.concept;
  return (indicator || concept) && a.period === b.period && a.status === b.status;
}

/** Indexes of the metrics of the same sentence, the nearest first. */
function neighbours(analysis: Analysis, text: string, index: number): readonly number[] {
  const found: number[] = [];
  for (const step of [1, -1]) {
    for (let at = index + step; sameSentence(analysis, text, at, index); at += step) found.push(at);
  }
  return found.sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
}

function sameSentence({ metrics }: Analysis, text: string, a: number, b: number): boolean {
  const [first, last] = [metrics[Math.min(a, b)], metrics[Math.max(a, b)]];
  return !!first && !!last && !/[。！？\r\n]/.test(text.slice(first.range[1], last.range[0]));
}
