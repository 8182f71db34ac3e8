import type { Metric } from '../../../metrics/metric.ts';
import { valueOfNumeral } from '../../../text/numerals.ts';
import { justBefore } from '../../../text/beside.ts';
import { largest, smallest } from '../../../text/extremes.ts';
import { rx } from '../../../text/word-pattern.ts';
import { areNear } from '../../are-near.ts';
import type { IdentityPart } from '../../agreement.ts';
import { growsAtPrices, isBeyondPrices } from '../../beyond-prices.ts';
import { commensurable } from '../../commensurable.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { valueOf } from '../../interval.ts';
import { directionOf, growth, growthOfChange } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { placeAmong } from '../../place-among.ts';
import type { Verdict } from '../../relation.ts';
import { adjusted, series } from '../guards.ts';

const EXACT: FigureTest = { bound: 'exact' };
const LEVEL: FigureTest = { ...EXACT, aspect: 'level', span: null };
const GROWTH: FigureTest = { ...EXACT, aspect: 'growth', span: null };
/** Whose they are and of when. */
const ONE: readonly IdentityPart[] = ['indicator', 'scope', 'stage', 'period', 'status'];

/** Level, change and growth of one thing in other orders and further apart than an account of it has them. */
export const changeOfOnePatterns: readonly Pattern[] = [
  pattern({
    kind: 'growth-from-levels',
    name: 'a change, with the level and the growth of the same thing told near it',
    figures: { change: 'amount' },
    which: { change: { ...EXACT, aspect: 'change', direction: ['up', 'down'], span: null } },
    words: '{change}',
    unless: [series],
    elsewhere: {
      level: nearChange(LEVEL, isLevelOf),
      rate: nearChange(
        GROWTH,
        (metric, change) => metric.unit === '%' && metric.direction === change.direction && isOverLastYear(metric),
      ),
    },
    shared: [],
    law: ({ change, level, rate }, said) =>
      isOverLastYear(change) && areParted([change, level, rate], said) && !isOfFlow(change, rate, said)
        ? grownBy(level, change, rate)
        : null,
    example: '财政总收入182亿元，居全市第3、全省第29。财政总收入比上年净增24亿元，增长«25.2%»。',
    right: '15.2%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'a level and its growth, and the change in the next sentence',
    figures: { level: 'amount', rate: 'percent', change: 'amount' },
    which: { level: LEVEL, rate: { ...GROWTH }, change: EXACT },
    words:
      '{level}[，、（](?:{since})?{up|down:verb}了?{rate}）?[。；](?:{since})净?{up|down|addition}了?{change}(?=[，。；、\\n])',
    unless: [adjusted],
    shared: [],
    law: ({ level, rate, change }, said) =>
      ofMoney(growthOfChange(level, change, rate, directionOf(said.word('verb')) === 'down'), level),
    example: '全年进出口总额46.2亿元，同比增长«22.4%»。比上年净增5.1亿元。',
    right: '12.4%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'a level, and its change and growth in the next sentence',
    figures: { level: 'amount', change: 'amount', rate: 'percent' },
    which: { level: LEVEL, change: EXACT, rate: EXACT },
    words:
      '{level}[。；](?:{since})净?{up|down|addition:verb}了?{change}[，、]{up|down|upNoun|downNoun}[了达]?{rate}(?=[，。；、\\n])',
    unless: [adjusted],
    shared: [],
    law: ({ level, change, rate }, said) =>
      ofMoney(growthOfChange(level, change, rate, directionOf(said.word('verb')) === 'down'), level),
    example: '全年新登记企业5230户。比上年增加830户，增长«28.9%»。',
    right: '18.9%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'the levels of two years, one after the other, and the growth',
    figures: { a: 'amount', b: 'amount', rate: 'percent' },
    which: { a: EXACT, b: EXACT, rate: EXACT },
    words:
      '(?:(?<first>{fullYear})年[末底]?|(?<ago>[两三四五])年前)[，：]?[^。；，\\d\\n]{2,20}{a}[，；。]到?(?<last>{fullYear})年[末底]?(?:[，则已又]{within}{0,12}?|{up})?{reach}了?{b}[，、](?<over>{since})?{up|down:verb}了?{rate}(?=[，。；、\\n])',
    unless: [adjusted],
    shared: [],
    law: ({ a, b, rate }, said) =>
      isOverBoth(said, rate.sentence === b.sentence)
        ? ofMoney(growth(a, b, rate, directionOf(said.word('verb')) === 'down'), b)
        : null,
    example: '2019年，全县规上企业86家。2020年达到104家，增长«30.9%»。',
    right: '20.9%',
  }),
];

/** What is told of the same thing as a change is, near it. */
function nearChange(
  is: FigureTest,
  where: (metric: Metric, change: Metric, source: string) => boolean,
): Elsewhere<{ readonly change: Metric }, Said> {
  return {
    is,
    like: ['change', ...ONE],
    where: (metric, { change }, { report: { source } }) =>
      // Hardly any is near, and that is told by two numbers.
      areNear(metric, change, source) && where(metric, change, source),
    choose: theOnly,
  };
}

/** 比上年同期8958万元·减收2736万元: what it is held against is no level of its own. */
function isLevelOf(level: Metric, change: Metric, source: string): boolean {
  return commensurable([level, change]) && !HELD_AGAINST.test(justBefore(source, level.range[0], LONGEST_BASE));
}

const HELD_AGAINST = rx`(?:{than}|{from})[^，。；\d]{0,8}$`;
const LONGEST_BASE = 12;

/** 比上年, 同比 or nothing said. */
function isOverLastYear({ basis }: Metric): boolean {
  return basis === null || basis.kind === 'previous-year' || basis.kind === 'same-period';
}

/** 新增市场主体8万户，增长12%: so many more were added than in the year before. */
function isOfFlow(change: Metric, rate: Metric, { report: { source } }: Said): boolean {
  if (change.basis !== null || rate.range[0] < change.range[0]) return false;
  return ADDED.test(justBefore(source, change.range[0], LONGEST_BASE));
}

const ADDED = rx`{addition}[^，。；\d]{0,8}$`;

/** Whether other things are told between them: what stands in a row is an account. */
function areParted(metrics: readonly Metric[], { report }: Said): boolean {
  const places = metrics.map((metric) => placeAmong(report.metrics, metric));
  return largest(places) - smallest(places) > places.length;
}

/** 2015年…，2020年…，增长30%: of the two, unless it is said to be over the year before, or told in a sentence of its own. */
function isOverBoth(said: Said, isInSentence: boolean): boolean {
  const last = Number(said.word('last'));
  const first = said.word('ago') === '' ? Number(said.word('first')) : last - valueOfNumeral(said.word('ago'));
  return last > first && ((said.word('over') === '' && isInSentence) || last - first === 1);
}

/** Output grows at constant prices, and money may be counted anew. */
function grownBy(level: Metric, change: Metric, rate: Metric): Verdict | null {
  const isFall = rate.direction === 'down';
  const verdict = growthOfChange(level, change, rate, isFall);
  if (!verdict || verdict.holds || !growsAtPrices(level.indicator)) return ofMoney(verdict, level);
  const before = valueOf(level) + (isFall ? 1 : -1) * valueOf(change);
  const real = (valueOf(change) / before) * 100;
  return isBeyondPrices(real, valueOf(rate), level.indicator) ? ofMoney(verdict, level) : null;
}

function ofMoney(verdict: Verdict | null, { unit }: Metric): Verdict | null {
  return verdict && unit.endsWith('元') ? { ...verdict, certainty: 'information' } : verdict;
}
