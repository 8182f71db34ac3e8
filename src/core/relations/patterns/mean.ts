import type { Metric } from '../../metrics/metric.ts';
import { readNumeral } from '../../text/numerals.ts';
import { formatQuantity } from '../format-quantity.ts';
import { meet, printed, resulting, scaled, times, valueOf } from '../interval.ts';
import type { Pattern, Said } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import type { Verdict } from '../relation.ts';

/** Means over years, against their sum. */
export const meanPatterns: readonly Pattern[] = [
  pattern({
    kind: 'per-head',
    name: 'a sum over years and its yearly mean',
    figures: { total: 'amount', mean: 'amount' },
    words:
      '(?<![十\\d])(?<years>[两三四五六七八])年(?:来|间)?[^，。；：\\d\\n]{0,16}(?:{cumulative}|共|总)[^，。；：\\d\\n]{0,16}{total}[，、（](?:{eachYear})(?:{reach}|投入|完成)?{mean}',
    law: ({ total, mean }, said) => meanOf(total, mean, said),
    certainty: 'warning',
    example: '五年累计投入民生资金120亿元，年均投入«42亿元»。',
    right: '24亿元',
  }),
];

/** Means are rounded, and the last year may be an estimate. */
const ROOM = { low: 0.97, high: 1.03 };

function meanOf(total: Metric, mean: Metric, said: Said): Verdict | null {
  const years = readNumeral(said.word('years'), 0)?.value ?? 0;
  if (years < 2) return null;
  const value = valueOf(total) / years;
  return {
    holds: meet(times(scaled(printed(total), 1 / years), ROOM), resulting(mean)),
    arithmetic: `${total.text} ÷ ${years} ≈ ${formatQuantity(Number(value.toPrecision(4)), mean)}`,
    stated: mean,
  };
}
