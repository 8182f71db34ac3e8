import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import type { AnyOrderRow } from '../../any-order.ts';
import { anyOrder } from '../../any-order.ts';
import { valueOf } from '../../interval.ts';
import { sum, within } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

type Row = AnyOrderRow<'left' | 'whole' | 'done'>;

/** All there was, what of it is done and what is left, in whatever order. */
export const leftOverPatterns: readonly Pattern[] = [
  leftOver({
    name: 'all there was, what of it is done and what is left',
    left: '{rest|stillLeft}{within}{0,6}⟦',
    example: '全县共核查遗留问题房屋«3560套»，已办证2980套，还有480套正在办理。',
    right: '3460套',
  }),
  leftOver({
    name: 'all there was and what of it is done, and in the next sentence what is left',
    left: '(?:{rest}|还剩)的?⟦',
    inPairs: true,
    example: '列入台账的«26个»项目有21个已竣工。剩余7个项目年底前全部建成。',
    right: '28个',
  }),
];

function leftOver({ left, ...row }: Pick<Row, 'name' | 'inPairs' | 'example' | 'right'> & { left: string }): Pattern {
  return anyOrder({
    ...row,
    kind: 'part-sum',
    roles: {
      left: { figure: 'amount', words: left, is: { bound: 'exact' } },
      whole: {
        figure: 'amount',
        words: '(?:{found|total|wholeLead}|(?<![还尚仍])[需应])(?:{within}{0,8}{figure}|{within}{0,16})⟦',
        is: { bound: 'exact' },
      },
      done: { figure: 'amount', is: { bound: 'exact' } },
    },
    alone: true,
    shared: [],
    law: (of, _, around) => madeOf(of, around.done),
  });
}

function madeOf(
  { left, whole, done }: Readonly<Record<'left' | 'whole' | 'done', Metric>>,
  around: string,
): Verdict | null {
  if (left.unit !== whole.unit || done.unit !== whole.unit || whole.range[0] > done.range[0] || isPart(whole, left))
    return null;
  if (valueOf(done) > valueOf(whole)) return within(done, whole);
  const isLess = valueOf(done) + valueOf(left) < valueOf(whole);
  if (isLess && OF_ONE_YEAR.test(around)) return null;
  // 规划8.4平方公里。已建成5.2平方公里，剩余2.4平方公里可供出让: of the rest, some may be left for another use.
  const isAsked = isLess && left.sentence !== whole.sentence;
  return { ...sum([done, left], whole), ...(isAsked && { certainty: 'information' }) };
}

/** 共有小区210个，去年改造42个，剩余56个: other years did others. */
const OF_ONE_YEAR = rx`(?:{lastYear}|{thisYear}|\d年)[^，。；⟦]{0,10}⟦`;

/** 国有企业工资总额8亿元，集体企业1亿元，其他企业24亿元: less than what is left is one of the parts. */
function isPart(whole: Metric, left: Metric): boolean {
  return valueOf(whole) < valueOf(left);
}
