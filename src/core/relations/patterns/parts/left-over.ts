import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore, justBefore, sentenceAfter } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';
import { anyOrder } from '../../any-order.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theLast, theOnly } from '../../elsewhere.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { isAbove, meet, minus, plus, printed, resulting, scaled, times, valueOf } from '../../interval.ts';
import { difference, sum, within } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { placeAmong } from '../../place-among.ts';
import { digitsOff } from '../../printed-digits.ts';
import type { Verdict } from '../../relation.ts';
import { isFirstOfRest } from './is-first-of-rest.ts';

/** All there was, what of it is done and what is left, in whatever order or in sentences that follow each other. */
export const leftOverPatterns: readonly Pattern[] = [
  anyOrder({
    kind: 'part-sum',
    name: 'all there was, what of it is done and what is left',
    roles: {
      left: { figure: 'amount', words: '{rest|stillLeft}{within}{0,6}⟦', is: { bound: 'exact' } },
      whole: {
        figure: 'amount',
        words: '(?:{found|total|wholeLead}|(?<![还尚仍])[需应])(?:{within}{0,8}{figure}|{within}{0,16})⟦',
        is: { bound: 'exact' },
      },
      done: { figure: 'amount', is: { bound: 'exact' } },
    },
    alone: true,
    shared: [],
    law: (of, _, around) => madeOf(of, around.done),
    example: '全县共核查遗留问题房屋«3560套»，已办证2980套，还有480套正在办理。',
    right: '3460套',
  }),
  pattern({
    kind: 'part-sum',
    name: 'the rest of what the sentences before count and tell to be done',
    figures: { left: 'amount' },
    which: { left: { bound: 'exact' } },
    words: '(?:{rest}的?|未{han}{1,4}的|{stillLeft}){left}(?<after>{within}{0,6})',
    elsewhere: { whole: countBefore(2, 0), done: countBefore(2, 1) },
    shared: [],
    law: ({ whole, done, left }, said) =>
      isDone(done, said) && isOpenYet(said) && !isFirstOfRest(left, said) ? restSlipped(whole, done, left) : null,
    certainty: 'information',
    example: '全区有低洼小区126个、居民3200户。各单位合力攻坚，改造后已验收98个，其余«38个»明年完工。',
    right: '28个',
  }),
  pattern({
    kind: 'part-sum',
    name: 'those that are not, behind the rate of those that are',
    figures: { left: 'amount' },
    which: { left: { bound: 'exact' } },
    words: '[未不](?<deed>{han}{1,4}?)的{left}',
    elsewhere: {
      rate: {
        is: { bound: 'exact', unit: '%' },
        stands: 'before',
        where: (rate, { left }, { word, report: { source } }) =>
          isNear(rate, left) &&
          RATE.exec(justBefore(source, rate.range[0], LONGEST))?.[1]?.endsWith(word('deed')) === true,
        choose: theLast,
      },
      whole: {
        is: { bound: 'exact' },
        stands: 'before',
        where: (whole, { left, rate }) =>
          whole.unit === left.unit && whole.sentence === rate.sentence && whole.range[1] <= rate.range[0],
        choose: theOnly,
      },
    },
    mixed: true,
    shared: [],
    law: ({ whole, rate, left }) => notDone(whole, rate, left),
    certainty: 'information',
    example: '受理诉求2.4万件，解决率95%。未解决的«0.8万件»全部建立台账。',
    right: '0.12万件',
  }),
  pattern({
    kind: 'part-sum',
    name: 'what was found, what of it is settled and what goes on in time, which are more than all',
    figures: { whole: 'amount', done: 'amount', left: 'amount' },
    which: { whole: { bound: 'exact' } },
    words:
      '{found}{within}{0,8}{whole}{within}{0,6}[，、；](?:{among}[，：]?)?{settledTo}{done}[，、；](?:{reach}|按)?序时进度{within}{0,4}{left}(?=[，。；、）\\n])',
    law: ({ whole, done, left }) =>
      isAbove(plus(printed(done), printed(left)), printed(whole)) ? sum([done, left], whole) : null,
    example: '中央环保督察反馈问题«58个»，已整改销号55个，达到序时进度8个。',
    right: '63个',
  }),
];

/** One of so many counts of its unit, no more, that the paragraph tells in its sentence and the two before. */
function countBefore(many: number, place: number): Elsewhere<{ readonly left: Metric }, Said> {
  return {
    is: {},
    stands: 'before',
    where: (count, { left }, said) => isNear(count, left) && countsBefore(left, many, said)[place] === count,
    choose: theLast,
  };
}

