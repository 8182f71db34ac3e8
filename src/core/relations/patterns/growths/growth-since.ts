import type { Metric } from '../../../metrics/metric.ts';
import { largest } from '../../../text/extremes.ts';
import { growsAtPrices } from '../../beyond-prices.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { stepOf, valueOf } from '../../interval.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { lastYearOf } from '../../years-between.ts';
import { severalYears } from '../guards.ts';

const LEVEL: FigureTest = { aspect: 'level', known: true };
const RISE: FigureTest = { aspect: 'growth', direction: 'up', known: true };
const PLAIN: FigureTest = { bound: ['exact', 'about'] };
/** 1650亿元以上、增长8%以上: both leave room upwards. */
const OPEN: FigureTest = { bound: ['exact', 'about', 'atLeast'] };
const MEANT: FigureTest = { status: 'target' };
const OF_PLACE: FigureTest = { scope: [null, 'district'] };
/** From one figure of a sentence to the next. */
const CLAUSES = '(?:[^。\\d\\n]|\\d{4}年){1,40}';

/** Levels, how far they are said to have grown, and what they grow from, which is told in another part of the report. */
export const growthSincePatterns: readonly Pattern[] = [
  pattern({
    kind: 'growth-from-levels',
    name: 'a growth, the target that it leads to and the result that it grows from',
    figures: { growth: 'percent', target: 'amount' },
    which: { growth: { ...RISE, ...PLAIN, ...MEANT }, target: { ...LEVEL, ...OPEN } },
    words: '{growth}[、，]{intention}?(?:{reach}|{completion}){target}',
    unless: [severalYears],
    elsewhere: { base: resultOfYearBefore() },
    shared: [],
    law: offTarget,
    example: '社会消费品零售总额完成84.6亿元。\n二、2025年工作安排\n社会消费品零售总额增长12%，达到«106.4亿元»。',
    right: '95亿元',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'a target, its growth and the result that it grows from',
    figures: { target: 'amount', growth: 'percent' },
    which: { target: { ...LEVEL, ...OPEN, ...MEANT }, growth: { ...RISE, ...OPEN } },
    words: '{target}[，、（](?:(?![^，。；]{0,4}口径){sameTime}|[比较]{lastYear})?增长{growth}',
    unless: [severalYears],
    elsewhere: { base: resultOfYearBefore() },
    shared: [],
    law: offTarget,
    example: '社会消费品零售总额完成84.6亿元。\n二、2025年工作安排\n社会消费品零售总额达到«106.4亿元»，增长12%。',
    right: '95亿元',
  }),
  ...([`{target}${CLAUSES}{growth}`, `{growth}${CLAUSES}{target}`] as const).map((words, index) =>
    pattern({
      kind: 'growth-from-levels',
      name: `a target of some years, its yearly growth ${index === 0 ? 'behind' : 'before'} it and the result that it grows from`,
      figures: { target: 'amount', growth: 'percent' },
      which: {
        target: { ...LEVEL, ...OF_PLACE, ...MEANT, span: [null, 'yearly'] },
        growth: { ...RISE, span: 'yearly' },
      },
      words,
      elsewhere: {
        base: {
          is: { ...LEVEL, ...OF_PLACE, status: 'actual' },
          like: ['target', 'indicator'],
          choose: theLatest,
        },
      },
      shared: [],
      law: offYears,
      certainty: 'information',
      example: `一、“十三五”时期工作回顾\n2020年地区生产总值达到150亿元。\n二、“十四五”时期目标任务\n到2025年，地区生产总值${index === 0 ? '达到«330亿元»，年均增长8%' : '年均增长8%，达到«330亿元»'}。`,
      right: '220亿元',
    }),
  ),
];

type Told = Readonly<Record<'target' | 'growth' | 'base', Metric>>;

