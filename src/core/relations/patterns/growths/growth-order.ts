import { exhaustiveParts } from '../../../knowledge/known-wholes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { clauseBefore } from '../../../text/beside.ts';
import { agreement } from '../../agreement.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theFirst, theLast, theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { growthBetween } from '../../growth-between.ts';
import { apart } from '../../growths-apart.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { placeAmong } from '../../place-among.ts';
import type { Verdict } from '../../relation.ts';
import { signedGrowth } from '../../signed-growth.ts';
import { isToldTogether } from '../../told-together.ts';

const GROWTH: FigureTest = { aspect: 'growth' };
const EXACT_RISE: FigureTest = { aspect: 'growth', direction: 'up', bound: 'exact' };
/** A growth of the economy, said by its name. */
const OF_ECONOMY: FigureTest = { ...EXACT_RISE, concept: 'gdp', scope: null };
const OF_ONE_TIME = ['period', 'status', 'span'] as const;
/** In figures: three industries with a level and a growth each, and some between. */
const FARTHEST = 9;

/** Growths of one place and time that are held against each other, without the levels that they come from. */
export const growthOrderPatterns: readonly Pattern[] = [
  ...exhaustiveParts.map(({ whole, parts, example, right }) =>
    pattern({
      kind: 'growth-order',
      name: `a whole that grows more or less than all of ${parts.join('、')}`,
      figures: { whole: 'percent' },
      which: { whole: { ...GROWTH, concept: whole } },
      words: '{whole}',
      elsewhere: growthsOfParts(parts),
      shared: [],
      law: ({ whole: all, ...of }) => growthBetween(all, Object.values<Metric>(of)),
      example,
      right,
    }),
  ),
  pattern({
    kind: 'growth-order',
    name: 'a whole that grows more or less than all its parts, told in a row',
    figures: { whole: 'percent', one: 'percent', two: 'percent', three: 'percent' },
    which: {
      whole: { ...GROWTH, concept: 'gdp' },
      one: { ...GROWTH, named: rx`^{allIndustries}` },
      two: GROWTH,
      three: GROWTH,
    },
    words: '{whole}[^。；\\d\\n]{1,40}{one}、{two}{joiner}{three}(?!、)',
    shared: [],
    law: ({ whole, one, two, three }) =>
      [one, two, three].every((each) => isOfOneTime(each, whole)) ? growthBetween(whole, [one, two, three]) : null,
    example: '地区生产总值增长«9.5%»，其中一二三产增加值分别增长3.5%、6%和5%。',
    right: '5.5%',
  }),
  pattern({
    kind: 'growth-order',
    name: 'a growth that is said to be above another one',
    figures: { own: 'percent' },
    rows: { row: 'percent' },
    which: { own: GROWTH },
    words:
      '{own}(?<row>(?:[^。\\d\\n]{1,30}{figure}){0,8}?)[，、](?:(?<name>{within}{2,8}?){growthRate})?(?<all>{each}|{respectively})?{aboveGap}(?<place>{ownPlace})?{economy}{economyGrew}(?!{points})',
    mixed: true,
    elsewhere: {
      passed: {
        is: OF_ECONOMY,
        like: ['own', ...OF_ONE_TIME],
        where: (metric, _, { report, word }) => isOfPlaceNamed(metric, word('place'), report.source),
        choose: theLast,
      },
    },
    shared: [],
    law: ({ own, row, passed }, said) =>
      own.indicator.includes(said.word('name')) &&
      (row.length === 0 || (said.word('all') !== '' && isLike(own, row.at(-1))))
        ? above(own, passed)
        : null,
    example: '地区生产总值增长8.6%。农村居民人均可支配收入增长«6.9%»，高于经济增速。',
    right: '9.6%',
  }),
  pattern({
    kind: 'growth-order',
    name: 'how far a growth is from that of the economy',
    figures: { own: 'percent', gap: 'points' },
    which: { own: EXACT_RISE },
    words:
      '{own}[、，](?:(?<way>{aboveGap|belowGap})|[比较])(?<place>{ownPlace})?{economy}{economyGrew}?(?<than>{up|down})?出?了?{gap}(?=[，。；、）\\n])',
    elsewhere: {
      passed: {
        is: { ...EXACT_RISE, scope: [null, 'district'] },
        like: ['own', ...OF_ONE_TIME],
        where: (metric, _, { report, word }) =>
          isOfEconomy(metric, report) && isOfPlaceNamed(metric, word('place'), report.source),
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ passed, own, gap }, { word }) => {
      const way = word('way') || word('than');
      return way === '' ? null : apart(own, passed, gap, way);
    },
    example: '全省地区生产总值增长4.6%。农村居民收入增长5.8%、快于经济增速«2.2个百分点»。',
    right: '1.2个百分点',
  }),
];

