import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { theOnly } from '../../elsewhere.ts';
import { isAbove, printed } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern, PatternRow } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { lastYearOf } from '../../years-between.ts';

/** The value that a target starts from, told as a result before: «标准达到420元» and then 由410元提高到460元. */
export const baseAgainPatterns: readonly Pattern[] = [
  baseAgain({
    name: 'a target that starts from another value than was reached',
    words: '{from}(?:{writtenYear}[末底]?的?)?{within}{0,8}{base}(?:[/／]{within}{1,4})?{up|down}[到至]{target}',
    figures: { base: 'amount', target: 'amount' },
    which: { base: { bound: 'exact' }, target: { status: 'target' } },
    example:
      '一、2020年工作回顾\n居民医保人均财政补助标准提高到420元。\n二、2021年工作安排\n居民医保人均财政补助标准由«410元»提高到460元。',
    right: '420元',
  }),
  baseAgain({
    name: 'a target rate that starts from another one than was reached',
    words: '{from}(?:{writtenYear}[末底]?的?)?{within}{0,8}{base}{up|down}[到至]{target}',
    figures: { base: 'percent', target: 'percent' },
    which: { base: { bound: 'exact' }, target: { status: 'target' } },
    example: '一、2020年工作回顾\n森林覆盖率达到46.2%。\n二、2021年工作安排\n森林覆盖率由2020年的«42.6%»提高到48%。',
    right: '46.2%',
  }),
];

type Row = PatternRow<'base' | 'target'>;

function baseAgain(
  row: Pick<Row, 'name' | 'words' | 'example' | 'right'> & {
    readonly figures: Partial<Row['figures']>;
    readonly which: NonNullable<Row['which']>;
  },
): Pattern {
  return pattern({
    ...row,
    figures: row.figures as Row['figures'],
    kind: 'from-to-change',
    elsewhere: {
      reached: {
        is: { status: 'actual', aspect: ['level', 'share'], bound: 'exact', span: null },
        stands: 'before',
        like: ['base', 'scope', 'subject', 'stage'],
        where: (metric, { base, target }, said) =>
          metric.unit === base.unit &&
          (metric.period === base.period || NOW.test(said.match) || isBeforeSpan(metric, base, target)) &&
          metric.sentence < base.sentence &&
          isNamedAlike(metric, base),
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ base, reached }) => other(base, reached),
  });
}

/** 今后五年由286亿元提高到400亿元: what they begin with is of the year before. */
function isBeforeSpan(metric: Metric, base: Metric, target: Metric | undefined): boolean {
  const [before, first, last] = [metric, base, target ?? base].map(lastYearOf) as [number, number, number];
  return before === first - 1 && last - first > 1;
}

/** 由目前的, whatever year the target is of. */
const NOW = rx`{presently}`;

/** A known indicator in any words, another by a long name. */
function isNamedAlike(one: Metric, { indicator, concept }: Metric): boolean {
  return concept === null ? one.indicator === indicator && indicator.length >= LONG_NAME : one.concept === concept;
}

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
