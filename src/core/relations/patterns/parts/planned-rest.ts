import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore, justBefore, sentenceAfter } from '../../../text/beside.ts';
import { rx, wordPattern, wordsOf } from '../../../text/word-pattern.ts';
import { areOfOneName } from '../../are-of-one-name.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { isAbove, plus, printed, valueOf } from '../../interval.ts';
import { difference, increment } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { digitsOff } from '../../printed-digits.ts';
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
    kind: 'part-sum',
    name: 'what the review says is left, and the plan tells again',
    figures: { left: 'amount' },
    which: { left: { ...EXACT, status: 'target' } },
    words: '{rest}的?{left}(?<noun>{han}{2,10})',
    elsewhere: {
      before: {
        is: { bound: 'exact', status: 'actual' },
        stands: 'before',
        where: (before, { left }, said) => before.unit === left.unit && isLeftAsWell(before, left, said),
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ before, left }, said) => (isAlone(left, said) ? sameRest(before, left) : null),
    certainty: 'information',
    example: '尚有57个山村未通客车。\n二、2025年工作安排\n剩余«47个»山村全部通客车。',
    right: '57个',
  }),
  pattern({
    kind: 'part-sum',
    name: 'all there are and what of them is done by now, and the rest that the plan tells',
    figures: { left: 'amount' },
    which: { left: { ...EXACT, status: 'target' } },
    words: '{rest}的?{left}(?<noun>{han}{2,10})',
    elsewhere: {
      whole: {
        is: { bound: 'exact', status: 'actual', span: null },
        stands: 'before',
        where: (whole, { left }, said) => whole.unit === left.unit && isAllOfThem(whole, said),
        choose: theOnly,
      },
      done: {
        is: { bound: 'exact', status: 'actual', span: 'cumulative' },
        stands: 'before',
        where: (done, { left, whole }, said) =>
          done.unit === left.unit &&
          (done.sentence === whole.sentence || tellsNoun(done, said)) &&
          sharesDeed(around(done, said), said),
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ whole, done, left }, said) => {
      const made = valueOf(whole) - valueOf(done);
      if (made <= 0 || !isAlone(left, said)) return null;
      return made === valueOf(left) || digitsOff(made, valueOf(left)) !== null ? difference(whole, done, left) : null;
    },
    certainty: 'information',
    example: '全县共有行政村74个，累计通客车59个。\n二、2025年工作安排\n剩余«25个»行政村全部通客车。',
    right: '15个',
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

/** 尚有57个山村未通客车 */
function isLeftAsWell(before: Metric, left: Metric, said: Said): boolean {
  const { source } = said.report;
  const [told, own] = [before, left].map(({ range }) => sentenceAfter(source, range[1], NEAR, '，。；\n'));
  const isSaid = REST.test(justBefore(source, before.range[0], LONGEST_REST));
  return isSaid && told?.slice(0, SHORTEST) === own?.slice(0, SHORTEST) && sharesDeed(told ?? '', said);
}

/** 全县共有山村74个 */
function isAllOfThem(whole: Metric, said: Said): boolean {
  return tellsNoun(whole, said) && IN_ALL_THERE.test(clauseBefore(said.report.source, whole.range[0], '，。；\n'));
}

const IN_ALL_THERE = rx`{total}|{wholeLead}|有`;

/** Its clause names what is left. */
function tellsNoun(metric: Metric, said: Said): boolean {
  return around(metric, said).includes(said.word('noun').slice(0, NAME));
}

const NAME = 3;

function around({ range: [start, end] }: Metric, { report: { source } }: Said): string {
  return clauseBefore(source, start, '，。；\n') + sentenceAfter(source, end, NEAR, '，。；\n');
}

/** 通客车: two characters of what is to be done, besides the name. */
function sharesDeed(told: string, said: Said): boolean {
  const noun = said.word('noun').slice(0, NAME);
  const deed = `${said.word('noun').slice(SHORTEST)}${said.after}`.split('，')[0] ?? '';
  return Array.from(deed.matchAll(PAIRS), ([, pair = '']) => pair).some(
    (pair) => told.includes(pair) && !noun.includes(pair) && !COMMON.has(pair),
  );
}

/** 今年通21个，剩余36个: what is left when the year has done its own. */
function isAlone(left: Metric, { after, report: { metrics } }: Said): boolean {
  return (
    !NEXT_YEAR.test(after) &&
    metrics.every((each) => each === left || each.sentence !== left.sentence || each.unit !== left.unit)
  );
}

const NEXT_YEAR = rx`明年`;

function sameRest(before: Metric, left: Metric): Verdict | null {
  const [told, again] = [valueOf(before), valueOf(left)];
  if (told !== again && digitsOff(told, again) === null) return null;
  return {
    holds: told === again,
    arithmetic: `${before.text} = ${left.text}`,
    stated: left,
    says: {
      zh: `前文说还有${before.text}，此处剩余${left.text}，请核对`,
      en: `${before.text} were left before, and ${left.text} are here. Worth checking`,
    },
  };
}

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
