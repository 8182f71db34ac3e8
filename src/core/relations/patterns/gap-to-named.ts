import type { Metric } from '../../metrics/metric.ts';
import { rx } from '../../text/word-pattern.ts';
import type { Elsewhere } from '../elsewhere.ts';
import { theOnly } from '../elsewhere.ts';
import type { FigureTest } from '../figure-test.ts';
import { formatQuantity } from '../format-quantity.ts';
import type { Interval } from '../interval.ts';
import { isAbove, meet, minus, printed } from '../interval.ts';
import { disproved } from '../laws.ts';
import type { Pattern, Said } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import type { Verdict } from '../relation.ts';

const GROWTH: FigureTest = { aspect: 'growth', bound: 'exact' };
const THAN = '[、，](?:{growthRate})?(?<than>{aboveGap|belowGap})(?:全部|{ownPlace})?(?<name>{between}{4,12}?)';
/** In sentences: a growth told further off may be of another time or place. */
const NEAR = 4;

/** The growth of what is named behind 快于, told a little before. */
const named: Elsewhere<{ readonly own: Metric }, Said> = {
  is: GROWTH,
  stands: 'before',
  like: ['own', 'period', 'status', 'span'],
  where: ({ indicator, sentence }, { own }, said) =>
    own.sentence - sentence <= NEAR && indicator !== own.indicator && indicator.startsWith(said.word('name')),
  choose: theOnly,
};

/** How a growth stands to another one that is called by its name: «快于规模以上工业6.2个百分点». */
export const gapToNamedPatterns: readonly Pattern[] = [
  pattern({
    kind: 'growth-order',
    name: 'how far a growth is from that of what is named',
    figures: { own: 'percent', gap: 'points' },
    which: { own: GROWTH },
    words: `{own}${THAN}(?:平均)?{growthRate}?{gap}(?=[，。；、）\\n])`,
    elsewhere: { other: named },
    mixed: true,
    shared: [],
    law: ({ own, other, gap }, said) => apart(own, other, gap, said.word('than')),
    example: '规模以上工业增加值增长3.4%。高技术制造业增长9.6%，快于规模以上工业«2.6个百分点»。',
    right: '6.2个百分点',
  }),
  pattern({
    kind: 'growth-order',
    name: 'a growth on the wrong side of that of what is named',
    figures: { own: 'percent' },
    which: { own: GROWTH },
    words: `{own}${THAN}(?:平均)?{growthRate}?(?=[，。；、）\\n])`,
    elsewhere: { other: named },
    mixed: true,
    shared: [],
    law: ({ own, other }, said) => wrongSide(own, other, said.word('than')),
    example: '规模以上工业增加值增长6.4%。高技术制造业增长«3.6%»，快于规模以上工业增速。',
    right: '9.6%',
  }),
];

function apart(own: Metric, other: Metric, gap: Metric, than: string): Verdict | null {
  const wrong = wrongSide(own, other, than);
  if (wrong) return wrong;
  const [high, low] = ABOVE.test(than) ? [own, other] : [other, own];
  const real = minus(signed(high), signed(low));
  return {
    holds: meet(real, printed(gap)),
    arithmetic: `${high.text} − ${low.text} = ${formatQuantity((real.low + real.high) / 2, gap)}`,
    stated: gap,
  };
}

function wrongSide(own: Metric, other: Metric, than: string): Verdict | null {
  const [high, low] = ABOVE.test(than) ? [own, other] : [other, own];
  if (!isAbove(signed(low), signed(high))) return null;
  return {
    ...disproved(own, `${own.text}, ${other.text}`, {
      zh: `“${other.indicator}”为${other.text}，${own.text}与“${than}”不符`,
      en: `${other.indicator} is ${other.text}: ${own.text} does not go with ${than}`,
    }),
    of: [other],
  };
}

const ABOVE = rx`{aboveGap}`;

/** A fall is below 0. */
function signed(metric: Metric): Interval {
  const { low, high } = printed(metric);
  return metric.direction === 'down' ? { low: -high, high: -low } : { low, high };
}
