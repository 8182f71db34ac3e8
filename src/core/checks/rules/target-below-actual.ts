import { risingRates, risingTotals, risingVolumes } from '../../knowledge/magnitudes.ts';
import { directionOf } from '../../relations/laws.ts';
import { agreement } from '../../relations/agreement.ts';
import type { Metric } from '../../metrics/metric.ts';
import { isOfIndustryBefore } from '../../metrics/owner-said.ts';
import { widerGaps } from '../../relations/restatements/income-gaps.ts';
import type { Mention } from '../../relations/restatements/mentions.ts';
import { mentionsIn } from '../../relations/restatements/mentions.ts';
import type { UnitKind } from '../../knowledge/unit-kind.ts';
import { unitNamed } from '../../figures/unit-at.ts';
import { justBefore } from '../../text/beside.ts';
import { rx } from '../../text/word-pattern.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** A target for a total of the place that is lower than what was reached in a span of the same length. */
export const targetBelowActual: Rule = {
  id: 'target-below-actual',
  severity: 'information',
  title: { zh: '目标低于已完成数', en: 'A target below what was reached' },
  why: {
    zh: '今后五年的投资目标低于过去五年的实绩，可能是主动调低，也可能是口径不同或漏写，只作提醒；只比较生产总值、投资、财政收入、产值、旅游收入一类总量，前后时间一样长；“达到”“突破”所说的规模、存量和城镇化率一类比率，也不应低于已达到的。“提升至65%”而前文已经达到70%，“降至25微克”而前文已是22微克，说的方向与数相反，请核对。',
    en: 'A five-year target below the last five years may be meant, counted otherwise, or a slip, and is only worth a look. Only totals such as output, investment, revenue and tourism are compared, over spans of equal length, and what is said to be reached in all (达到, 突破) such as capacities, stocks and the urbanisation rate. 提升至65% where 70% was reached goes the other way than its verb says.',
  },
  examples: [
    {
      text: '一、过去五年工作回顾\n五年来，固定资产投资五年累计638亿元。\n二、今后五年目标\n主要目标是：固定资产投资累计完成«550亿元»。',
    },
    { text: '一、2020年工作回顾\n完成固定资产投资140亿元。\n二、2021年工作安排\n完成固定资产投资«120亿元以上»。' },
    { text: '一、2020年工作回顾\n一般公共预算收入12.6亿元。\n二、2021年工作安排\n一般公共预算收入达到«11亿元»。' },
    {
      text: '一、2020年工作回顾\n全年接待游客突破370万人次，旅游收入47.2亿元。\n二、2021年工作安排\n力争旅游接待人数达到«346万人次»，旅游收入«突破40亿元»。',
    },
    { text: '一、2020年工作回顾\n电商交易额达5000000万元。\n二、2021年工作安排\n实现电商交易额«300亿元以上»。' },
    {
      text: '一、2020年工作回顾\n菌草加工业产值突破80亿元，服务器托管能力达到70万台。\n二、2021年工作安排\n力争菌草加工产值«突破70亿元»，服务器托管能力达到«10万台»。',
    },
    {
      text: '一、2020年工作回顾\n菌草加工业产值突破80亿元，服务器托管能力达到70万台。\n二、2021年工作安排\n力争菌草加工产值突破90亿元，服务器托管能力达到100万台。',
    },
    { text: '一、2020年工作回顾\n绿色出行分担率达到68%。\n二、2021年工作安排\n绿色出行分担率提升至«59%»。' },
    {
      text: '一、2020年工作回顾\nPM2.5年均浓度22.4微克/立方米。\n二、2021年工作安排\nPM2.5年均浓度力争降至«31微克/立方米»。',
    },
    {
      text: '一、2020年和“十三五”时期工作回顾\n五年来，常住人口城镇化率从2015年的51.3%提升到2020年的57.6%，有效期内高新技术企业达780家，铁海联运量达到17.3万标箱，奶牛屠宰加工量突破80万头，地区生产总值达到2356亿元。\n二、“十四五”时期主要目标\n到2025年，常住人口城镇化率达«53%左右»，铁海联运量达到«15万标箱»，地区生产总值迈上«2000亿元»台阶。\n三、2021年工作安排\n有效期内高新技术企业达«720家»，奶牛屠宰加工量«突破70万头»。',
    },
    {
      text: '一、2020年和“十三五”时期工作回顾\n五年来，常住人口城镇化率从2015年的51.3%提升到2020年的57.6%，有效期内高新技术企业达780家，铁海联运量达到17.3万标箱，奶牛屠宰加工量突破80万头，地区生产总值达到2356亿元，生猪出栏量达到62万头，创建示范园区达到12个，化肥施用量达到8万吨，农村劳动力转移就业达到12万人。\n二、“十四五”时期主要目标\n到2025年，常住人口城镇化率达65%左右，铁海联运量达到25万标箱，地区生产总值迈上3000亿元台阶。\n三、2021年工作安排\n常住人口城镇化率达57.5%左右，有效期内高新技术企业达820家，奶牛屠宰加工量突破100万头，生猪出栏量达到60万头，创建示范园区达到10个，化肥施用量达到7万吨，农村劳动力转移就业达到11万人，铁海联运量15万标箱以上。',
      note: {
        zh: '往高处走的，留有余地的，每年另做的',
        en: 'What rises, what leaves room, what is done anew each year',
      },
    },
    {
      text: '一、2020年工作回顾\n城乡居民收入比缩小至2.21∶1。\n二、2021年工作安排\n城乡居民收入比缩小至«2.31∶1»左右。',
    },
    {
      text: '一、2020年工作回顾\n城乡居民收入比由2.35缩小至2.21。\n二、2021年工作安排\n城乡居民收入比缩小至2.15左右，控制在2.3∶1以内。',
    },
    {
      text: '一、2020年工作回顾\n技术合同成交额从17.9亿元增加到52.6亿元。\n二、2021年工作安排\n技术合同成交额达到«51亿元»。',
    },
    {
      text: '一、2020年工作回顾\n技术合同成交额从17.9亿元增加到52.6亿元。\n二、2021年工作安排\n技术合同成交额达到55亿元。',
    },
    { text: '一、2020年工作回顾\n高新技术企业达到780家。\n二、2021年工作安排\n力争高新技术企业达到«720家»。' },
    {
      text: '一、2020年工作回顾\n高新技术企业达到780家。\n二、2021年工作安排\n新增高新技术企业72家，力争高新技术企业达到840家。',
    },
    { text: '一、2020年工作回顾\n林木绿化率达到55.76%。\n二、2021年工作安排\n林木绿化率达到«53.56%»。' },
    {
      text: '一、2020年工作回顾\n枢纽通道联运量达到17.3万标箱，肉牛屠宰加工量突破80万头。\n二、2021年工作安排\n枢纽通道联运量达到«15万标箱»，肉牛屠宰加工量«突破70万头»。',
    },
    {
      text: '一、2025年和“十四五”时期工作回顾\n常住人口城镇化率从2020年的53.2%提升到2025年的57.7%。\n二、“十五五”时期主要目标\n到2030年，常住人口城镇化率达«53%左右»。',
    },
    {
      text: '一、2020年工作回顾\n全年发放小额贷款达到17.3亿元，枢纽通道联运量达到17.3万标箱。\n二、2021年工作安排\n发放小额贷款达到15亿元，枢纽通道联运量达到16万标箱以上。',
      note: { zh: '每年另做的、留有余地的', en: 'What is done anew each year, and what leaves room' },
    },
    {
      text: '一、2020年工作回顾\n绿色出行分担率达到66%。\n二、2021年工作安排\n绿色出行分担率提升至69%，保持在63%以上。',
    },
    { text: '一、2020年工作回顾\n完成固定资产投资140亿元。\n二、2021年工作安排\n完成固定资产投资150亿元以上。' },
    {
      text: '一、2020年工作回顾\n政府性基金收入12亿元，旅游收入不足48亿元，粮食产量62.4万吨。\n二、2021年工作安排\n政府性基金收入9亿元，旅游收入47亿元，粮食产量稳定在60万吨以上。',
      note: { zh: '本来就会少的、留有余地的', en: 'What shrinks, and what leaves room' },
    },
    {
      text: '一、2020年工作回顾\n新增城镇就业4.19万人。\n二、2021年工作安排\n新增城镇就业4万人。',
      note: { zh: '就业目标留有余地是常例', en: 'Job targets are set with room to spare' },
    },
    {
      text: '一、2020年工作回顾\n固定资产投资640亿元。\n二、2021年工作安排\n力争服务业增加值达到480亿元以上、固定资产投资完成520亿元以上。',
      note: { zh: '前一项所说行业的', en: 'Of the industry that the item before is of' },
    },
    {
      text: '一、过去五年工作回顾\n固定资产投资五年累计完成638亿元。\n二、2022年工作安排\n固定资产投资完成140亿元。',
      note: { zh: '五年与一年', en: 'Five years and one' },
    },
  ],
  *check({ body, metrics }) {
    for (const { reached, target } of widerGaps(body.text, metrics)) yield gapWidens(reached, target);
    const reached = new Map<string, Mention>();
    for (const mention of mentionsIn(body.text, metrics)) {
      const { metric } = mention;
      if (metric.aspect !== 'level' && metric.aspect !== 'share') continue;
      const subject = `${subjectOf(mention)}|${isMark(body.text, metric) || metric.aspect === 'share' ? 1 : spanOf(mention)}`;
      const before = reached.get(subject);
      if (metric.status === 'actual' && isLater(metric, before?.metric)) reached.set(subject, mention);
      if (metric.status !== 'target' || !before || !isOfOne(before.metric, metric)) continue;
      if (isOfIndustryBefore(body.text, metric)) continue;
      const finding = wrongWay(before.metric, mention) ?? below(before, mention);
      if (finding)
        yield { ...finding, range: metric.range, related: [{ range: before.metric.range, message: REACHED }] };
    }
  },
};

