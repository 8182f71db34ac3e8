import { neverPlannedDown, neverPlannedUp } from '../../../knowledge/magnitudes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore } from '../../../text/beside.ts';
import { rx, wordPattern } from '../../../text/word-pattern.ts';
import { theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { valueOf } from '../../interval.ts';
import { directionOf, increment, wrongWord } from '../../laws.ts';
import type { Guard, Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { toldDifference } from '../../told-difference.ts';
import { lastYearOf } from '../../years-between.ts';
import { placeAmong } from '../../place-among.ts';
import { series, worry } from '../guards.ts';

/** A part of the year that is over tells how it was. */
const soFar: Guard = {
  name: 'a quarter that is over',
  words: '季度[^。；\\n]{0,24}⟦',
  quiet: '二、2021年工作安排\n今年一季度，固定资产投资下降3%。',
};

const EXACT: FigureTest = { bound: 'exact' };
const AIMED: FigureTest = { bound: 'exact', status: 'target' };
/** 9000人以上 is planned as 9000人 is. */
const FROM = ['exact', 'atLeast'] as const;
const REACHED: FigureTest = { bound: 'exact', status: 'actual', span: null };
const ENDS = '(?=[，。；、）\\n])';

/** Targets that go the way nobody plans, and what a plan adds to what the last year had: «36万亩 … 再建4万亩，达到40万亩». */
export const plannedWayPatterns: readonly Pattern[] = [
  pattern({
    kind: 'bound-direction',
    name: 'a target that goes the way nobody plans',
    figures: { by: 'percent' },
    which: { by: { status: 'target', aspect: 'growth', known: true } },
    words: '{up|down:verb}了?{by}(?=[，。；、左以\\n])',
    unless: [soFar],
    law: ({ by }, said) => unplanned(by, said),
    example: '今年主要预期目标是：社会消费品零售总额«下降6%以上»。',
    right: '增长6%以上',
  }),
  pattern({
    kind: 'bound-direction',
    name: 'a price that is to rise, where costs are to fall',
    figures: { by: 'percent' },
    words: `降低?[^，。；\\d\\n]{0,10}成本(?:，(?:{intention}|{achieves}))?{within}{0,16}?{priceNoun}{up:verb}了?{by}${ENDS}`,
    unless: [worry],
    law: ({ by }, said) => costlier(by, said.word('verb')),
    example: '着力降低实体经济成本，力争工商业平均用电价格«上涨4%»。',
    right: '下降4%',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'what a plan adds, what there is to be and what there was at the end of the year',
    figures: { by: 'amount', to: 'amount' },
    which: { by: AIMED, to: AIMED },
    words: `(?:再|新)(?!增加值){within}{1,12}{by}[，、]{within}{0,12}{reach}{to}${ENDS}`,
    unless: [series],
    elsewhere: {
      base: {
        is: { ...EXACT, status: 'actual', aspect: 'level' },
        stands: 'before',
        where: (base, { by, to }, { report: { source, metrics } }) =>
          base.unit === to.unit &&
          by.unit === to.unit &&
          to.sentence - base.sentence <= NEAR &&
          !isInRow(base, metrics) &&
          // 建成9.2万亩，累计达到86.4万亩: what a year did is no base of all there is.
          base.span === to.span &&
          (base.span !== null || base.stage !== '竣工') &&
          isOfYearBefore(base, to) &&
          !ADDED.test(clauseBefore(source, base.range[0], '，。；\n')) &&
          (areOfOneName(to, base) || areOfOneName(by, base)),
        choose: theOnly,
      },
    },
    shared: ['scope', 'subject'],
    law: ({ base, by, to }) => summedUp(base, by, to),
    example:
      '一、2020年工作回顾\n年末全县茶园面积16.4万亩。\n二、2021年工作安排\n今年新扩茶园1万亩，到年底茶园达到«19.4万亩»。',
    right: '17.4万亩',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'what a year is to do, how much more that is than the last did, and what that was',
    figures: { own: 'amount', by: 'amount' },
    which: { own: { ...AIMED, bound: FROM }, by: { bound: FROM } },
    words: `{own}[，、]{within}{0,6}?[比较]{lastYear}[再又]?{up|down|addition:verb}了?{by}${ENDS}`,
    unless: [series],
    elsewhere: {
      former: {
        is: { ...REACHED, aspect: ['level', 'change'] },
        stands: 'before',
        like: ['own', 'stage'],
        where: (former, { own, by }) =>
          former.unit === own.unit &&
          by.unit === own.unit &&
          own.sentence - former.sentence <= 1 &&
          lastYearOf(former) === lastYearOf(own) - 1 &&
          (NAMELESS.test(own.indicator) || former.indicator === own.indicator),
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ own, by, former }, said) => toldDifference(former, own, by, said.word('verb')),
    example:
      '一、2020年工作回顾\n经济平稳运行。\n二、2021年工作安排\n2020年新建充电站65座。2021年计划再建50座，比上年«多20座»。',
    right: '少15座',
  }),
];

function costlier(by: Metric, verb: string): Verdict {
  return wrongWord(by, verb, {
    zh: `前面说降低成本，这里却是“${verb}${by.text}”，请核对增减`,
    en: `Costs are to fall, and here it is ${verb} ${by.text}: check its direction`,
  });
}

function unplanned(by: Metric, said: Said): Verdict | null {
  const verb = said.word('verb');
  const never = directionOf(verb) === 'up' ? neverPlannedUp : neverPlannedDown;
  if (by.concept === null || !never.has(by.concept)) return null;
  return wrongWord(by, verb, {
    zh: `目标写的是“${by.indicator}${verb}${by.text}”，请核对增减`,
    en: `The target is ${by.indicator} ${verb} ${by.text}: check its direction`,
  });
}

/** In sentences. */
/** 新建基地14.6万亩: what the year made, and not what there was at its end. */
const ADDED = rx`{newly}|新[建开扩栽种]`;
const NEAR = 40;
const VERY_NEAR = 3;

function isOfYearBefore(base: Metric, to: Metric): boolean {
  return lastYearOf(base) < lastYearOf(to);
}

/** 风电85万千瓦、光伏32万千瓦，合计117万千瓦: one of several that make what there was. */
function isInRow(base: Metric, metrics: readonly Metric[]): boolean {
  const at = placeAmong(metrics, base);
  return [metrics[at - 1], metrics[at + 1]].some(
    (beside) => beside?.sentence === base.sentence && beside.unit === base.unit && beside.aspect === 'level',
  );
}

/** 到年底·高标准农田 and 高标准农田·面积 */
function areOfOneName(one: Metric, other: Metric): boolean {
  if (one.concept !== null && one.concept === other.concept) return true;
  const [a, b] = [one, other].map(({ indicator }) => indicator.replace(AROUND_NAME, ''));
  return a !== undefined && b !== undefined && a.length >= SHORTEST && a === b;
}

const AROUND_NAME = wordPattern('^(?:到?(?:{spanEnd}|{thisYear}))|^{ownPlace}|{endOfExtent}$', 'g');
const SHORTEST = 2;
/** 计划·再建, 开工: the work that was named before. */
const NAMELESS = rx`^(?:{started|finished|completion|addition|newly}|{workAgain}){0,3}$`;

/** Something else may be added as well, and something may go. */
function summedUp(base: Metric, by: Metric, to: Metric): Verdict {
  const verdict = increment(base, by, to, false);
  const isLess = valueOf(to) < valueOf(base) + valueOf(by);
  return isLess || to.sentence - base.sentence > VERY_NEAR ? { ...verdict, certainty: 'information' } : verdict;
}
