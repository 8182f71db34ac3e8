import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore, justBefore, sentenceAfter } from '../../../text/beside.ts';
import { rx, wordPattern, wordsOf } from '../../../text/word-pattern.ts';
import { theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { valueOf } from '../../interval.ts';
import { difference } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { placeAmong } from '../../place-among.ts';
import { digitsOff } from '../../printed-digits.ts';
import type { Verdict } from '../../relation.ts';

const EXACT: FigureTest = { bound: 'exact', span: null };

/** What the plan has left to do of what the review tells. */
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
    law: ({ before, left }, said) =>
      isAlone(left, said) && !isDoneInPart(before, said) ? sameRest(before, left) : null,
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
    kind: 'part-sum',
    name: 'a task and what of it was done in one sentence, and the rest that the plan tells',
    figures: { left: 'amount' },
    which: { left: EXACT },
    words: '{rest}的?{left}(?<noun>{han}{2,10})',
    elsewhere: {
      done: {
        is: { ...EXACT, status: 'actual' },
        stands: 'before',
        where: (done, { left }, { report }) =>
          done.unit === left.unit && done.sentence < left.sentence && isDoneOfTask(done, left, report),
        choose: theOnly,
      },
      whole: {
        is: EXACT,
        stands: 'before',
        where: (whole, { done }, { report: { metrics } }) => whole === metrics[placeAmong(metrics, done) - 1],
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ whole, done, left }, said) =>
      valueOf(whole) > valueOf(done) && isAlone(left, said) ? difference(whole, done, left) : null,
    certainty: 'information',
    example: '通组公路硬化任务60公里，实际完成52公里。\n二、2025年工作安排\n完成剩余的«18公里»通组公路硬化。',
    right: '8公里',
  }),
];

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

/** 通组公路硬化任务60公里，实际完成·52公里: right behind all of the same, which is called as what is left. */
function isDoneOfTask(done: Metric, left: Metric, { source, metrics }: Said['report']): boolean {
  const whole = metrics[placeAmong(metrics, done) - 1];
  if (whole?.unit !== left.unit || whole.sentence !== done.sentence) return false;
  if (!DONE_OF_IT.test(source.slice(whole.range[1], done.range[0]))) return false;
  const [all, own] = [whole, left].map((each) => wordsAround(each, source));
  const shared = new Set(Array.from(own?.matchAll(PAIRS) ?? [], ([, pair = '']) => pair));
  return [...shared].filter((pair) => all?.includes(pair) && !COMMON.has(pair)).length >= ALIKE;
}

const DONE_OF_IT = rx`，{within}{0,12}(?:已|{completion}){within}{0,6}$`;
/** In pairs of characters: 通组, 组公, 公路. */
const ALIKE = 3;

/** Its clause names what is left. */
function tellsNoun(metric: Metric, said: Said): boolean {
  return around(metric, said).includes(said.word('noun').slice(0, NAME));
}

const NAME = 3;

function around(metric: Metric, { report: { source } }: Said): string {
  return wordsAround(metric, source);
}

function wordsAround({ range: [start, end] }: Metric, source: string): string {
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

/** 剩余8处中5处完成: what was left, and some of it done since, is no more what the plan has left. */
function isDoneInPart(before: Metric, { report: { metrics } }: Said): boolean {
  const next = metrics.slice(placeAmong(metrics, before) + 1).find(({ unit }) => unit === before.unit);
  return next !== undefined && next.sentence - before.sentence <= 1 && valueOf(next) < valueOf(before);
}

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
