import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { anyOrder } from '../../any-order.ts';
import { isAbove, plus, printed, valueOf } from '../../interval.ts';
import { sum, within } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** All there was, what of it is done and what is left, in whatever order or in sentences that follow each other. */
export const leftOverPatterns: readonly Pattern[] = [
  anyOrder({
    kind: 'part-sum',
    name: 'all there was, what of it is done and what is left',
    roles: {
      left: { figure: 'amount', words: '{rest|stillLeft}{within}{0,6}⟦', is: { bound: 'exact' } },
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
    example: '全县共核查遗留问题房屋«3560套»，已办证2980套，还有480套正在办理。',
    right: '3460套',
  }),
  pattern({
    kind: 'part-sum',
    name: 'what was found, what of it is settled and what goes on in time, which are more than all',
    figures: { whole: 'amount', done: 'amount', left: 'amount' },
    which: { whole: { bound: 'exact' } },
    words:
      '{found}{within}{0,8}{whole}{within}{0,6}[，、；](?:{among}[，：]?)?{settledTo}{done}[，、；](?:{reach}|按)?序时进度{within}{0,4}{left}(?=[，。；、）\\n])',
    law: ({ whole, done, left }) =>
      isAbove(plus(printed(done), printed(left)), printed(whole)) ? sum([done, left], whole) : null,
    example: '中央环保督察反馈问题«58个»，已整改销号55个，达到序时进度8个。',
    right: '63个',
  }),
];

function madeOf(
  { left, whole, done }: Readonly<Record<'left' | 'whole' | 'done', Metric>>,
  around: string,
): Verdict | null {
  if (left.unit !== whole.unit || done.unit !== whole.unit || whole.range[0] > done.range[0] || isPart(whole, left))
    return null;
  if (valueOf(done) > valueOf(whole)) return within(done, whole);
  return valueOf(done) + valueOf(left) < valueOf(whole) && OF_ONE_YEAR.test(around) ? null : sum([done, left], whole);
}

/** 共有小区210个，去年改造42个，剩余56个: other years did others. */
const OF_ONE_YEAR = rx`(?:{lastYear}|{thisYear}|\d年)[^，。；⟦]{0,10}⟦`;

/** 国有企业工资总额8亿元，集体企业1亿元，其他企业24亿元: less than what is left is one of the parts. */
function isPart(whole: Metric, left: Metric): boolean {
  return valueOf(whole) < valueOf(left);
}
