import { knownWholes, nestedRates } from '../../../knowledge/known-wholes.ts';
import { risingTotals, risingVolumes } from '../../../knowledge/magnitudes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { isYear } from '../../../text/characters.ts';
import { clauseBefore, sentenceBefore } from '../../../text/beside.ts';
import { conceptOf, isSingle } from '../../../text/lookup/concepts.ts';
import { onceFor } from '../../../text/once-a-text.ts';
import { rx, wordPattern } from '../../../text/word-pattern.ts';
import { commensurable, isAmount } from '../../commensurable.ts';
import { theFirst, theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { isAbove, printed, scaled, valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { isOfPlace } from '../../restatements/is-of-place.ts';

const RATE_OF_PLACE: FigureTest = { aspect: ['level', 'share'], subject: null, basis: null, known: true };
const LEVEL_OF_PLACE: FigureTest = { aspect: 'level', subject: null, basis: null, known: true };

/** What adds up from month to month, and not what stands at its end. */
const MADE_IN_YEAR = [...risingTotals, ...risingVolumes, 'tax-revenue'].filter(
  (id) => id !== 'deposits' && id !== 'loans',
);

/** Two figures told in different places, that one thing, or a thing and a part of it, cannot both have. */
export const retoldPatterns: readonly Pattern[] = [
  pattern({
    kind: 'part-of-whole',
    name: 'a known part of a known whole, wherever the two stand',
    figures: { part: 'amount' },
    which: { part: { ...LEVEL_OF_PLACE, concept: knownWholes.map(([part]) => part) } },
    words: '{part}',
    elsewhere: {
      whole: {
        is: { ...LEVEL_OF_PLACE, concept: knownWholes.map(([, whole]) => whole) },
        like: ['part', 'period', 'status', 'span'],
        where: (metric, { part }, { report }) =>
          knownWholes.some(([one, whole]) => part.concept === one && metric.concept === whole) &&
          isOfPlace(metric, report),
        choose: (wholes, { part }) => wholeBelow(wholes, part),
      },
    },
    shared: [],
    law: ({ part, whole }, { report }) =>
      part.period !== null && isOfPlace(part, report) ? larger(part, whole) : null,
    example: '地区生产总值达到123.6亿元。规模以上工业增加值达到«136亿元»。',
    right: '36亿元',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'a part of a year that made more than the year, wherever the two stand',
    figures: { part: 'amount' },
    which: { part: { ...LEVEL_OF_PLACE, concept: MADE_IN_YEAR } },
    words: '{part}',
    elsewhere: {
      whole: {
        is: LEVEL_OF_PLACE,
        like: ['part', 'indicator', 'status', 'unit', 'span'],
        where: (whole, { part }, { report }) =>
          isYear(whole.period ?? '') &&
          isPartOf(part, whole.period ?? '') &&
          saysYear(whole, report) &&
          isOfPlace(whole, report),
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ part, whole }, { report }) =>
      isAbove(printed(part), printed(whole)) && isOfPlace(part, report) ? larger(part, whole) : null,
    example: '全年完成固定资产投资58亿元。\n前三季度，完成固定资产投资«63.4亿元»。',
    right: '43.4亿元',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'a rate that is never above another',
    figures: { lower: 'percent' },
    which: { lower: { ...RATE_OF_PLACE, concept: nestedRates.map(([lower]) => lower) } },
    words: '{lower}',
    elsewhere: {
      upper: {
        is: { ...RATE_OF_PLACE, concept: nestedRates.map(([, upper]) => upper) },
        like: ['lower', 'period', 'status'],
        // 建成区绿化覆盖率36.8%，绿地率38.5%: what one sentence tells is of one place.
        where: ({ concept, scope, sentence }, { lower }) =>
          nestedRates.some(([one, other]) => lower.concept === one && concept === other) &&
          (scope === lower.scope || sentence === lower.sentence),
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ lower, upper }, { report: { source } }) =>
      isAbove(printed(lower), printed(upper)) && isNamedNear(lower, source) ? aboveUpper(lower, upper) : null,
    example: '建成区绿化覆盖率、绿地率分别达到42.6%、«49.3%»。',
    right: '39.3%',
  }),
  pattern({
    kind: 'magnitude',
    name: 'one harvest in two units',
    figures: { metric: 'amount' },
    which: { metric: { aspect: 'level', known: true } },
    words: '{metric}',
    elsewhere: {
      before: {
        is: { aspect: 'level', known: true },
        stands: 'before',
        like: ['metric', 'indicator', 'scope'],
        where: (before, { metric }) =>
          isSingle(metric.concept) &&
          before.unit !== metric.unit &&
          isAmount(before) &&
          commensurable([before, metric]),
        choose: theFirst,
      },
    },
    shared: [],
    law: ({ before, metric }) => inOtherUnit(before, metric),
    certainty: 'information',
    example: '粮食总产31.2万吨，再获丰收。\n粮食产量稳定在«2.6亿斤以上»。',
    right: '6.2亿斤以上',
  }),
  pattern({
    kind: 'rank',
    name: 'two ranks of one thing',
    figures: { rank: 'rank' },
    which: { rank: { bound: 'exact' } },
    words: '{rank}',
    elsewhere: {
      before: {
        is: { aspect: 'rank', bound: 'exact' },
        stands: 'before',
        like: ['rank', 'period', 'status'],
        where: (before, { rank }, { report }) => sharedName(before, rank, report) !== undefined,
        choose: theFirst,
      },
    },
    shared: [],
    law: ({ before, rank }, { report }) => sameRank(before, rank, sharedName(before, rank, report) ?? ''),
    certainty: 'information',
    example: '固定资产投资、存款余额增速均排全区第1位。\n全区固定资产投资增速连续6个季度排全区«第4位»。',
    right: '第1位',
  }),
];

/** 城镇化率48.2%；人均GDP相当于全国的八成: what stands behind a semicolon is of what was named there. */
function isNamedNear({ indicatorRange, range }: Metric, source: string): boolean {
  return indicatorRange === null || !source.slice(indicatorRange[1], range[0]).includes('；');
}

function aboveUpper(lower: Metric, upper: Metric): Verdict {
  const [one, other] = [lower, upper].map(({ indicator, text }) => `${indicator}${text}`);
  return disproved(lower, `${lower.text} > ${upper.text}`, {
    zh: `${one}不会高于${other}`,
    en: `${one} is never above ${other}`,
  });
}

/** 2020-01/2020-09 of 2020: from the first month on, so that it is part of what the year made. */
function isPartOf({ period }: Metric, year: string): boolean {
  return period?.startsWith(`${year}-`) === true && period.includes(`/${year}-`);
}

/** 全年完成, 全年地区生产总值148亿元，税收收入8.2亿元: a year that is not named may be that of the report alone, whose month is told. */
function saysYear({ range: [start] }: Metric, { source }: Said['report']): boolean {
  return SAYS_YEAR.test(clauseBefore(source, start, STOPS)) || OPENS_YEAR.test(sentenceBefore(source, start));
}

const OPENS_YEAR = rx`^(?:{intention})?{thisYear}`;
const SAYS_YEAR = rx`{thisYear}|{writtenYear}`;

/** Of each whole of a part its one value, and of these one that is less than the part. */
function wholeBelow(wholes: readonly Metric[], part: Metric): Metric | null {
  const told = [...new Set(wholes.map(({ concept }) => concept))].map((concept) =>
    theOnly(wholes.filter((whole) => whole.concept === concept)),
  );
  return told.find((whole) => whole && commensurable([part, whole]) && isBelow(whole, part)) ?? null;
}

function isBelow(whole: Metric, part: Metric): boolean {
  return isAbove(printed(part), scaled(printed(whole), ROOM));
}

/** Estimates of the two may stand at two times. */
const ROOM = 1.02;

/** Far from each other, the two are told by their names. */
function larger(part: Metric, whole: Metric): Verdict {
  const [one, all] = [part, whole].map((metric) => formatQuantity(valueOf(metric), metric));
  return disproved(part, `${part.text} > ${whole.text}`, {
    zh: `分项“${part.indicator}”${one} > 总数“${whole.indicator}”${all}`,
    en: `${part.indicator}, ${one}, is part of ${whole.indicator}, and more: ${all}`,
  });
}

/** 31.2万吨 and 2.6亿斤: no harvest changes so much within the years of one report; that it changes less proves nothing. */
function inOtherUnit(before: Metric, metric: Metric): Verdict | null {
  const ratio = valueOf(metric) / valueOf(before);
  if (ratio < MOST && ratio > 1 / MOST) return null;
  return {
    holds: false,
    arithmetic: `${before.text} = ${formatQuantity(valueOf(before), metric)}`,
    stated: metric,
  };
}

const MOST = 1.4;

/** 固定资产投资增速: what two ranks of one list are both told of, as the later one says it. */
function sharedName(before: Metric, rank: Metric, report: Said['report']): string | undefined {
  const known = new Set(rankedBy(report.source, before).map(({ key }) => key));
  return rankedBy(report.source, rank).find(({ key }) => known.has(key))?.name;
}

interface RankedThing {
  readonly key: string;
  readonly name: string;
}

/** Each rank is held against several. */
const rankedBy = onceFor((source: string, rank: Metric) => readRanked(clauseBefore(source, rank.range[0], STOPS)));

/** 固定资产投资、存款余额增速均排全区第1位: each of several known indicators, with what of it is ranked and where. */
function readRanked(clause: string): readonly RankedThing[] {
  const { names = '', what = '', place = '' } = RANKED.exec(clause)?.groups ?? {};
  return names.split(JOINERS).flatMap((name) => {
    const concept = conceptOf(name.replace(OWN_PLACE, ''));
    return concept === null ? [] : [{ key: [concept, what, place].join('|'), name: name + what }];
  });
}

const STOPS = '，。；：！？\n';
const JOINERS = rx`{joiner}`;
const OWN_PLACE = rx`^{ownPlace}`;
const RANKED = wordPattern(
  '^(?<names>[^由从比较]{2,40}?)(?<what>{measured}?)(?:继续|连续[^，。；]{2,6}|稳|[均都]){0,2}(?:保持)?{takesRank}(?:在)?(?<place>全[国省市区州县盟])$',
);

function sameRank(before: Metric, rank: Metric, name: string): Verdict {
  return {
    holds: valueOf(before) === valueOf(rank),
    arithmetic: `${before.text} = ${rank.text}`,
    stated: rank,
    says: {
      zh: `${name}前面为${before.text}，这里为${rank.text}`,
      en: `${name} is ${before.text} before, and ${rank.text} here`,
    },
  };
}
