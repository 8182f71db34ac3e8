import type { Metric } from '../../../metrics/metric.ts';
import { justBefore } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';
import { agreeIn } from '../../agreement.ts';
import { areOfOneName } from '../../are-of-one-name.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { isAbove, plus, printed, valueOf } from '../../interval.ts';
import { increment } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

const EXACT: FigureTest = { bound: 'exact', span: null };

/** What the plan wants to add to what the review says there is, and what it leads to. */
export const plannedGainPatterns: readonly Pattern[] = [
  pattern({
    kind: 'total-and-increment',
    name: 'what is to be gained, the total that it leads to and what the review says there is',
    figures: { by: 'amount', to: 'amount' },
    which: { by: { ...EXACT, status: 'target' }, to: { aspect: 'level', status: 'target', span: null } },
    words:
      '(?<verb>{addition|newly}|[新再][建设增登]|净?{up})(?:{within}|\\d){0,16}?{by}[，、]使?{ownPlace}?(?:{total}{within}{0,2}{reach}?|{reach}){to}(?=[，。；、）\\n])',
    elsewhere: { base: thereIs() },
    shared: [],
    law: ({ by, to, base }, said) => (by.unit === to.unit ? leadsTo(base, by, to, said.word('verb')) : null),
    certainty: 'information',
    example: '规上工业企业达到412家。\n二、2025年工作安排\n净增规上工业企业36家，总数达到«484家»。',
    right: '448家',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'points that are to be gained, the rate that they lead to and the one that the review says there is',
    figures: { by: 'points', to: 'percent' },
    which: { by: { ...EXACT, status: 'target', direction: ['up', 'down'] }, to: { ...EXACT, status: 'target' } },
    words: '{up|down}了?{by}[，、]{reach}{to}(?=[，。；、）\\n])',
    elsewhere: { base: reachedBefore() },
    mixed: true,
    shared: [],
    law: ({ by, to, base }) => (isOneWay(base, by, to) ? increment(base, by, to, by.direction === 'down') : null),
    certainty: 'information',
    example: '森林覆盖率达到52.3%。\n二、2025年工作安排\n森林覆盖率提高0.5个百分点，达到«53.8%»。',
    right: '52.8%',
  }),
];

/** The rate of the year before. */
function reachedBefore(): Elsewhere<Readonly<Record<'by' | 'to', Metric>>, Said> {
  return {
    is: { ...EXACT, aspect: ['level', 'share'], status: 'actual', unit: '%' },
    stands: 'before',
    like: ['to', 'indicator', 'scope', 'subject', 'stage'],
    period: ({ to }) => (to.period === null ? null : String(Number(to.period) - 1)),
    choose: theOnly,
  };
}

function isOneWay(base: Metric, by: Metric, to: Metric): boolean {
  const isIts = (by.direction === 'up') === valueOf(to) > valueOf(base);
  // 87.6%。再提高0.4个百分点、达到87.0%: told so near each other they are of one thing.
  return isIts || (to.sentence - base.sentence <= CLOSE && Math.abs(valueOf(to) - valueOf(base)) < FEW_POINTS);
}

const CLOSE = 3;
const FEW_POINTS = 3;

/** What the report has said before of the end of the year before. */
function thereIs(): Elsewhere<Readonly<Record<'by' | 'to', Metric>>, Said> {
  return {
    is: { bound: 'exact', span: [null, 'cumulative'], aspect: 'level', status: 'actual' },
    stands: 'before',
    like: ['to', 'unit'],
    period: ({ to }) => (to.period === null ? null : String(Number(to.period) - 1)),
    where: (base, { by, to }, { report: { source } }) =>
      areOfOneName(by, to) && isOfThese(base, by, to) && IN_ALL.test(justBefore(source, base.range[0], LONGEST)),
    choose: theOnly,
  };
}

/** 农村幸福院·累计达到38所, 再建农村幸福院·12所: by its own long name, where the total bears none. */
function isOfThese(base: Metric, by: Metric, to: Metric): boolean {
  if (base.span === null && agreeIn(['indicator', 'scope', 'subject', 'stage'], to, base))
    return areOfOneName(by, base);
  return base.indicator.length >= LONG_NAME && by.indicator.endsWith(base.indicator);
}

const LONG_NAME = 4;

/** 总数达到·412家; 培育企业12家 are those of one year. */
const IN_ALL = rx`{total|reach|stock}$`;

/** What is newly there may make up for what goes, so that it leads to no more than both. */
function leadsTo(base: Metric, by: Metric, to: Metric, verb: string): Verdict | null {
  const verdict = increment(base, by, to, false);
  const isMore = isAbove(printed(to), plus(printed(base), printed(by)));
  return isMore || (NET.test(verb) && to.bound === 'exact') || verdict.holds ? verdict : null;
}

const NET = rx`^[净再]`;
/** In characters. */
const LONGEST = 6;