/** What the report has said before of the year before the target's; one name where it is written so, else one indicator. */
function resultOfYearBefore(): Elsewhere<Omit<Told, 'base'>, Said> {
  return {
    is: { ...LEVEL, status: 'actual', bound: 'exact' },
    stands: 'before',
    like: ['target', 'indicator', 'unit', 'scope'],
    where: ({ period }, { target }) => period !== null && period === String(Number(target.period) - 1),
    choose: (found, { target }) =>
      theOnly(found.filter(({ indicator }) => indicator === target.indicator)) ?? theOnly(found),
  };
}

/** Another base (comparable prices, a revised result) moves a rate by a few points, that of output by more: no proof of either. */
function offTarget({ base, target, growth }: Told): Verdict | null {
  const isOpen = target.bound === 'atLeast';
  if (target.concept !== growth.concept || (growth.bound === 'atLeast' && !isOpen)) return null;
  const ratio = valueOf(target) / valueOf(base);
  const real = (ratio - 1) * 100;
  const rounding = (100 * (stepOf(target) / 2 + (ratio * stepOf(base)) / 2)) / valueOf(base);
  const about = [target, growth].some(({ bound }) => bound === 'about') ? ABOUT : 0;
  const stated = valueOf(growth);
  const allowed = growsAtPrices(target.indicator) ? Math.max(MOST_ADJUSTED, stated / 4) : OTHER_BASE;
  const arithmetic = `${target.text} ÷ ${base.text} − 1 ≈ ${real.toFixed(1)}%`;
  const beyond = Math.abs(real - stated) - rounding - growth.step - about;
  if (beyond > 0 && beyond <= allowed) return null;
  // 增长8%，达到200亿元以上: a round number leaves room below what the growth gives, by no half of it.
  if (isOpen && growth.bound !== 'atLeast' && beyond > 0 && real < stated && real > stated / 2) return null;
  return {
    holds: beyond <= 0,
    arithmetic,
    stated: target,
    certainty: real < 0 ? 'warning' : 'information',
    says: { zh: `${arithmetic}，文中为增长${growth.text}`, en: `${arithmetic}, the text says ${growth.text}` },
  };
}

/** Points that 左右 and 约 allow. */
const ABOUT = 2;
const OTHER_BASE = 2.5;
const MOST_ADJUSTED = 5;
/** The last level of a thing; null where its year has two. A mark that was passed is no second value beside 1055.45亿元. */
function theLatest(levels: readonly Metric[]): Metric | null {
  const years = levels.map(lastYearOf).filter((year) => year > 0);
  const last = largest(years, 0);
  const ofYear = levels.filter((metric) => lastYearOf(metric) === last);
  return theOnly(ofYear.filter((metric) => !ofYear.some((other) => isPassed(metric, other))));
}

function isPassed(mark: Metric, value: Metric): boolean {
  return mark.bound === 'moreThan' && valueOf(mark) < valueOf(value);
}

function offYears({ base, target, growth }: Told): Verdict | null {
  const years = lastYearOf(target) - lastYearOf(base);
  const isOne = target.concept === growth.concept && base.unit === target.unit && base.span === null;
  if (!isOne || !(years >= FEWEST_YEARS && years <= MOST_YEARS)) return null;
  const expected = valueOf(base) * (1 + valueOf(growth) / 100) ** years;
  const ratio = valueOf(target) / expected;
  const times = Number((valueOf(target) / valueOf(base)).toFixed(2));
  const meant = Number((expected / valueOf(base)).toFixed(2));
  return {
    holds: ratio <= ROOM && ratio >= 1 / ROOM,
    arithmetic: `${target.text} ÷ ${base.text} ≈ ${times}倍`,
    stated: target,
    says: {
      zh: `${base.text}${years}年年均增长${growth.text}约为${meant}倍，${target.text}是${times}倍，请核对`,
      en: `${base.text} growing by ${growth.text} for ${years} years is ${meant} times as much, ${target.text} is ${times} times; check`,
    },
  };
}

const FEWEST_YEARS = 2;
const MOST_YEARS = 10;
/** Prices and 左右 move the level by a fifth in five years; a slip of a digit does by more. */
const ROOM = 1.3;
