import { timePart } from '../../knowledge/time-phrasing.ts';
import { conceptOf, isSingle } from '../../text/lookup/concepts.ts';
import type { Metric } from '../../metrics/metric.ts';
import { onceFor } from '../../text/once-a-text.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import { clauseStart, justBefore, sentenceBefore } from '../../text/beside.ts';
import type { Carried } from '../../metrics/carried-owner.ts';
import { carriedBy, isOfOwner, isOfZone, OPENS_PARTS } from '../../metrics/carried-owner.ts';
import { ownerSaid } from '../../metrics/owner-said.ts';
import { isSpecific } from './is-specific.ts';
import { ownScope } from './own-scope.ts';

/** A metric whose clause names its indicator and then, with no other number between, its value. */
export interface Mention {
  readonly metric: Metric & { readonly value: number };
  /** The clause up to the value: 全年新增城镇就业. */
  readonly lead: string;
  /** Whose figure it is where the clause says so (全省, 区本级, 农村), else "". */
  readonly scope: string;
  /** 累计: a sum over more than one year. */
  readonly cumulative: boolean;
  /** What two mentions must have in common to speak of the same thing; value, period and status are left open. */
  readonly subject: string;
}

/**
 * The metrics that can be compared with others of the same indicator. Yearly averages, stages of a year and names too
 * general to be one thing (投资, 资金, 面积) are left out.
 */
export const mentionsIn = onceFor(findMentions);

function findMentions(text: string, metrics: readonly Metric[]): readonly Mention[] {
  const mentions: Mention[] = [];
  const own = ownScope(text);
  for (const [index, each] of metrics.entries()) {
    const metric = withoutSpan(each);
    if (!isNumber(metric) || !isSpecific(metric) || isOfCoverage(text, metric)) continue;
    const last = metrics[index - 1];
    const former = last && isFormerOf(text, last, each) ? last : null;
    // 由年初的5亿元调整为6亿元: another budget than the one told before.
    if (former && text.slice(former.range[1], metric.range[0]).includes('调整')) continue;
    const grown = last && isLevelOf(text, last, metric) ? last : null;
    const named = last && isGrowthOf(text, last, metric) ? last : (grown ?? former ?? metric);
    const reached = grown ? text.slice(grown.range[1], metric.range[0]) : '';
    const lead = namedLead(text, metric, leadOf(text, named, former !== null) + reached);
    const at = lead.lastIndexOf(metric.indicator);
    if (at < 0 || (NOT_COMPARABLE.test(lead) && NOT_COMPARABLE.test(comparable(metric, lead, at)))) continue;
    if (OTHER_AREA.test(sentenceBefore(text, metric.range[0])) || isOfZone(text, metric)) continue;
    if (isOfOwner(text, metrics, index)) continue;
    // 云溪县两处景区晋级，·全市·景区增至19个: whoever the sentence opens with.
    const owner = OWN_PLACE.test(lead) ? '' : ownerSaid(text, metric.range[0]);
    if (owner === null) continue;
    const place = SCOPE.exec(lead.slice(0, at))?.[0] ?? '';
    const scope = place === own ? '' : place;
    const cumulative = lead.includes('累计');
    mentions.push({
      metric,
      lead,
      scope,
      cumulative,
      subject: [
        owner,
        headOf(metric, lead),
        subjectOf(metric, scope, cumulative, carriedBy(text, metrics, index)),
      ].join('|'),
    });
  }
  return mentions;
}

/** （按普查口径测算，生产总值1481亿元: a bracket that opens with another coverage tells another value. */
function isOfCoverage(text: string, { range: [start] }: Metric): boolean {
  return OF_COVERAGE.test(justBefore(text, start, LONGEST_REMARK));
}

const OF_COVERAGE = rx`（[^（）\n]{0,20}{coverage}[^（）\n]*$`;
const LONGEST_REMARK = 40;

/** 地区生产总值268亿元、增长6%: the growth of what the level before it names. */
function isGrowthOf(text: string, level: Metric, metric: Metric): boolean {
  if (metric.aspect !== 'growth' || level.aspect !== 'level' || !isOfOne(level, metric)) return false;
  return GREW.test(text.slice(level.range[1], metric.range[0]));
}

/** 高新技术企业增长25%、达到965家: the level of what the growth before it names. */
function isLevelOf(text: string, growth: Metric, metric: Metric): boolean {
  if (metric.aspect !== 'level' || growth.aspect !== 'growth' || !isOfOne(growth, metric)) return false;
  return CAME_TO.test(text.slice(growth.range[1], metric.range[0]));
}

