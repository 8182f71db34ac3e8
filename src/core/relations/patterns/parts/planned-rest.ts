import type { Metric } from '../../../metrics/metric.ts';
import { justBefore, sentenceAfter } from '../../../text/beside.ts';
import { rx, wordPattern, wordsOf } from '../../../text/word-pattern.ts';
import { areOfOneName } from '../../are-of-one-name.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { isAbove, plus, printed, valueOf } from '../../interval.ts';
import { difference, increment } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

const EXACT: FigureTest = { bound: 'exact', span: null };

/** What the plan has left to do of what the review tells, and what it wants to add to what there is. */
export const plannedRestPatterns: readonly Pattern[] = [
  pattern({
    kind: 'part-sum',
    name: 'all there are, what of them is done and the rest that is planned elsewhere',
    figures: { whole: 'amount', done: 'amount' },
    which: { whole: EXACT, done: EXACT },
    words: '{whole}(?<noun>{han}{1,8}?)(?:中，?)?已(?:经|有)?(?<deed>(?:{han}{2,12})?){done}',
    elsewhere: {
      left: {
        is: EXACT,
        stands: 'in another sentence',
        where: (left, { whole, done }, said) => left.unit === whole.unit && isRestOf(left, done, said),
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ whole, done, left }) =>
      done.unit === whole.unit && valueOf(done) < valueOf(whole) ? difference(done, whole, left) : null,
    certainty: 'information',
    example: '全县286个村已完成供水改造251个。\n二、2025年工作安排\n其余«53个»村年内全部完成供水改造。',
    right: '35个',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'what is to be gained, the total that it leads to and what the review says there is',
    figures: { by: 'amount', to: 'amount' },
    which: { by: { ...EXACT, status: 'target' }, to: { aspect: 'level', status: 'target', span: null } },
    words:
      '(?<verb>{addition|newly}|新[建设增登]|净?{up})(?:{within}|\\d){0,16}?{by}[，、](?:{total}{within}{0,2}{reach}?|{reach}){to}(?=[，。；、）\\n])',
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
    is: { ...EXACT, aspect: 'level', status: 'actual' },
    stands: 'before',
    like: ['to', 'indicator', 'unit', 'scope', 'subject', 'stage'],
    period: ({ to }) => (to.period === null ? null : String(Number(to.period) - 1)),
    where: (base, { by, to }, { report: { source } }) =>
      areOfOneName(by, to) && areOfOneName(by, base) && IN_ALL.test(justBefore(source, base.range[0], LONGEST_REST)),
    choose: theOnly,
  };
}

/** 总数达到·412家; 培育企业12家 are those of one year. */
const IN_ALL = rx`{total|reach|stock}$`;

/** What is newly there may make up for what goes, so that it leads to no more than both. */
function leadsTo(base: Metric, by: Metric, to: Metric, verb: string): Verdict | null {
  const verdict = increment(base, by, to, false);
  const isMore = isAbove(printed(to), plus(printed(base), printed(by)));
  return isMore || (NET.test(verb) && to.bound === 'exact') || verdict.holds ? verdict : null;
}

const NET = rx`^净`;

/** 其余53个村…供水改造: called as all of them are, and told of the same deed. */
function isRestOf(left: Metric, done: Metric, { word, report: { source } }: Said): boolean {
  const [start, end] = left.range;
  const rest = REST.exec(justBefore(source, start, LONGEST_REST))?.[0];
  if (rest === undefined) return false;
  const own = sentenceAfter(source, end, FARTHEST, '。；\n');
  const noun = word('noun').slice(-SHORTEST);
  if (!own.slice(0, NEAR).includes(noun) || !ALL_DONE.test(rest + own)) return false;
  const deed = word('deed') + sentenceAfter(source, done.range[1], FARTHEST, '，。；\n');
  return Array.from(deed.matchAll(PAIRS), ([, pair = '']) => pair).some(
    (pair) => own.includes(pair) && !noun.includes(pair) && !COMMON.has(pair),
  );
}

/** 其余6个小区的电梯移交街道 is of some of them. */
const ALL_DONE = rx`^{completion}|{allOfRest}`;
const REST = rx`(?:{completion})?{rest|stillLeft}的?$`;
const [LONGEST_REST, FARTHEST, NEAR, SHORTEST] = [6, 60, 20, 2];
const PAIRS = wordPattern('(?=({han}{2})){han}', 'g');
const COMMON = new Set(wordsOf('commonPair'));
