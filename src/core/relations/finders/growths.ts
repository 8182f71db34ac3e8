import { exhaustiveParts } from '../../knowledge/known-wholes.ts';
import type { Metric } from '../../metrics/metric.ts';
import { largest, smallest } from '../../text/extremes.ts';
import { rx } from '../../text/word-pattern.ts';
import type { Found } from '../finder.ts';
import { finder, wholeAndParts } from '../finder.ts';
import { printed } from '../interval.ts';
import { difference } from '../laws.ts';
import type { Pattern } from '../pattern.ts';

/** Growths of one place and time that are held against each other, without the levels that they come from. */
export const growthFinders: readonly Pattern[] = [
  finder({
    kind: 'growth-order',
    name: 'a whole that grows more or less than all its parts',
    find: outsideParts,
    shared: [],
    certainty: 'warning',
    example: '地区生产总值增长«9.5%»，其中第一产业增长3.2%、第二产业增长6.8%、第三产业增长7.4%。',
    right: '6.9%',
  }),
  finder({
    kind: 'growth-order',
    name: 'a growth that is said to be above another one',
    find: belowWhatItPasses,
    shared: [],
    certainty: 'warning',
    example: '地区生产总值增长8.6%。农村居民人均可支配收入增长«6.9%»，高于经济增速。',
    right: '9.6%',
  }),
  finder({
    kind: 'growth-order',
    name: 'incomes in the country that are said to grow faster than in towns',
    find: slowerInTheCountry,
    shared: [],
    certainty: 'warning',
    example: '城镇、农村居民人均可支配收入分别增长5.4%、«5.2%»，农村居民收入增速连续十五年快于城镇。',
    right: '6.2%',
  }),
  finder({
    kind: 'growth-order',
    name: 'how far a growth is above that of the economy',
    find: gapsAboveEconomy,
    shared: [],
    certainty: 'warning',
    example: '全省地区生产总值增长4.6%。农村居民收入增长5.8%、快于经济增速«2.2个百分点»。',
    right: '1.2个百分点',
  }),
];

function* outsideParts(_: string, metrics: readonly Metric[]): Iterable<Found> {
  for (const [index, whole] of metrics.entries()) {
    const divisions = whole.aspect === 'growth' ? exhaustiveParts[whole.concept ?? ''] : undefined;
    for (const names of divisions ?? []) {
      const parts = partsBehind(metrics, index, names);
      if (parts.length === names.length) yield between(whole, parts);
    }
    const dealt = divisions ? dealtBehind(metrics, index) : [];
    if (dealt.length > 0) yield between(whole, dealt);
  }
}

/** 一二三产增加值分别增长3.5%、6%、5%: one name for all three, whose growths stand in a row. */
function dealtBehind(metrics: readonly Metric[], index: number): readonly Metric[] {
  const [whole, ...row] = metrics.slice(index, index + 2 + INDUSTRIES);
  const parts = row.slice(0, INDUSTRIES);
  const isRow =
    parts.length === INDUSTRIES && parts.every((each) => isBeside(each, whole) && isInSentence(each, whole));
  const [first] = parts;
  return isRow && first && ALL_INDUSTRIES.test(first.indicator) && row[INDUSTRIES]?.indicator !== first.indicator
    ? parts
    : [];
}

function isInSentence(part: Metric, whole: Metric | undefined): boolean {
  return part.sentence === whole?.sentence;
}

const INDUSTRIES = 3;
const ALL_INDUSTRIES = rx`^{allIndustries}`;

/** The first growth of each part in the figures behind the whole. */
function partsBehind(metrics: readonly Metric[], index: number, names: readonly string[]): readonly Metric[] {
  const whole = metrics[index];
  const near = metrics.slice(index + 1, index + 1 + FARTHEST).filter((each) => isBeside(each, whole));
  return names.flatMap((name) => near.find((each) => nameOf(each).startsWith(name)) ?? []);
}

/** In figures: three industries with a level and a growth each, and some between. */
const FARTHEST = 9;

function isBeside(part: Metric, whole: Metric | undefined): boolean {
  return (
    whole !== undefined && part.aspect === 'growth' && part.sentence - whole.sentence <= 1 && isOfOneTime(part, whole)
  );
}

/** 第一产业增长5%: of the place's own industry, not of one of its trades. */
function nameOf({ indicator, scope }: Metric): string {
  return indicator === '' ? (scope ?? '') : indicator;
}

function between(whole: Metric, parts: readonly Metric[]): Found {
  const isBetween = (read: (metric: Metric) => Metric): boolean => {
    const grown = parts.map((part) => rangeOf(read(part)));
    const all = rangeOf(read(whole));
    return all.high >= smallest(grown.map(({ low }) => low)) && all.low <= largest(grown.map(({ high }) => high));
  };
  const isNear = isBetween((metric) => metric);
  return {
    holds: isNear && isBetween(asPrinted),
    // 6%左右 may well be 5.6%; that every part stays below what is printed is worth a look.
    ...(isNear ? { certainty: 'information' as const } : {}),
    arithmetic: parts.map(({ text }) => text).join('、'),
    stated: whole,
    says: {
      zh: `各部分增速为${parts.map(signed).join('、')}，总体增速应在其间，文中为${signed(whole)}`,
      en: `its parts grow by ${parts.map(signed).join(', ')} and the whole should lie between, the text says ${signed(whole)}`,
    },
    places: wholeAndParts(whole, parts),
  };
}

function asPrinted(metric: Metric): Metric {
  return metric.bound === 'about' ? { ...metric, bound: 'exact' } : metric;
}

/** The growth with its sign: a fall is below 0. */
function rangeOf(metric: Metric): { readonly low: number; readonly high: number } {
  const { low, high } = printed(metric);
  return metric.direction === 'down' ? { low: -high, high: -low } : { low, high };
}

