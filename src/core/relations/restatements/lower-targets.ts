import { risingRates, risingTotals, risingVolumes, unlikelyMultiple } from '../../knowledge/magnitudes.ts';
import type { Bilingual } from '../../knowledge/bilingual.ts';
import type { UnitKind } from '../../knowledge/unit-kind.ts';
import { unitNamed } from '../../figures/unit-at.ts';
import type { Metric } from '../../metrics/metric.ts';
import { isOfIndustryBefore } from '../../metrics/owner-said.ts';
import { clauseBefore, justBefore, sentenceAfter } from '../../text/beside.ts';
import { rx } from '../../text/word-pattern.ts';
import { agreement } from '../agreement.ts';
import { directionOf } from '../laws.ts';
import { digitsOff } from '../printed-digits.ts';
import type { Mention } from './mentions.ts';
import type { Pair, Retold } from './restatement.ts';
import { pair } from './restatement.ts';

/** Targets for what was reached before, in a span of the same length: below it, or the other way than their verb says. */
export function* lowerTargets({ body, mentions }: Retold): Iterable<Pair> {
  const reached = new Map<string, Mention>();
  for (const mention of mentions) {
    const { metric } = mention;
    if (metric.aspect !== 'level' && metric.aspect !== 'share') continue;
    const subject = `${subjectOf(mention)}|${isMark(body.text, metric) || metric.aspect === 'share' ? 1 : spanOf(mention)}`;
    const before = reached.get(subject);
    if (metric.status === 'actual' && isLater(mention, before)) reached.set(subject, mention);
    if (metric.status !== 'target' || !before || !isOfOne(before.metric, metric)) continue;
    if (isOfIndustryBefore(body.text, metric)) continue;
    const says = wrongWay(before.metric, mention) ?? (isMeant(body.text, metric) ? null : below(before, mention));
    if (says) yield { ...pair(before.metric, metric, metric.indicator), says };
  }
}

/** 坚持量力而行，投资预期完成140亿元; 预期17亿元，剔除一次性因素后同口径增长4%: said to be set lower, or on another basis. */
function isMeant(text: string, { range: [start, end] }: Value): boolean {
  return MEANT_LOWER.test(clauseBefore(text, start, '。\n') + sentenceAfter(text, end, LONGEST_BEHIND, '。；\n'));
}

const MEANT_LOWER = rx`{loweredPlan|otherCount}`;
const LONGEST_BEHIND = 60;

/** Targets ten times what was reached. */
export function* farTargets({ mentions }: Retold): Iterable<Pair> {
  const reached = new Map<string, Mention>();
  for (const mention of mentions) {
    const { metric } = mention;
    if (metric.aspect !== 'level') continue;
    if (metric.status === 'actual') reached.set(mention.subject, mention);
    const before = metric.status === 'target' ? reached.get(mention.subject)?.metric : undefined;
    if (!before || before.value <= 0 || metric.value / before.value < unlikelyMultiple) continue;
    const times = Math.round((metric.value / before.value) * 10) / 10;
    const says = {
      zh: `目标${metric.text} ÷ 已完成${before.text} ≈ ${times}倍，请核对`,
      en: `Target ${metric.text} ÷ ${before.text} reached ≈ ${times} times: worth checking`,
    };
    yield { ...pair(before, metric, metric.indicator), says };
  }
}

type Value = Mention['metric'];

/** A long name is of one thing, whatever stands before it; 农产品加工业产值 and 农产品加工产值 are one. */
function subjectOf({ metric, scope, cumulative, subject }: Mention): string {
  const { concept, indicator, unit, span } = metric;
  return concept === null &&
    (indicator.length >= OWN_NAME || (indicator.length >= OF_AMOUNT && PRODUCED.test(indicator)))
    ? [indicator.replace('业产值', '产值'), scope, cumulative, unit, span].join('|')
    : subject;
}

const OWN_NAME = 6;
/** 山羊饲养量: what it is an amount of is told. */
const OF_AMOUNT = 5;

function isOfOne(before: Value, metric: Value): boolean {
  return agreement(['scope', 'subject'], [withoutOwnScope(before), withoutOwnScope(metric)]).agrees;
}

/** 城镇 in 城镇化率 narrows nothing, and nothing does in a long name that is the same at both places. */
function withoutOwnScope(metric: Value): Value {
  const { scope, indicator, unit } = metric;
  return (unit === '%' || indicator.length >= OWN_NAME) && scope !== null && indicator.includes(scope)
    ? { ...metric, scope: null }
    : metric;
}

/** 迈上·3万亿元·台阶: where it is to stand at the end, after however many years. */
function isMark(text: string, { range: [start, end] }: Value): boolean {
  return PASSING.test(justBefore(text, start, NEAR)) && MARK.test(text.slice(end, end + NEAR));
}

const NEAR = 6;
const PASSING = rx`{passing}$`;
const MARK = rx`^新?(?:{markNoun})`;

/** 提升至59% where 68% was reached. */
function wrongWay({ value, text, bound }: Value, { metric, lead }: Mention): Bilingual | null {
  const verb = TO.exec(lead)?.[1] ?? '';
  const direction = directionOf(verb);
  const [low, high] = direction === 'up' ? [metric.value, value] : [value, metric.value];
  if (direction === null || low >= high || bound === 'about') return null;
  return {
    zh: `“${metric.indicator}”前文已是${text}，“${verb}”到${metric.text}方向相反`,
    en: `${metric.indicator} was already ${text}: ${verb} to ${metric.text} goes the other way`,
  };
}

const TO = rx`({up|down})[到至]$`;

