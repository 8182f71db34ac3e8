import type { Metric } from '../../metrics/metric.ts';
import { clauseStart } from '../../text/clause-start.ts';
import { conceptOf } from '../../text/lookup/concepts.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import { commensurable } from '../commensurable.ts';
import type { Found } from '../finder.ts';
import { finder } from '../finder.ts';
import { difference } from '../laws.ts';
import { fromTo } from '../from-to.ts';
import { formatQuantity } from '../format-quantity.ts';
import { valueOf } from '../interval.ts';
import type { Pattern } from '../pattern.ts';
import type { Place } from '../relation.ts';
import { mentionsIn } from '../restatements/mentions.ts';

/** One thing told in two places, whose figures need to be turned into each other first. */
export const acrossFinders: readonly Pattern[] = [
  finder({
    kind: 'from-to-change',
    name: 'from one amount to another, and the change that is told later by its name',
    find: laterChanges,
    shared: [],
    certainty: 'warning',
    example: '建成区面积由42平方公里扩大到46平方公里，新增绿地120公顷，建成区面积增加«6平方公里»。',
    right: '4平方公里',
  }),
  finder({
    kind: 'magnitude',
    name: 'one harvest in two units',
    find: inTwoUnits,
    shared: [],
    certainty: 'information',
    example: '粮食总产31.2万吨，再获丰收。\n粮食产量稳定在«2.6亿斤以上»。',
    right: '6.2亿斤以上',
  }),
  finder({
    kind: 'rank',
    name: 'two ranks of one thing',
    find: twoRanks,
    shared: [],
    certainty: 'information',
    example: '固定资产投资、存款余额增速均排全区第1位。\n全区固定资产投资增速连续6个季度排全区«第4位»。',
    right: '第1位',
  }),
];

/** 建成区面积由42平方公里扩大到46平方公里，…，建成区面积增加4平方公里; what follows at once is a row of patterns/change.ts. */
function* laterChanges(text: string, metrics: readonly Metric[]): Iterable<Found> {
  for (const { from, to } of fromTo(text, metrics)) {
    const at = metrics.indexOf(to);
    const by = metrics
      .slice(at + 2, at + FARTHEST)
      .find((each) => each.sentence === to.sentence && each.aspect === 'change' && isNamedAs(each, from));
    if (by?.unit === to.unit && from.unit === to.unit)
      yield { ...difference(from, to, by), places: placesOf({ from, to, by }) };
  }
}

const FARTHEST = 6;

function isNamedAs({ indicator }: Metric, from: Metric): boolean {
  return (
    indicator.length > 2 &&
    (from.indicator.endsWith(indicator) || indicator.endsWith(from.indicator)) &&
    from.indicator.length > 2
  );
}

/** 31.2万吨 and 2.6亿斤: no harvest changes so much within the years of one report. */
function* inTwoUnits(text: string, metrics: readonly Metric[]): Iterable<Found> {
  const seen = new Map<string, Metric>();
  for (const { metric, scope, cumulative } of mentionsIn(text, metrics)) {
    if (metric.concept === null || metric.aspect !== 'level' || cumulative) continue;
    const key = `${metric.concept}|${scope}`;
    const before = seen.get(key);
    if (!before) seen.set(key, metric);
    else if (before.unit !== metric.unit && commensurable([before, metric])) {
      const ratio = valueOf(metric) / valueOf(before);
      yield {
        holds: ratio < MOST && ratio > 1 / MOST,
        arithmetic: `${before.text} = ${formatQuantity(valueOf(before), metric)}`,
        stated: metric,
        places: placesOf({ before, metric }),
      };
    }
  }
}

const MOST = 1.4;

/** 固定资产投资、存款余额增速均排全区第1位, and 固定资产投资增速…排全区第4位. */
function* twoRanks(text: string, metrics: readonly Metric[]): Iterable<Found> {
  const seen = new Map<string, Metric>();
  for (const rank of metrics) {
    if (rank.aspect !== 'rank' || rank.bound !== 'exact') continue;
    const [start] = rank.range;
    const {
      names = '',
      what = '',
      place = '',
    } = RANKED.exec(text.slice(clauseStart(text, start, STOPS), start))?.groups ?? {};
    for (const name of names.split(JOINERS)) {
      const concept = conceptOf(name.replace(OWN_PLACE, ''));
      if (concept === null) continue;
      const key = [concept, what, place, rank.period, rank.status].join('|');
      const before = seen.get(key);
      if (before) yield sameRank(before, rank, name + what);
      else seen.set(key, rank);
    }
  }
}

function sameRank(before: Metric, rank: Metric, name: string): Found {
  return {
    holds: valueOf(before) === valueOf(rank),
    arithmetic: `${before.text} = ${rank.text}`,
    stated: rank,
    says: {
      zh: `${name}前面为${before.text}，这里为${rank.text}`,
      en: `${name} is ${before.text} before, and ${rank.text} here`,
    },
    places: placesOf({ before, rank }),
  };
}

const STOPS = '，。；：！？\n';
const JOINERS = rx`{joiner}`;
const OWN_PLACE = rx`^{ownPlace}`;
const RANKED = wordPattern(
  '^(?<names>[^由从比较]{2,40}?)(?<what>{measured}?)(?:继续|连续[^，。；]{2,6}|稳|[均都]){0,2}(?:保持)?{takesRank}(?:在)?(?<place>全[国省市区州县盟])$',
);

function placesOf(metrics: Readonly<Record<string, Metric>>): readonly Place[] {
  return Object.entries(metrics).map(([role, metric]) => ({ role, metric }));
}
