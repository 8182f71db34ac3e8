import type { Metric } from '../../../metrics/metric.ts';
import { areNear } from '../../are-near.ts';
import type { IdentityPart } from '../../agreement.ts';
import { growsAtPrices, isBeyondPrices } from '../../beyond-prices.ts';
import { isAmount } from '../../commensurable.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import type { Interval } from '../../interval.ts';
import { over, plus, printed, scaled, valueOf } from '../../interval.ts';
import { yearlyGrowth } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { comparable } from '../guards.ts';
import { lastYearOf, spanOf } from '../../years-between.ts';

const EXACT: FigureTest = { bound: 'exact' };
const LEVEL: FigureTest = { ...EXACT, aspect: 'level', span: null };
const GROWTH: FigureTest = { ...EXACT, aspect: 'growth', span: null };
const MEAN: FigureTest = { ...EXACT, aspect: 'growth', span: 'yearly' };
/** The same of another year. */
const ONE_THING: readonly IdentityPart[] = ['indicator', 'scope', 'stage'];

/** What some years made of one thing: multiple, growth since a year, yearly growth and the two levels, wherever each is told. */
export const sinceAYearPatterns: readonly Pattern[] = [
  pattern({
    kind: 'growth-from-levels',
    name: 'how many times as much as in a year, and the yearly growth since, told near each other',
    figures: { by: 'times' },
    which: { by: { ...EXACT, aspect: 'multiple' } },
    words: '{isAs}(?:{fullYear})年[末底]?{within}{0,4}?的?{by}',
    elsewhere: { mean: nearMean<'by'>('by') },
    shared: [],
    law: ({ by, mean }) => sinceThen(printed(by), by.text, mean),
    example: '五年来，公共财政收入年均增长«28.6%»；2024年完成42.3亿元，是2019年的2.3倍。',
    right: '18.6%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'a growth since a year, and the yearly growth since, told near each other',
    figures: { all: 'percent' },
    which: { all: { ...GROWTH, direction: 'up' } },
    words: '[比较](?:{fullYear})年[末底]?{overall}?{up}了?{all}',
    elsewhere: { mean: nearMean<'all'>('all') },
    shared: [],
    law: ({ all, mean }) =>
      sinceThen(plus(scaled(printed(all), 1 / 100), { low: 1, high: 1 }), `(1 + ${all.text})`, mean),
    example: '五年来，粮油产量年均增长«20%»，比2019年增长49%。',
    right: '8.3%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'a yearly growth that a row gives, and the two values of its own thing',
    figures: { rate: 'percent' },
    which: { rate: MEAN },
    words: '{rate}',
    unless: [comparable],
    elsewhere: {
      former: nearLevel<'rate'>('rate', 'reference'),
      level: nearLevel<'rate'>('rate', 'actual'),
    },
    shared: [],
    law: ({ rate, former, level }) => yearlyBetween(former, level, rate),
    example:
      '四年来，一般公共预算收入由6.2亿元增加到8.4亿元，地方税收由4.1亿元增加到5.3亿元，年均分别增长«12.9%»和6.6%。',
    right: '7.9%',
  }),
];

type Near<Role extends string> = Elsewhere<Readonly<Record<Role, Metric>>, Said>;

/** The mean growth of the years since the one that another figure is held against. */
function nearMean<Role extends string>(role: Role): Near<Role> {
  return {
    is: MEAN,
    like: [role, ...ONE_THING],
    where: (metric, of, { report: { source } }) => {
      const { basis } = of[role];
      const years = spanOf(metric);
      const isSince = basis?.kind === 'year' && years === lastYearOf(metric) - (basis.year ?? 0);
      return isSince && lastYearOf(metric) === lastYearOf(of[role]) && areNear(metric, of[role], source);
    },
    choose: theOnly,
  };
}

function nearLevel<Role extends string>(role: Role, status: Metric['status']): Near<Role> {
  return {
    is: { ...LEVEL, status },
    stands: 'before in the sentence',
    like: [role, 'indicator', 'stage'],
    where: isAmount,
    choose: theOnly,
  };
}

/** What some years made of a value, and how it grew each year. */
function sinceThen(ratio: Interval, words: string, mean: Metric): Verdict | null {
  const years = spanOf(mean);
  if (years === null || years < 2) return null;
  const verdict = yearlyGrowth(ratio, words, mean, years, isFall(mean));
  if (!verdict || verdict.holds || !growsAtPrices(mean.indicator)) return verdict;
  const real = (((ratio.low + ratio.high) / 2) ** (1 / years) - 1) * 100;
  const isFar = isBeyondPrices(real, valueOf(mean), mean.indicator, lastYearOf(mean));
  return isFar ? { ...verdict, certainty: 'information' } : null;
}

function yearlyBetween(former: Metric, level: Metric, rate: Metric): Verdict | null {
  const years = spanOf(rate);
  if (years === null || former.unit !== level.unit || former.range[0] > level.range[0] || growsAtPrices(rate.indicator))
    return null;
  const words = `(${level.text} ÷ ${former.text})`;
  const verdict = yearlyGrowth(over(printed(level), printed(former)), words, rate, years, isFall(rate));
  return verdict && level.unit.endsWith('元') ? { ...verdict, certainty: 'information' } : verdict;
}

function isFall({ direction }: Metric): boolean {
  return direction === 'down';
}
