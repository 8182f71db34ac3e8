import type { Metric } from '../metrics/metric.ts';
import { valueOf } from './interval.ts';
import { difference, directionOf, wrongWord } from './laws.ts';
import type { Verdict } from './relation.ts';

/**
 * What two values say of the change that is told of them with a verb: «由6.2亿元调整为7.5亿元，调增1.3亿元» its size, where it goes
 * their way. 新增 may be more than what is left of it.
 */
export function toldDifference(a: Metric, b: Metric, by: Metric, verb: string): Verdict {
  return otherWay(a, b, by, verb) ?? { ...difference(a, b, by), ...grossOf(a, b, by, verb) };
}

/** 由6.2亿元调整为7.5亿元，调减1.3亿元: the other way, whatever its size. */
function otherWay(a: Metric, b: Metric, by: Metric, verb: string): Verdict | null {
  const way = directionOf(verb);
  const gap = valueOf(b) - valueOf(a);
  if (way === null || gap === 0 || gap > 0 === (way === 'up')) return null;
  const says = {
    zh: `${a.text}到${b.text}，与“${verb}${by.text}”方向相反`,
    en: `From ${a.text} to ${b.text} goes against ${verb}${by.text}`,
  };
  return { ...wrongWord(by, verb, says, `${a.text} → ${b.text}`), certainty: 'warning' };
}

/** What was newly built may be more than the difference, for something old was closed. */
function grossOf(a: Metric, b: Metric, by: Metric, verb: string): Partial<Verdict> {
  if (!verb.startsWith('新') && verb !== '增设') return {};
  return { certainty: valueOf(by) > Math.abs(valueOf(b) - valueOf(a)) ? 'information' : 'warning' };
}
