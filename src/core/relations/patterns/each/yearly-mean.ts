import type { Metric } from '../../../metrics/metric.ts';
import { valueOfNumeral } from '../../../text/numerals.ts';
import { wordPattern } from '../../../text/word-pattern.ts';
import { anyOrder } from '../../any-order.ts';
import { formatQuantity } from '../../format-quantity.ts';
import type { Interval } from '../../interval.ts';
import { meet, printed, scaled, times, valueOf } from '../../interval.ts';
import type { Pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

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
      return years === null || mean.unit !== sum.unit ? null : timesYears(mean, sum, years);
    },
    example,
    right,
  });
}

/** The one number of years that a sentence tells of; five of a plan. */
function yearsIn(words: string): number | null {
  const told = new Set(
    Array.from(words.matchAll(YEARS), ([, years]) => (years ? valueOfNumeral(years) : YEARS_OF_PLAN)),
  );
  const [only] = told;
  return told.size === 1 && only !== undefined && only > 1 ? only : null;
}

const YEARS = wordPattern('(?<![\\d第十])({countNumeral})年|“十{numeral}?五”(?!前)', 'g');
const YEARS_OF_PLAN = 5;

/** 1.2个百分点 × 5 = 6个百分点 */
function timesYears(mean: Metric, sum: Metric, years: number): Verdict {
  return {
    holds: meet(times(scaled(printed(mean), years), ROOM), printed(sum)),
    arithmetic: `${mean.text} × ${years} = ${formatQuantity(Number((valueOf(mean) * years).toPrecision(4)), sum)}`,
    stated: sum,
  };
}

/** Means are rounded, and the last year may be an estimate. */
const ROOM: Interval = { low: 0.96, high: 1.04 };