function isOfOne(a: Metric, b: Metric): boolean {
  return b.concept === null ? b.indicator === a.indicator : b.concept === a.concept;
}

const CAME_TO = rx`^[、，]{reach}$`;
const GREW = rx`^[、，](?:{sameTime}|{than}{lastYear})?{up|down}$`;

/** 由12亿元增加到36亿元: the first of the two is named, the second is what is told. */
function isFormerOf(text: string, former: Metric, metric: Metric): boolean {
  if (former.sentence !== metric.sentence || former.unit !== metric.unit) return false;
  if (!REACHES.test(text.slice(former.range[1], metric.range[0]))) return false;
  return OPENS_CHANGE.test(justBefore(text, former.range[0], LONGEST_FROM));
}

const REACHES = rx`^{up|down}?{reach}(?:{writtenYear}[末底]?的?)?$`;
const OPENS_CHANGE = rx`{from}[^由从，。；\n]{0,10}$`;
const LONGEST_FROM = 14;

/** The clause up to the value; 一般预算收入由12亿元到36亿元 names what is 36亿元 before its first value. */
function leadOf(text: string, { range: [start], indicatorRange }: Metric, changed: boolean): string {
  const opening = changed ? OPENS_CHANGE.exec(justBefore(text, start, LONGEST_FROM)) : null;
  const end = start - (opening?.[0].length ?? 0);
  const clause = clauseStart(text, beforeRun(text, clauseStart(text, end, LEAD_ENDS)), LEAD_ENDS);
  // PM2.5年均浓度: a digit within the name.
  const isInName = indicatorRange && indicatorRange[0] < clause && clause < indicatorRange[1];
  return text.slice(isInName ? clauseStart(text, indicatorRange[0], LEAD_ENDS) : clause, end);
}

/**
 * 第一产业·实现·增加值: the name without the verb inside it. 生产总值年均增长9%；2020年达到: what names no thing of its own goes
 * on with the clause that named it last, where it is known by that name.
 */
function namedLead(text: string, metric: Metric, lead: string): string {
  const { indicator, indicatorRange, concept, aspect, range } = metric;
  if (indicator === '' || lead.includes(indicator)) return lead;
  const bare = lead.replace(DONE, '');
  if (bare.includes(indicator)) return bare;
  const row = concept === null ? '' : justBefore(text, range[0], FARTHEST_NAME);
  const told = row.includes(indicator) ? RESPECTIVE.exec(row.slice(row.lastIndexOf(indicator))) : null;
  // 区本级地区生产总值204亿元，其中第一、第二产业增加值分别为: whose it is stays with the sentence.
  if (told) return (SCOPE.exec(sentenceBefore(text, range[0]))?.[0] ?? '') + indicator + (told[1] ?? '');
  const cropped = withCrop(text, metric, lead);
  if (cropped) return cropped;
  const isCarried = concept !== null && aspect === 'level' && indicatorRange && ONLY_TIME.test(lead);
  if (!isCarried || indicatorRange[1] > range[0] - lead.length || range[0] - indicatorRange[0] > FARTHEST_NAME)
    return lead;
  if (text.slice(indicatorRange[1], range[0]).includes('。')) return lead;
  const named = text.slice(clauseStart(text, indicatorRange[0], LEAD_ENDS), indicatorRange[1]);
  return (IN_ALL.test(lead) ? named.replace(ADDED, '') : named) + lead;
}

/** 粮食生产再获丰收，总产达到: the crop in the clause before, and what is told of it here. */
function withCrop(text: string, { indicator, indicatorRange: range }: Metric, lead: string): string | null {
  const measure = range ? indicator.slice(range[1] - range[0]) : '';
  if (!range || measure === '' || !lead.startsWith(measure) || !indicator.startsWith(text.slice(...range))) return null;
  return text.slice(clauseStart(text, range[0], LEAD_ENDS), range[0]) + indicator + lead.slice(measure.length);
}

/** 新增规上企业22家，总数达到96家: the one is added, the other is all there are. */
const IN_ALL = rx`^{within}{0,2}{allTold}`;
const ADDED = rx`{newly}了?`;

/** 存款、贷款余额·分别达到·268亿元、186亿元: each value of a row is told of its own name. */
const RESPECTIVE = rx`^[^，。；：\d\n]{2,40}?(?:{respectively}[^。；\n]{2,30}?，{since}?)?{respectively}((?:{up|down|reach|completion})?)了?(?:\d[^，。；、和与\n]{0,9}[、和与]){0,6}$`;
const DONE = wordPattern('{completion}', 'g');
/** 2020年达到, 全年完成. */
const ONLY_TIME = rx`^{within}{0,2}{leadTime}?{allTold}?(?:{comeTo}|{completion}|{reach})$`;
/** In characters. */
const FARTHEST_NAME = 60;