function signed({ text, direction }: Metric): string {
  return direction === 'down' ? `-${text}` : text;
}

function isOfOneTime(a: Metric, b: Metric): boolean {
  return a.period === b.period && a.status === b.status && a.span === b.span;
}

/** 分别增长8.1%、6.9%，均高于经济增速, where the economy grew by 8.6%. */
function* belowWhatItPasses(text: string, metrics: readonly Metric[]): Iterable<Found> {
  const economy = metrics.filter(isOfEconomy);
  for (const [index, last] of metrics.entries()) {
    const said = last.aspect === 'growth' ? PASSES.exec(text.slice(last.range[1], last.range[1] + WORDS)) : null;
    const passed = said ? economy.findLast((each) => each !== last && isOfOneTime(each, last)) : undefined;
    if (!said || !passed) continue;
    const before = said.groups?.all === undefined ? [] : metrics.slice(Math.max(0, index - FARTHEST), index);
    for (const each of [...before.filter((other) => isLike(other, last)), last]) yield above(each, passed);
  }
}

/** 农村居民收入增长5.8%、快于经济增速1.2个百分点, where the economy grew by 4.6%. */
function* gapsAboveEconomy(text: string, metrics: readonly Metric[]): Iterable<Found> {
  const economy = economyGrowths(text, metrics);
  for (const [index, gap] of metrics.entries()) {
    const own = metrics[index - 1];
    if (gap.unit !== '个百分点' || own?.aspect !== 'growth' || own.bound !== 'exact' || own.direction !== 'up')
      continue;
    if (!GAP.test(text.slice(own.range[1], gap.range[0]))) continue;
    const told = economy.filter((each) => each !== own && isOfOneTime(each, own));
    const [passed] = told;
    if (!passed || told.some(({ value }) => value !== passed.value)) continue;
    yield {
      ...difference(passed, own, gap),
      places: [
        { role: 'growth', metric: own },
        { role: 'passed', metric: passed },
        { role: 'gap', metric: gap },
      ],
    };
  }
}

/** 城镇5.4%、农村5.2%，农村居民收入增速快于城镇: said in the sentence of the two growths. */
function* slowerInTheCountry(text: string, metrics: readonly Metric[]): Iterable<Found> {
  for (const [index, town] of metrics.entries()) {
    const country = metrics[index + 1];
    if (country?.sentence !== town.sentence || town.concept !== TOWN || country.concept !== COUNTRY) continue;
    if (town.aspect !== 'growth' || country.aspect !== 'growth' || !isOfOneTime(town, country)) continue;
    const [said] = text.slice(country.range[1], country.range[1] + LONG_CLAUSE).split('。');
    if (!FASTER_IN_COUNTRY.test(said ?? '')) continue;
    yield {
      holds: rangeOf(country).high >= rangeOf(town).low,
      arithmetic: `${signed(country)} > ${signed(town)}`,
      stated: country,
      says: {
        zh: `说的是农村快于城镇，${signed(country)}却低于${signed(town)}`,
        en: `said to be faster in the country, but ${signed(country)} is below ${signed(town)}`,
      },
      places: [
        { role: 'town', metric: town },
        { role: 'country', metric: country },
      ],
    };
  }
}

const [TOWN, COUNTRY] = ['urban-resident-disposable-income', 'rural-resident-disposable-income'];
const LONG_CLAUSE = 40;
const FASTER_IN_COUNTRY = rx`^[，、]{fasterInCountry}`;

function isOfEconomy({ concept, aspect, direction, scope, bound }: Metric): boolean {
  return concept === 'gdp' && aspect === 'growth' && direction === 'up' && scope === null && bound === 'exact';
}

/** 城镇居民人均可支配收入 and 农村居民人均可支配收入, whose names end alike. */
function isLike(other: Metric, last: Metric): boolean {
  const isGrowth = other.aspect === 'growth' && other.sentence === last.sentence && isOfOneTime(other, last);
  return isGrowth && other.indicator.slice(-LIKE) === last.indicator.slice(-LIKE);
}

const LIKE = 3;

function above(metric: Metric, passed: Metric): Found {
  const range = rangeOf(metric);
  return {
    holds: range.high >= rangeOf(passed).low,
    arithmetic: `${signed(metric)} > ${passed.text}`,
    stated: metric,
    says: {
      zh: `说的是高于经济增速，${signed(metric)}却低于${passed.text}`,
      en: `said to be above the growth of the economy, but ${signed(metric)} is below ${passed.text}`,
    },
    places: [
      { role: 'growth', metric },
      { role: 'passed', metric: passed },
    ],
  };
}

const PASSES = rx`^[，、](?<all>{each}|{respectively})?{aboveGap}{ownPlace}?{economy}{growthRate}`;
/** 地区生产总值达到2.1万亿元、稳居全国前列、增长4.8%: the growth of the level that is told right before, too. */
function economyGrowths(text: string, metrics: readonly Metric[]): readonly Metric[] {
  return metrics.filter((metric, index) => {
    const before = metrics[index - 1];
    if (metric.scope !== null && metric.scope !== 'district') return false;
    if (isOfEconomy({ ...metric, scope: null })) return true;
    const isLevel = before?.concept === 'gdp' && before.aspect === 'level' && before.sentence === metric.sentence;
    return (
      isLevel && isOfEconomy({ ...metric, concept: 'gdp' }) && GREW.test(text.slice(before.range[1], metric.range[0]))
    );
  });
}

const GREW = rx`^[、，](?:[^，。；、\d]{2,10}[、，])?增长$`;
const WORDS = 24;
const GAP = rx`^[、，]{aboveGap}{ownPlace}?{economy}{growthRate}$`;
