import { wordPattern } from '../../../text/word-pattern.ts';
import { anyOrder } from '../../any-order.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { isAbove, printed } from '../../interval.ts';
import type { Pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** What a government owes is within what it may owe. */
export const debtLimitPatterns: readonly Pattern[] = [
  anyOrder({
    kind: 'from-to-change',
    name: 'a debt and its limit',
    roles: {
      debt: { figure: 'amount', words: '余额{within}{0,8}⟦', is: { bound: 'exact' } },
      limit: { figure: 'amount', words: '(?<!新增{within}{0,8})限额(?!内){within}{0,8}⟦' },
    },
    alone: true,
    law: ({ debt, limit }, words) => (isOfOneKind(words) ? withinLimit(debt, limit) : null),
    example: '专项债务余额«283.4亿元»，专项债务限额231.5亿元。',
    right: '213.4亿元',
  }),
];

/** 专项债务余额 is held against 专项债务限额, and all debt against the limit of all. */
function isOfOneKind(words: string): boolean {
  const kinds = words.match(KINDS) ?? [];
  return words.includes(DEBT) && (kinds.length === 0 || (kinds.length === 2 && kinds[0] === kinds[1]));
}

const DEBT = '债务';
const KINDS = wordPattern('{debtKind}(?={within}{0,4}债务)', 'g');

function withinLimit(debt: Metric, limit: Metric): Verdict {
  return {
    holds: !isAbove(printed(debt), printed({ ...limit, bound: 'exact' })),
    arithmetic: `${debt.text} ≤ ${limit.text}`,
    stated: debt,
    says: {
      zh: `债务余额${debt.text}，超过限额${limit.text}`,
      en: `A debt of ${debt.text} is beyond its limit, ${limit.text}`,
    },
  };
}
