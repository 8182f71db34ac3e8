import type { Metric } from '../metrics/metric.ts';
import { valueOf } from './interval.ts';
import { directionOf, disproved } from './laws.ts';
import type { Verdict } from './relation.ts';

/** Two values and a change that leads the other way, whatever its size: «由7.6亿元调整为8.9亿元，调减1.3亿元». */
export function otherWay(a: Metric, b: Metric, by: Metric, verb: string): Verdict | null {
  const way = directionOf(verb);
  const gap = valueOf(b) - valueOf(a);
  if (way === null || gap === 0 || gap > 0 === (way === 'up')) return null;
  return {
    ...disproved(by, `${a.text} → ${b.text}`, {
      zh: `${a.text}到${b.text}，与“${verb}${by.text}”方向相反`,
      en: `From ${a.text} to ${b.text} goes against ${verb}${by.text}`,
    }),
    range: [by.range[0] - verb.length, by.range[1]],
    certainty: 'warning',
  };
}
