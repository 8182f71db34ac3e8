import type { Metric } from '../../metrics/metric.ts';
import { formatQuantity } from '../format-quantity.ts';
import { meet, printed, times, valueOf } from '../interval.ts';
import type { Pattern } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import type { Verdict } from '../relation.ts';

/** One amount in two units of a measure: 31.2万吨（62.4亿斤）is ten times too much. */
export const restatedUnitPatterns: readonly Pattern[] = [
  pattern({
    kind: 'magnitude',
    name: 'an amount and the same in another unit',
    figures: { amount: 'amount', again: 'amount' },
    words: '{amount}(?:（(?:{converted})?|[，、](?:{converted})){again}(?=[，。；、）\\n])',
    law: ({ amount, again }) => sameAmount(amount, again),
    certainty: 'warning',
    example: '粮食总产量达到31.2万吨（折合«62.4亿斤»）。',
    right: '6.24亿斤',
  }),
];

/** 亩 of 667 square metres, 公顷 of 15亩: what is converted is rounded once more. */
const ROOM = { low: 0.98, high: 1.02 };

function sameAmount(amount: Metric, again: Metric): Verdict | null {
  if (amount.unit === again.unit) return null;
  return {
    holds: meet(times(printed(amount), ROOM), printed(again)),
    arithmetic: `${amount.text} = ${formatQuantity(Number(valueOf(amount).toPrecision(4)), again)}`,
    stated: again,
  };
}