/** A long name is of one thing, whatever stands before it; 农产品加工业产值 and 农产品加工产值 are one. */
function subjectOf({ metric, scope, cumulative, subject }: Mention): string {
  const { concept, indicator, unit, span } = metric;
  return concept === null && indicator.length >= OWN_NAME
    ? [indicator.replace('业产值', '产值'), scope, cumulative, unit, span].join('|')
    : subject;
}

const OWN_NAME = 6;

function isOfOne(before: Mention['metric'], metric: Mention['metric']): boolean {
  return agreement(['scope', 'subject'], [withoutOwnScope(before), withoutOwnScope(metric)]).agrees;
}

/** 城镇 in 城镇化率 narrows nothing, and nothing does in a long name that is the same at both places. */
function withoutOwnScope(metric: Mention['metric']): Mention['metric'] {
  const { scope, indicator, unit } = metric;
  return (unit === '%' || indicator.length >= OWN_NAME) && scope !== null && indicator.includes(scope)
    ? { ...metric, scope: null }
    : metric;
}

/** 迈上·3万亿元·台阶: where it is to stand at the end, after however many years. */
function isMark(text: string, { range: [start, end] }: Mention['metric']): boolean {
  return PASSING.test(justBefore(text, start, NEAR)) && MARK.test(text.slice(end, end + NEAR));
}

