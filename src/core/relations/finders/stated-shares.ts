import type { Metric } from '../../metrics/metric.ts';
import { clauseStart } from '../../text/clause-start.ts';
import { valueOf } from '../interval.ts';
import { isExact } from '../printed-digits.ts';
import { rx } from '../../text/word-pattern.ts';

/** «项目200个，其中产业项目115个，占57.5%»: part, whole and percentage, all three printed in one sentence. */
export interface StatedShare {
  readonly part: Metric;
  readonly whole: Metric;
  readonly percent: Metric;
  /** Of a plan or target, which may be passed; or of a whole, which may not. */
  readonly of: 'plan' | 'whole';
}

/** Every percentage whose part and whole stand right before it and are named as such. */
export function* statedShares(text: string, metrics: readonly Metric[]): Iterable<StatedShare> {
  for (let index = 2; index < metrics.length; index++) {
    const [before, last, percent] = [metrics[index - 2], metrics[index - 1], metrics[index]];
    if (!before || percent?.unit !== '%' || last?.sentence !== percent.sentence) continue;
    if (percent.direction !== null || !isExact(percent)) continue;
    const partAt = isThreshold(text, before, last) ? index - 2 : index - 1;
    if (partAt === index - 1 && !isExact(last)) continue;
    const share = ofNumber(text, before, last, percent) ?? ofEarlier(text, metrics, index, partAt);
    if (share) yield share;
  }
}

/** 占年度计划38.6亿元的78.2%: the whole runs straight into its percentage. */
function ofNumber(text: string, part: Metric, whole: Metric, percent: Metric): StatedShare | null {
  if (!STRAIGHT.test(text.slice(whole.range[1], percent.range[0]))) return null;
  if (part.sentence !== whole.sentence || part.unit !== whole.unit || !isExact(part)) return null;
  const lead = LEADS_TO_WHOLE.exec(text.slice(part.range[1], whole.range[0]));
  if (!lead) return null;
  return {
    part,
    whole,
    percent,
    of: PLAN.test(lead[0] + text.slice(whole.range[1], percent.range[0])) ? 'plan' : 'whole',
  };
}

/** 180个村年收入超过20万元，占比: a mark that the counted things passed, and no part. */
function isThreshold(text: string, part: Metric, mark: Metric): boolean {
  const passed = mark.bound === 'moreThan' || mark.bound === 'atLeast';
  return passed && mark.unit !== part.unit && isExact(part) && OF_THEM.test(text.slice(part.range[1], mark.range[0]));
}

const OF_THEM = /^[^，。；、\d]{1,16}$/;

/** 38.6亿元的78.2%, 110万人年度任务的130%. */
const STRAIGHT = rx`^{plan}?的$`;

const LEADS_TO_WHOLE = rx`^[^，。；、\d]{0,12}[，、（](?:{completion|reach}|是)了?[^，。；、\d]{0,12}$`;
const PLAN = rx`{planned}`;

function ofEarlier(text: string, metrics: readonly Metric[], index: number, partAt: number): StatedShare | null {
  const [part, percent] = [metrics[partAt], metrics[index]];
  if (!part || !percent || part.unit === '%') return null;
  const lead = text.slice(metrics[index - 1]?.range[1], percent.range[0]);
  const isLoss = LOSS.test(lead);
  const whole = wholeBefore(metrics, partAt, isLoss);
  if (!whole) return null;
  const between = text.slice(whole.range[1], part.range[0]);
  if (between.length > FARTHEST || /[。；\n]/.test(between)) return null;
  const named = text.slice(clauseStart(text, whole.range[0], CLAUSE_ENDS), whole.range[0]);
  const noun = NOUN.exec(between)?.[0] ?? '';
  if (OF_PLAN.test(lead)) {
    return PLAN.test(named + noun) && REACHED.test(between) ? { part, whole, percent, of: 'plan' } : null;
  }
  const share = { part, whole, percent, of: 'whole' } as const;
  if (isLoss) return text.slice(whole.range[1], part.range[0]).endsWith('亏损企业') ? share : null;
  const owner = OF_WHOLE.exec(lead);
  if (owner) {
    const [, thing = ''] = owner;
    if (thing === '') return WITHIN.test(between) || sameNoun(named, between) ? share : null;
    if (thing.startsWith('全部')) return between.includes('其中') && isAll(named, thing.slice(2)) ? share : null;
    return (named + noun).includes(thing.replace(TIME, '')) ? share : null;
  }
  const own = OWN_SHARE.exec(lead)?.[1];
  if (own !== undefined) return ofNames(named, between, own) ? share : null;
  const stem = RATE.exec(lead)?.[1];
  const from = metrics.indexOf(whole, index - 1 - BETWEEN);
  // 新增供热面积40万平方米，总供热面积320万平方米，供热普及率: what is more than the other is no part of it.
  if (stem === undefined || valueOf(part) > valueOf(whole)) return null;
  if (metrics.slice(from + 1, index - 1).some(({ unit }) => unit === '%')) return null;
  const counted = text.slice(clauseStart(text, part.range[0], CLAUSE_ENDS), percent.range[0] - stem.length);
  const before = counted.slice(0, counted.search(/[，、（](?!.*[，、（])/s));
  const at = before.indexOf(stem);
  return at >= 0 && at <= LONGEST_LEAD && !before.includes(`不${stem}`) ? share : null;
}

