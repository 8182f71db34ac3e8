import type { Metric } from '../metrics/metric.ts';
import { rx } from '../text/word-pattern.ts';
import { formatQuantity } from './format-quantity.ts';
import { isAbove, meet, minus, printed } from './interval.ts';
import { disproved } from './laws.ts';
import type { Verdict } from './relation.ts';
import { signedGrowth } from './signed-growth.ts';

/** How far one growth lies from another, or that it lies on the other side of it than is said: 快于, 慢. */
export function apart(own: Metric, other: Metric, gap: Metric, than: string): Verdict | null {
  const wrong = wrongSide(own, other, than);
  if (wrong) return wrong;
  const [high, low] = ABOVE.test(than) ? [own, other] : [other, own];
  const real = minus(signedGrowth(high), signedGrowth(low));
  return {
    holds: meet(real, printed(gap)),
    arithmetic: `${high.text} − ${low.text} = ${formatQuantity((real.low + real.high) / 2, gap)}`,
    stated: gap,
  };
}

function wrongSide(own: Metric, other: Metric, than: string): Verdict | null {
  const [high, low] = ABOVE.test(than) ? [own, other] : [other, own];
  if (!isAbove(signedGrowth(low), signedGrowth(high))) return null;
  return {
    ...disproved(own, `${own.text}, ${other.text}`, {
      zh: `“${other.indicator}”为${other.text}，${own.text}与“${than}”不符`,
      en: `${other.indicator} is ${other.text}: ${own.text} does not go with ${than}`,
    }),
    of: [other],
  };
}

export const ABOVE = rx`{aboveGap|up}`;
