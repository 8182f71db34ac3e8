import { unitNamed } from '../../figures/unit-at.ts';
import type { UnitKind } from '../../knowledge/unit-kind.ts';
import type { Metric } from '../../metrics/metric.ts';
import { clauseStart } from '../../text/beside.ts';
import { groupBy } from '../../text/group-by.ts';
import { conceptOf } from '../../text/lookup/concepts.ts';
import type { SegmentedText } from '../../text/segmented-text.ts';
import { rx } from '../../text/word-pattern.ts';
import { agreement, isOfWholePlace } from '../agreement.ts';
import { isAbove, printed } from '../interval.ts';
import type { Certainty } from '../relation.ts';
import type { YearsTold } from './years-told.ts';
import { yearsTold } from './years-told.ts';

/** What one year did, and what several years with that year among them did, which is less. */
export interface YearAboveYears {
  readonly year: Metric;
  readonly years: Metric;
  readonly certainty: Certainty;
}

/**
 * «新增基础教育学位12.4万个» of the last year, and «新增基础教育学位4万个» of the five years that it ends; so too of one year's plan
 * and the plan of five. Only of what is done anew each year (新建, 培训, 就业, 产量): what there is in all may have been more
 * before. Of one name, unit, place and thing, both results or both plans.
 */
export function* yearsAboveYears(body: SegmentedText, metrics: readonly Metric[]): Iterable<YearAboveYears> {
  const named = groupBy(metrics.filter(isCountOfWork), keyOf);
  for (const same of named.values()) if (same.length > 1) yield* pairsIn(same, body);
}

/** Of what is told once there is nothing to ask. */
function* pairsIn(same: readonly Metric[], body: SegmentedText): Iterable<YearAboveYears> {
  const others: Told[] = [];
  for (const metric of same) {
    const told = isWorkTold(metric, body) ? yearsTold(metric, body) : null;
    if (told === null) continue;
    for (const other of others) {
      const pair = other.told === told ? null : heldTogether(other, { metric, told });
      if (pair) yield pair;
    }
    if (others.length < MOST) others.push({ metric, told });
  }
}

const MOST = 12;

interface Told {
  readonly metric: Metric;
  readonly told: YearsTold;
}

function isCountOfWork({ aspect, status, unit, value, bound, direction }: Metric): boolean {
  if (typeof value !== 'number' || bound === 'about' || status === 'reference') return false;
  if ((aspect !== 'level' && aspect !== 'change') || direction === 'down') return false;
  return unit !== '' && KINDS.has(unitNamed(unit)?.kind ?? 'count');
}

/** The same of all that may be one work. */
function keyOf(metric: Metric): string {
  // 城镇 in 城镇新增就业 is of the name.
  const place = isOfWholePlace(metric) ? null : metric.scope;
  return [workOf(metric), metric.unit, metric.status, place].join('|');
}

function workOf({ concept, indicator }: Metric): string {
  if (concept !== null) return concept;
  const plain = notSummed(indicator);
  return conceptOf(plain) ?? nameOf(plain);
}

/** Asked of what is told again alone: its words take long. */
function isWorkTold(metric: Metric, { text }: SegmentedText): boolean {
  const { indicator, indicatorRange, range } = metric;
  const start = clauseStart(text, range[0], STOPS);
  const lead = text.slice(start, range[0]);
  // 转移就业达233万人，净增52万人: a change of what another clause names.
  if (indicatorRange === null || indicatorRange[0] < start || workOf(metric).length < SHORTEST) return false;
  // 跃上500亿斤台阶: a level that one year came to, whatever years are told of.
  if (PASSED_MARK.test(lead) || MARK.test(text.slice(range[1], range[1] + LONGEST_MARK))) return false;
  const isWork = WORK.test(lead) || WORK_NAME.test(indicator) || PRODUCED.test(indicator);
  if (!isWork || IN_ALL.test(notSummed(lead)) || OF_OTHERS.test(lead)) return false;
  return OPENING.test(text.slice(start, Math.min(indicatorRange[0], range[0])));
}

/** Times, verbs and the place itself. 东部片区·新建农村公路 is of a part. */
const OPENING = rx`^(?:{ownPlace}|{leadTime}|{cumulative}|{writtenYear}|{fiveYears}|5年|{thisYear}|{lastYear}|{intention}|{completion}|{addition|objectVerb|countTaker|started|finished|given}|、|和|了){0,6}$`;

const KINDS: ReadonlySet<UnitKind> = new Set([
  'money',
  'area',
  'length',
  'volume',
  'mass',
  'people',
  'households',
  'count',
  'visits',
]);
const STOPS = '，；。：！？\n';
const SHORTEST = 4;
const WORK = rx`{addition|objectVerb|countTaker|started|finished|given|yearlyWork}`;
const WORK_NAME = rx`(?:{yearlyWork})$`;
const PRODUCED = rx`{produced}`;
const PASSED_MARK = rx`{passing}了?$`;
const MARK = rx`^的?{markNoun}`;
const LONGEST_MARK = 4;
/** 总数达到, 扩大到: what there is. */
const IN_ALL = rx`(?:{stock}|[到至])$|{total}`;
/** 其中, 首批, 比上年, 续建: of a part, or of something else. */
const OF_OTHERS = rx`{among|than|incomparable|continued}`;

/** 五年来城镇·累计·新增就业: all that the years did, or all there ever was, which is more. */
function notSummed(words: string): string {
  return words.replace(SUMMED, (each) => ADDED.exec(each)?.[0] ?? '');
}

const SUMMED = rx`{cumulative}`;
const ADDED = rx`{addition}$`;

/** 新建县域医疗次中心 and 县域医疗次中心 are one, and so are 生产原煤 and 规上原煤产量. */
function nameOf(indicator: string): string {
  const bare = indicator.replace(DOING, '');
  return PRODUCED.test(indicator) ? `${bare.replace(PRODUCED, '')}·产量` : bare;
}

const DOING = rx`^(?:{thisYear}|{total}|{addition|objectVerb|countTaker|started|finished|given}|规模以上|规上){0,4}`;

function heldTogether(one: Told, other: Told): YearAboveYears | null {
  const [year, years] = one.told === 'year' ? [one.metric, other.metric] : [other.metric, one.metric];
  if (year.sentence === years.sentence || !isAbove(printed(year), printed(years))) return null;
  const parts = agreement(['subject', 'stage', 'indicator'], [year, years]);
  if (parts.differ.length > 0) return null;
  return { year, years, certainty: parts.agrees && year.concept !== null ? 'warning' : 'information' };
}