/** 持卡42万人，城乡居民养老保险参保26万人，参保率: what is named at length before the part is a thing of its own. */
const LONGEST_LEAD = 6;

/** 财政总支出72.5亿元，民生支出58.4亿元: what is named right before the part ends as the name of the whole does. */
function sameNoun(named: string, between: string): boolean {
  const noun = /[^，。；、\d]{2}$/.exec(named)?.[0];
  return noun !== undefined && /[，、]/.test(between) && between.endsWith(noun) && WHOLE_NAME.test(named);
}

/** 完成固定资产投资, 占全部投资的: nothing narrows what all of it is; 工业投资 is not all investment. */
function isAll(named: string, thing: string): boolean {
  return named.endsWith(thing) && UNNARROWED.test(named.slice(0, -thing.length));
}

const UNNARROWED = rx`^{unnarrowing}*$`;

/** 固定资产投资820亿元、工业投资233亿元，工业投资占比: the part by its name, beside a whole whose name ends as its own does. */
function ofNames(named: string, between: string, own: string): boolean {
  return between.endsWith(own) && named.endsWith(own.slice(-2)) && named.length > own.length;
}

/** 财政总支出, 全部工业增加值, 一般公共预算支出. */
const WHOLE_NAME = rx`总|^{wholeName}`;

/** The nearest figure before the part that has its unit; what was added to it may be passed over. */
function wholeBefore(metrics: readonly Metric[], index: number, pastChange: boolean): Metric | null {
  const part = metrics[index];
  for (let at = index - 1; at >= index - BETWEEN; at--) {
    const metric = metrics[at];
    if (!part || metric?.sentence !== part.sentence) return null;
    if (pastChange && metric.aspect === 'change') continue;
    if (metric.unit === part.unit) return isExact(metric) && metric.status !== 'reference' ? metric : null;
  }
  return null;
}

const BETWEEN = 3;
const FARTHEST = 40;
const CLAUSE_ENDS = '，。；：、！？\n';
/** The noun after a count, to the end of its clause. */
const NOUN = /^[^，。；、\d]{1,14}/;

/** 占计划的, 完成目标任务的. */
const OF_PLAN = rx`^[^，。；、\d]{0,14}[，、（]{ofPlan}$`;
const REACHED = rx`{result}`;
/** 占, 占比, 占总数的: of the whole just named; 占企业总数的: of the whole of that name. */
const OF_WHOLE = rx`^[^，。；、\d]{0,16}[，、（](?:占比?|占(?:{allOf}|([^，。；、\d其]{1,10}?)总?[数量]?)(?:的|的?{shareNoun})?){comesTo}$`;
/** 占全年支出的: of the spending just named. */
const TIME = rx`^(?:{thisYear}|年度)(?=.{2})`;
/** ，工业投资占比 */
const OWN_SHARE = rx`^[^，。；、\d]{0,4}[，、（]([^，。；、\d]{2,8})占比{comesTo}$`;
/** What makes the later figure a part of the earlier one. */
const WITHIN = rx`{withinIt}`;
/** 亏损面: the share of all firms that make losses. */
const LOSS = rx`^[，、（]亏损面{comesTo}$`;
/** 合格率, 城镇化率: the first two characters name what the rate counts. */
const RATE = rx`^[^，。；、\d]{0,14}[，、（]([^，。；、\d的]{2})[^，。；、\d的]{0,4}率{comesTo}$`;
