import type { Metric } from '../metrics/metric.ts';
import { rx } from '../text/word-pattern.ts';

/** 60岁以上·老人32人, 10亿元以上·项目6个: how old or large those are that the next figure counts. */
export function isLimit(metric: Metric | undefined, next: Metric | undefined, text: string): boolean {
  if (metric?.unit === AGE) return true;
  if (!metric || !next || metric.unit === next.unit) return false;
  return LIMITS.has(metric.bound) && NOUN.test(text.slice(metric.range[1], next.range[0]));
}

const AGE = '岁';
const LIMITS = new Set<Metric['bound']>(['atLeast', 'moreThan', 'range']);
const NOUN = rx`^的?{han}{1,8}$`;