type PartRole = `part ${string}`;

function growthsOfParts(
  names: readonly string[],
): Readonly<Record<PartRole, Elsewhere<{ readonly whole: Metric }, Said>>> {
  return Object.fromEntries(names.map((name) => [`part ${name}`, growthOfPart(name)]));
}

/** The first growth of a part behind its whole: of the place's own industry, not of one of its trades. */
function growthOfPart(name: string): Elsewhere<{ readonly whole: Metric }, Said> {
  return {
    is: GROWTH,
    stands: { behind: FARTHEST },
    like: ['whole', 'status', 'span'],
    where: (metric, { whole }, { report }) =>
      metric.sentence - whole.sentence <= 1 &&
      isNamedSo(metric, name) &&
      !isToldAgainBetween(whole, metric, report.metrics) &&
      (metric.period === whole.period || isToldTogether(metric, whole, report.source)),
    choose: theFirst,
  };
}

/** 市本级收入增长5.6%。地方收入增长2.3%，其中税收增长4.1%: parts are those of the whole that is told last. */
function isToldAgainBetween(whole: Metric, part: Metric, metrics: readonly Metric[]): boolean {
  const between = metrics.slice(placeAmong(metrics, whole) + 1, placeAmong(metrics, part));
  return between.some(({ aspect, indicator }) => aspect === 'growth' && indicator.endsWith(whole.indicator));
}

function isNamedSo({ indicator, scope }: Metric, name: string): boolean {
  return (indicator === '' ? (scope ?? '') : indicator).startsWith(name);
}

/** 地区生产总值达到2.1万亿元、稳居全国前列、增长4.8%: the growth of the level that is told right before, too. */
function isOfEconomy(
  metric: Metric,
  { source, metrics }: { readonly source: string; readonly metrics: readonly Metric[] },
): boolean {
  if (metric.concept === 'gdp') return true;
  const before = metrics[placeAmong(metrics, metric) - 1];
  if (before?.concept !== 'gdp' || before.aspect !== 'level' || before.sentence !== metric.sentence) return false;
  return GREW.test(source.slice(before.range[1], metric.range[0]));
}

/** 全市经济增速 in the report of a county is another one's, unless 全市 stands before that growth too. */
function isOfPlaceNamed(metric: Metric, place: string, source: string): boolean {
  return (
    place === '' || clauseBefore(source, metric.indicatorRange?.[1] ?? metric.range[0], '，。；\n').includes(place)
  );
}

const GREW = rx`^[、，](?:[^，。；、\d]{2,10}[、，])?增长$`;

function isOfOneTime(a: Metric, b: Metric): boolean {
  return agreement(OF_ONE_TIME, [a, b]).agrees;
}

/** 城镇居民人均可支配收入 and 农村居民人均可支配收入, whose names end alike. */
function isLike(own: Metric, last: Metric | undefined): boolean {
  return own.sentence === last?.sentence && isOfOneTime(own, last) && tail(own) === tail(last);
}

function tail({ indicator }: Metric): string {
  return indicator.slice(-3);
}

function above(metric: Metric, passed: Metric): Verdict {
  return {
    holds: signedGrowth(metric).high >= signedGrowth(passed).low,
    arithmetic: `${signed(metric)} > ${passed.text}`,
    stated: metric,
    of: [passed],
    says: {
      zh: `说的是高于经济增速，${signed(metric)}却低于${passed.text}`,
      en: `said to be above the growth of the economy, but ${signed(metric)} is below ${passed.text}`,
    },
  };
}

function signed({ text, direction }: Metric): string {
  return direction === 'down' ? `-${text}` : text;
}