/** All of them; none, where there are others than those. */
function countsBefore(left: Metric, many: number, { report: { metrics, source } }: Said): readonly Metric[] {
  const at = placeAmong(metrics, left);
  const such = metrics
    .slice(Math.max(0, at - FARTHEST), at)
    .filter(
      (each) =>
        each.unit === left.unit && isNear(each, left) && !source.slice(each.range[1], left.range[0]).includes('\n'),
    );
  return such.length === many && such.every(({ bound }) => bound === 'exact') ? such : [];
}

/** In figures. */
const FARTHEST = 12;

function isNear({ sentence }: Metric, left: Metric): boolean {
  return sentence >= left.sentence - SENTENCES;
}

const SENTENCES = 3;

/** 已·整改980处, 办结43件, 8件·全部办结; 其中…980处 is a part of another kind. */
function isDone(done: Metric, { report: { source } }: Said): boolean {
  const [clause, before] = [
    clauseBefore(source, done.range[0], '，。；：\n'),
    justBefore(source, done.range[0], LONGEST),
  ];
  const behind = sentenceAfter(source, done.range[1], LONGEST, '，。；\n');
  return (DONE.test(clause) || CAME_OF_THEM.test(behind)) && !OTHER_PART.test(before);
}

/** 261户·群众搬进新居, 5120人·稳定脱贫. */
const CAME_OF_THEM = rx`^(?:{within}{0,6}?)(?:{allOfSet}|{doneTo}|{partDoes}|{settled})`;

/** 还有22人·将于明年安置; 还有5个项目列入省重点 are more, and no rest. */
function isOpenYet({ match, word }: Said): boolean {
  return !STILL.test(match) || NOT_YET.test(word('after'));
}

const STILL = rx`^{stillLeft}`;
const NOT_YET = rx`{waitsFor}`;
const DONE = rx`已|{doneTo}`;
const OTHER_PART = rx`{among}|[每各]`;

/** A slip of the hand parts it from what is left: what lies farther off is the rest of other things. */
function restSlipped(whole: Metric, done: Metric, left: Metric): Verdict | null {
  const made = valueOf(whole) - valueOf(done);
  if (made <= 0) return null;
  const verdict = difference(whole, done, left);
  const place = Math.min(whole.step, done.step, left.step);
  const [meant, told] = [made, valueOf(left)].map((value) => Math.round(value / place));
  return verdict.holds || digitsOff(meant ?? 0, told ?? 0) !== null ? verdict : null;
}

/** 21.6万件, 91.3%: the 8.7% of them that are left; a rate of few is that of whole ones. */
function notDone(whole: Metric, rate: Metric, left: Metric): Verdict | null {
  const share = scaled(minus({ low: 100, high: 100 }, printed(rate)), 0.01);
  if (share.low < 0 || valueOf(left) >= valueOf(whole)) return null;
  const made = times(printed(whole), share);
  const room = left.step === 1 ? 1 : 0;
  const value = valueOf(whole) * (1 - valueOf(rate) / 100);
  return {
    holds: meet({ low: made.low - room, high: made.high + room }, resulting(left)),
    arithmetic: `${whole.text} × (1 − ${rate.text}) ≈ ${formatQuantity(value, left, 3)}`,
    stated: left,
  };
}

const RATE = rx`({han}{1,4})率{reach}?[为是]?$`;
const LONGEST = 10;

function madeOf(
  { left, whole, done }: Readonly<Record<'left' | 'whole' | 'done', Metric>>,
  around: string,
): Verdict | null {
  if (left.unit !== whole.unit || done.unit !== whole.unit || whole.range[0] > done.range[0] || isPart(whole, left))
    return null;
  if (valueOf(done) > valueOf(whole)) return within(done, whole);
  return valueOf(done) + valueOf(left) < valueOf(whole) && OF_ONE_YEAR.test(around) ? null : sum([done, left], whole);
}

/** 共有小区210个，去年改造42个，剩余56个: other years did others. */
const OF_ONE_YEAR = rx`(?:{lastYear}|{thisYear}|\d年)[^，。；⟦]{0,10}⟦`;

/** 国有企业工资总额8亿元，集体企业1亿元，其他企业24亿元: less than what is left is one of the parts. */
function isPart(whole: Metric, left: Metric): boolean {
  return valueOf(whole) < valueOf(left);
}