const NEAR = 6;
const PASSING = rx`{passing}$`;
const MARK = rx`^新?(?:{markNoun})`;

const REACHED = { zh: '已完成数', en: 'What was reached' };

function gapWidens(reached: Metric, target: Metric): RawFinding {
  return {
    range: target.range,
    message: {
      zh: `城乡收入比前文已是${reached.text}，缩小到${target.text}方向相反`,
      en: `The ratio of incomes in town and country was already ${reached.text}: narrowing to ${target.text} goes the other way`,
    },
    related: [{ range: reached.range, message: REACHED }],
  };
}

type Told = Pick<RawFinding, 'message'>;

/** 提升至59% where 68% was reached. */
function wrongWay({ value, text, bound }: Mention['metric'], { metric, lead }: Mention): Told | null {
  const verb = TO.exec(lead)?.[1] ?? '';
  const direction = directionOf(verb);
  const [low, high] = direction === 'up' ? [metric.value, value] : [value, metric.value];
  if (direction === null || low >= high || bound === 'about') return null;
  return {
    message: {
      zh: `“${metric.indicator}”前文已是${text}，“${verb}”到${metric.text}方向相反`,
      en: `${metric.indicator} was already ${text}: ${verb} to ${metric.text} goes the other way`,
    },
  };
}

const TO = rx`({up|down})[到至]$`;

/** What was reached last counts, and of two values for it the lower. */
function isLater({ period, value }: Mention['metric'], known: Mention['metric'] | undefined): boolean {
  if (!known?.period || period === null) return true;
  return period > known.period || (period === known.period && value < known.value);
}

function below(reached: Mention, target: Mention): Told | null {
  const [{ metric: done }, { metric }] = [reached, target];
  const least = done.value * (NEARLY[metric.bound] ?? 1) * (done.bound === 'about' ? ABOUT : 1);
  if (metric.value >= least || UNSURE.has(done.bound)) return null;
  if (!rises(metric) && !(isStock(reached) && isStock(target))) return null;
  if (metric.value < done.value / FAR || HELD_DOWN.test(target.lead)) return null;
  const span = target.cumulative ? SUMS : spanOf(target) > 1 ? ALIKE : { zh: '', en: '' };
  return {
    message: {
      zh: `“${metric.indicator}”目标${metric.text}，低于已完成的${done.text}${span.zh}`,
      en: `The target for ${metric.indicator}, ${metric.text}, is below the ${done.text} reached before${span.en}`,
    },
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

function rises({ concept, indicator }: Mention['metric']): boolean {
  if (concept === null) return RISING.test(indicator) && !SHRINKING.test(indicator);
  return risingTotals.has(concept) || risingRates.has(concept) || risingVolumes.has(concept);
}

/** 枢纽联运量达到25万标箱, 规上企业达8200家, 加工量突破100万头: what there is to be, and not what is newly done, nor a floor. */
function isStock({ metric: { concept, indicator, aspect, unit, bound, subject }, lead }: Mention): boolean {
  if (aspect !== 'level' || OTHER_KINDS.has(unitNamed(unit)?.kind ?? 'count')) return false;
  if (bound !== 'moreThan' && !(bound === 'exact' && STOCK.test(lead))) return false;
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
/** 新建农村公路, 培育企业: works of each year. */
const FLOW = rx`新[建增设开签引认培投改扩造植]|{completion|objectVerb|addition|countTaker|started|finished|yearlyWork}`;
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
