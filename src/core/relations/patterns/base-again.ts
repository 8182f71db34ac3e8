import type { Metric } from '../../metrics/metric.ts';
import { theOnly } from '../elsewhere.ts';
import { isAbove, printed } from '../interval.ts';
import { disproved } from '../laws.ts';
import type { Pattern } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import type { Verdict } from '../relation.ts';

/** The value that a target starts from, told as a result before: «标准达到420元» and then 由410元提高到460元. */
export const baseAgainPatterns: readonly Pattern[] = [
  pattern({
    kind: 'from-to-change',
    name: 'a target that starts from another value than was reached',
    figures: { base: 'amount', target: 'amount' },
    which: { base: { status: 'reference', bound: 'exact' }, target: { status: 'target' } },
    words: '{from}{base}(?:[/／]{within}{1,4})?{up|down}[到至]{target}',
    elsewhere: {
      reached: {
        is: { status: 'actual', aspect: 'level', bound: 'exact', span: null },
        stands: 'before',
        like: ['base', 'period', 'scope', 'subject', 'stage'],
        where: ({ indicator, unit }, { base }) =>
          indicator === base.indicator && indicator.length >= LONG_NAME && unit === base.unit,
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ base, reached }) => other(base, reached),
    example:
      '一、2020年工作回顾\n居民医保人均财政补助标准提高到420元。\n二、2021年工作安排\n居民医保人均财政补助标准由«410元»提高到460元。',
    right: '420元',
  }),
];

/** A short name may be of several things. */
const LONG_NAME = 5;

function other(base: Metric, reached: Metric): Verdict {
  return {
    ...disproved(base, `${base.text}, ${reached.text}`, {
      zh: `前文“${reached.indicator}”已是${reached.text}，此处从${base.text}起`,
      en: `${reached.indicator} was ${reached.text} before, and starts from ${base.text} here`,
    }),
    holds: !isAbove(printed(base), printed(reached)) && !isAbove(printed(reached), printed(base)),
    of: [reached],
  };
}
