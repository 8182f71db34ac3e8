import type { Metric } from '../../../metrics/metric.ts';
import type { ToldBy } from '../../any-order.ts';
import { anyOrder } from '../../any-order.ts';
import type { Interval } from '../../interval.ts';
import { plus, printed, scaled, valueOf } from '../../interval.ts';
import { yearlyGrowth } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { signedGrowth } from '../../signed-growth.ts';
import { yearsIn } from '../../years-in.ts';

const ONE: Interval = { low: 1, high: 1 };
/** A doubling may be a little more or less. */
const NEARLY: Interval = { low: 0.95, high: 1.15 };

/** What something grew by over some years and each year, in whatever order. */
export const yearlyPacePatterns: readonly Pattern[] = [
  paced('doublings', { figure: 'amount', is: { unit: '番' } }, (all) => scaled(NEARLY, 2 ** valueOf(all)), [
    '过去五年，旅游收入翻了一番，年均增长«8.2%»。',
    '14.9%',
  ]),
  paced(
    'a growth over all of them',
    { figure: 'percent', is: { span: 'cumulative', aspect: 'growth', bound: 'exact' } },
    (all) => plus(scaled(signedGrowth(all), 0.01), ONE),
    ['过去五年，旅游收入年均增长«15%»，累计增长61.1%。', '10%'],
  ),
  paced('a growth by so many times', { figure: 'times', words: '{up}了?⟦' }, (all) => plus(printed(all), ONE), [
    '过去五年，旅游收入增长1.5倍，年均增速«35.2%»。',
    '20.1%',
  ]),
];

function paced(
  name: string,
  all: ToldBy,
  ratioOf: (all: Metric) => Interval,
  [example, right]: readonly [string, string],
): Pattern {
  return anyOrder({
    kind: 'growth-from-levels',
    name: `${name} and the growth of each of the years`,
    roles: { all, rate: { figure: 'percent', words: '⟦', is: { span: 'yearly', aspect: 'growth', bound: 'exact' } } },
    shared: [],
    law: ({ all: whole, rate }, words) => {
      const years = yearsIn(words);
      const isOne = whole.indicator !== '' && whole.indicator === rate.indicator;
      return years === null || !isOne
        ? null
        : yearlyGrowth(ratioOf(whole), whole.text, rate, years, rate.direction === 'down');
    },
    certainty: 'information',
    example,
    right,
  });
}
