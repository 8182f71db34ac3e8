import type { Metric } from '../../../metrics/metric.ts';
import { anyOrder } from '../../any-order.ts';
import { formatQuantity } from '../../format-quantity.ts';
import type { Interval } from '../../interval.ts';
import { meet, printed, scaled, times, valueOf } from '../../interval.ts';
import type { Pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { rx } from '../../../text/word-pattern.ts';
import { yearsIn } from '../../years-in.ts';

/** What some years came to together and what each did, in whatever order. */
export const yearlyMeanPatterns: readonly Pattern[] = [
  meanOfYears('points', '五年累计提高«9个百分点»，年均提高1.2个百分点。', '6个百分点'),
  meanOfYears('amount', '五年累计投入民生资金«210亿元»，年均投入24亿元。', '120亿元'),
];

function meanOfYears(figure: 'points' | 'amount', example: string, right: string): Pattern {
  return anyOrder({
    kind: 'per-head',
    name: `the ${figure} of some years together and of each`,
    roles: {
      mean: { figure, words: '(?<!当){eachYear}{within}{0,14}⟦' },
      sum: { figure, words: '(?:{overall|cumulative|total}|{addedOverYears})(?:(?!{eachYear}){within}){0,14}⟦' },
    },
    alone: true,
    law: ({ mean, sum }, words) => {
      const years = yearsIn(words);
      return years === null || mean.unit !== sum.unit ? null : timesYears(mean, sum, years, FULL_YEARS.test(words));
    },
    example,
    right,
  });
}

/** 1.2个百分点 × 5 = 6个百分点 */
function timesYears(mean: Metric, sum: Metric, years: number, areDated: boolean): Verdict {
  // 2020年至2024年 are four years, or five where the first of them counts as well.
  const counts = areDated ? [years - 1, years, years + 1] : [years];
  return {
    holds: counts.some((count) => meet(times(scaled(printed(mean), count), ROOM), printed(sum))),
    arithmetic: `${mean.text} × ${years} = ${formatQuantity(Number((valueOf(mean) * years).toPrecision(4)), sum)}`,
    stated: sum,
  };
}

const FULL_YEARS = rx`(?<!\d){fullYear}年`;

/** Means are rounded, and the last year may be an estimate. */
const ROOM: Interval = { low: 0.96, high: 1.04 };
