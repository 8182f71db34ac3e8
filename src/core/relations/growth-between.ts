import type { Metric } from '../metrics/metric.ts';
import { largest, smallest } from '../text/extremes.ts';
import type { Verdict } from './relation.ts';
import { signedGrowth } from './signed-growth.ts';

/** A whole that grows no more than all its parts, and no less. */
export function growthBetween(whole: Metric, parts: readonly Metric[]): Verdict {
  const isBetween = (read: (metric: Metric) => Metric): boolean => {
    const grown = parts.map((part) => signedGrowth(read(part)));
    const all = signedGrowth(read(whole));
    return all.high >= smallest(grown.map(({ low }) => low)) && all.low <= largest(grown.map(({ high }) => high));
  };
  const isNear = isBetween((metric) => metric);
  return {
    holds: isNear && isBetween(asPrinted),
    // 6%左右 may well be 5.6%; that every part stays below what is printed is worth a look.
    ...(isNear ? { certainty: 'information' as const } : {}),
    arithmetic: parts.map(({ text }) => text).join('、'),
    stated: whole,
    says: {
      zh: `各部分增速为${parts.map(signed).join('、')}，总体增速应在其间，文中为${signed(whole)}`,
      en: `its parts grow by ${parts.map(signed).join(', ')} and the whole should lie between, the text says ${signed(whole)}`,
    },
  };
}

function asPrinted(metric: Metric): Metric {
  return metric.bound === 'about' ? { ...metric, bound: 'exact' } : metric;
}

function signed({ text, direction }: Metric): string {
  return direction === 'down' ? `-${text}` : text;
}
