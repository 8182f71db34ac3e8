import type { Metric } from '../../../metrics/metric.ts';
import { figurePattern } from '../../figure-pattern.ts';
import { meet, minus, printed, valueOf } from '../../interval.ts';
import { difference } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { isExact } from '../../printed-digits.ts';
import type { Verdict } from '../../relation.ts';

const TWO_MOVED = '{from}{between}{0,10}{a}[、和与]{b}{between}{0,6}?{reached}{c}[、和与]{d}[，、（]';

/** Several values that moved, or that one lies beside, and how far each of them, told in rows. */
export const severalMovedPatterns: readonly Pattern[] = [
  pattern({
    kind: 'from-to-change',
    name: 'two values, what they came to and what was added to each of them',
    figures: { a: 'amount', b: 'amount', c: 'amount', d: 'amount', by: 'amount' },
    words: `${TWO_MOVED}{each}{up|down|addition}了?{by}(?=[，。；、）\\n])`,
    shared: [],
    law: ({ a, b, c, d, by }) => worse(difference(a, c, by), difference(b, d, by)),
    example: '城市、农村低保标准由每月720元、560元提高到760元、600元，均提高«60元»。',
    right: '40元',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a growth, those that it is above or below and how far from each',
    figures: { own: 'percent', x: 'points', y: 'points' },
    rows: { others: 'percent', gaps: 'points' },
    which: { own: { bound: 'exact' } },
    words:
      '{own}[，、]{respectively}(?:{aboveGap}|(?<below>{belowGap}))(?<others>{within}{1,8}?{percent}(?:[、和与]{within}{1,8}?{percent}){1,3}){within}{0,6}?(?<gaps>{x}(?:[、和与]{points}){0,2}[、和与]{y})(?=[，。；、）\\n])',
    mixed: true,
    shared: [],
    law: ({ own, others, gaps, x, y }, said) =>
      FALL.test(said.before + said.match) ? null : gapsTo(own, others, [x, ...gaps, y], said.word('below') !== ''),
    example: '固定资产投资增长9.6%，分别高于全国3.0%、全省4.1%的增速6.6个、«4.5个百分点»。',
    right: '5.5个百分点',
  }),
];

/** The one that fails, if either does. */
function worse(one: Verdict, other: Verdict): Verdict {
  return one.holds ? other : one;
}

/** 9.6% − 4.1% = 5.5个百分点, one by one. */
function gapsTo(own: Metric, others: readonly Metric[], told: readonly Metric[], isBelow: boolean): Verdict | null {
  const gaps = [...new Set(told)].sort((a, b) => a.range[0] - b.range[0]);
  if (gaps.length !== others.length || ![own, ...others, ...gaps].every(isExact)) return null;
  const verdicts = others.map((other, at): Verdict => {
    const gap = gaps[at] ?? other;
    const [high, low] = isBelow ? [other, own] : [own, other];
    const real = minus(printed(high), printed(low));
    return {
      holds: meet(real, printed(gap)),
      arithmetic: `${high.text} − ${low.text} = ${String(Number((valueOf(high) - valueOf(low)).toFixed(2)))}个百分点`,
      stated: gap,
    };
  });
  return verdicts.find(({ holds }) => !holds) ?? verdicts.at(-1) ?? null;
}

/** Of falls the verbs turn round. */
const FALL = figurePattern('{down}{percent}');