/** 粮食产量·连续18·年稳定在: how many years in a row is no other figure. */
function beforeRun(text: string, at: number): number {
  return at - (RUN.exec(justBefore(text, at, LONGEST_RUN))?.[0].length ?? 0);
}

const RUN = rx`连续\d{1,2}$`;
const LONGEST_RUN = 4;

/** The words that may make a value another one's: PM2.5年均浓度 is one name, and an average no more than its indicator is. */
function comparable(metric: Metric, lead: string, at: number): string {
  if (metric.concept === null) return lead;
  const [remark = ''] = REMARK.exec(metric.indicator) ?? [];
  const around = (lead.slice(0, at) + remark + lead.slice(at + metric.indicator.length)).replace(ofPart(metric), '');
  // 财政总收入52亿元，其中一般公共预算收入31亿元: what a place has only once is the same thing wherever it stands.
  return isSingle(metric.concept) ? around.replace(OPENS_PARTS, '') : around;
}

/** 前三季度: of a figure that is known to be of that part of the year, it makes it no other. */
function ofPart({ period }: Metric): RegExp | string {
  return period?.includes('-') ? timePart : '';
}

/** 一般公共预算收入（同口径）: what narrows the name it stands behind. */
const REMARK = /（[^（）]*）/;

const YEARS = rx`{numeral}年$`;

/** 固定资产投资五年累计: the span is no part of the name. */
function withoutSpan(metric: Metric): Metric {
  const { concept, indicator } = metric;
  if (concept !== null || !indicator.endsWith('年')) return metric;
  const name = indicator.replace(YEARS, '');
  return { ...metric, indicator: name, concept: conceptOf(name) };
}

function subjectOf(metric: Metric, place: string, cumulative: boolean, carried: Carried): string {
  const { concept, indicator, unit, aspect, bound, direction, basis, span } = metric;
  const isOne = isSingle(concept);
  // 城镇 in 常住人口城镇化率 is part of the name, and so is 规上 or 规模以上工业 in that of the known firms.
  const isPart = metric.scope !== null && indicator.includes(metric.scope);
  const isNamed = isPart && (unit === '%' || concept !== null);
  const isOwn = isNamed || metric.scope === 'district';
  const scope = isOwn ? null : (metric.scope ?? carried.residents);
  const of = isOne ? null : (metric.subject ?? carried.thing);
  // 入库企业10家，高新技术企业数量·突破900家: all there are of a known kind, however far others came.
  const isAll = concept !== null && bound === 'moreThan';
  const stage = isOne ? null : (metric.stage ?? (isAll ? null : carried.stage));
  // A rate is one thing, whether its name or its unit tells that it is one.
  const told = aspect === 'share' ? 'level' : aspect;
  const since = basis?.kind === 'year' || basis?.kind === 'plan' ? `${basis.kind}${String(basis.year)}` : null;
  return [concept ?? indicator, place, scope, cumulative, unit, told, direction, of, stage, since, span].join('|');
}

/** Of what is no known indicator: how far it came, and the section where nothing but its name says what it is of. */
function headOf({ concept, indicator, section }: Metric, lead: string): string {
  if (concept !== null) return '';
  const isAlone = lead.startsWith(indicator) && MOVE_OR_NOTHING.test(lead.slice(indicator.length));
  return isAlone && indicator.length < OWN_NAME ? String(section) : (CASE_STEP.exec(lead)?.[0] ?? '');
}

const MOVE_OR_NOTHING = rx`^(?:{up|down})?$`;
const CASE_STEP = rx`{caseStep}`;
/** A name of this length is of one thing in every section. */
const OWN_NAME = 7;

const NOT_COMPARABLE = rx`^月(?![末底])|^个[县市区旗乡镇]|{incomparable}|(?<!人)均|前\d|(?:{spanStart}|原)[共仅只]?有|各(?!项[存贷])`;
const SCOPE = rx`{placeScope}`;
const OWN_PLACE = rx`^{ownPlace}`;
/** 县域地区生产总值增长9%，一般公共预算收入增长21%, 民营企业实现工业产值86亿元: what a sentence opens with goes on to its end. */
const OTHER_AREA = rx`{countiesAlone}|{mergedPlace}|{firmOwner}企业{completion}`;

const LEAD_ENDS = '，、。；：！？\n0123456789';

function isNumber(metric: Metric): metric is Mention['metric'] {
  return typeof metric.value === 'number';
}