/** What was reached last counts, and of two values for it the lower; 新认定24家，总数达到118家: all there are before what came. */
function isLater(mention: Mention, known: Mention | undefined): boolean {
  const { period, value } = mention.metric;
  const before = known?.metric;
  if (!before?.period || period === null || period > before.period) return true;
  if (period < before.period) return false;
  const isAll = isStock(mention);
  return known && isAll !== isStock(known) ? isAll : value < before.value;
}

function below(reached: Mention, target: Mention): Bilingual | null {
  const [{ metric: done }, { metric }] = [reached, target];
  const least = done.value * (NEARLY[metric.bound] ?? 1) * (done.bound === 'about' ? ABOUT : 1);
  if (metric.value >= least || UNSURE.has(done.bound)) return null;
  if (!rises(metric) && !(isStock(reached) && isStock(target)) && !isSlipOfProduce(reached.metric, target)) return null;
  if (metric.value < done.value / FAR || HELD_DOWN.test(target.lead)) return null;
  const span = target.cumulative ? SUMS : spanOf(target) > 1 ? ALIKE : { zh: '', en: '' };
  return {
    zh: `“${metric.indicator}”目标${metric.text}，低于已完成的${done.text}${span.zh}`,
    en: `The target for ${metric.indicator}, ${metric.text}, is below the ${done.text} reached before${span.en}`,
  };
}

/** What is told as no more than its number may be less. */
const UNSURE: ReadonlySet<string> = new Set(['lessThan', 'atMost']);
/** 76%左右 may be 75%. */
const ABOUT = 0.98;
/** 58%左右 may be 57.7%, and 36%以上 leaves room where 36.2% was reached. */
const NEARLY: Partial<Record<Metric['bound'], number>> = { about: 0.99, atLeast: 0.97 };
/** A lost digit makes a tenth; what is less than that is of another thing. */
const FAR = 10.5;
/** 稳定在36%以上 is a floor, too. */
const HELD_DOWN = rx`{holds}在|{down}`;
const SUMS = { zh: '（都是几年的累计）', en: ' (both are sums of several years)' };
const ALIKE = { zh: '（前后年数相同）', en: ' (both over as many years)' };

function rises({ concept, indicator }: Value): boolean {
  if (concept === null) return RISING.test(indicator) && !SHRINKING.test(indicator);
  return risingTotals.has(concept) || risingRates.has(concept) || risingVolumes.has(concept);
}

/** 山羊饲养量·达到·168万只, where 186万只 were reached: what is made may be planned lower, but hardly to come to so much less by a slip. */
function isSlipOfProduce({ value, step, bound }: Value, { metric, lead }: Mention): boolean {
  if (
    !PRODUCED.test(metric.indicator) ||
    SHRINKING.test(metric.indicator) ||
    (metric.bound === 'exact' && !COMES_TO.test(lead))
  )
    return false;
  const [done, aimed] = [value, metric.value].map((each) => Math.round(each / Math.min(step, metric.step)));
  const areSuch = bound === 'exact' && (metric.bound === 'exact' || metric.bound === 'moreThan');
  if (metric.bound === 'moreThan' && AIMS.test(lead)) return areSuch && metric.value < value * LESS;
  return areSuch && metric.value < value * MUCH_LESS && digitsOff(done ?? 0, aimed ?? 0) !== null;
}

/** 力争粮食总产·突破42万吨: no floor, but what was not reached before. */
const AIMS = rx`{intention}`;
const LESS = 0.985;

const PRODUCED = rx`{producedName}$`;
const COMES_TO = rx`(?:{reach}|{passing})$`;
const MUCH_LESS = 0.95;

/** 枢纽联运量达到25万标箱, 规上企业达8200家, 加工量突破100万头: what there is to be, and not what is newly done, nor a floor. */
function isStock({ metric: { concept, indicator, aspect, unit, bound, subject }, lead }: Mention): boolean {
  if (aspect !== 'level' || OTHER_KINDS.has(unitNamed(unit)?.kind ?? 'count')) return false;
  const isCount = concept !== null && bound === 'atLeast' && unitNamed(unit)?.kind === 'count';
  if (bound !== 'moreThan' && !((bound === 'exact' || isCount) && STOCK.test(lead))) return false;
  return (
    subject === null &&
    (concept !== null || indicator.length >= LONG_NAME) &&
    (CAPACITY.test(indicator) || !FLOW.test(lead)) &&
    !SHRINKING.test(indicator) &&
    !LOW.test(lead)
  );
}

const LONG_NAME = 5;
const STOCK = rx`(?:{stock}|[到至])$`;
/** 新建农村公路, 培育企业: works of each year; 服务业 is none. */
const FLOW = rx`新[建增设开签引认培投改扩造植]|{completion|objectVerb|addition|countTaker|started|finished}|{yearlyWork}(?!业)`;
/** 服务 in 服务器装机能力 is no work of a year. */
const CAPACITY = rx`{capacityName}$`;
const LOW = rx`{lowWanted|plannedLower}`;
/** Amounts of money and of time are set low for other reasons. */
const OTHER_KINDS: ReadonlySet<UnitKind> = new Set(['money', 'time', 'percent', 'point', 'ratio']);

const RISING = rx`{risingName}$`;
const SHRINKING = rx`{shrinkingName}`;

/** How many years a mention covers; a sum over the years (累计) is compared with another such sum. */
function spanOf({ metric, cumulative }: Mention): number {
  if (cumulative) return 0;
  if (metric.period?.length === YEAR) return 1;
  const [from = '', to = from] = metric.period?.split('/') ?? [];
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
}

/** 2021 */
const YEAR = 4;
