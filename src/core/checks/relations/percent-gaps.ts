import { otherRates } from '../../knowledge/plain-rates.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { Range } from '../../text/range.ts';
import { valueOf } from './printed-value.ts';

/** «入园率达到95%，高于省定标准3%»: a rate, and how far it lies from a standard, in %. */
export interface PercentGap {
  /** The gap or the gaps in a row, with a stray 的 before them. */
  readonly range: Range;
  /** The gaps alone: 3%和2%. */
  readonly written: string;
  /** The rate, or null where only its name stands before (增速高于全省0.5%). */
  readonly rate: Metric | null;
  /** False where the numbers may as well be the standards themselves: 分别高于省定目标24.3%和17.6%. */
  readonly certain: boolean;
}

/** The gap that begins with the metric at `index`, or null. A number that is the standard itself (高于90%的标准) is none. */
export function gapAt(text: string, metrics: readonly Metric[], index: number): PercentGap | null {
  const gap = metrics[index];
  if (gap?.unit !== '%' || IS_LEVEL.test(text.slice(gap.range[1], gap.range[1] + 3))) return null;
  const lead = text.slice(Math.max(0, gap.range[0] - 30), gap.range[0]);
  const compared = !COMPARES.test(lead) ? null : (COMPARED.exec(lead) ?? HIGHER.exec(lead) ?? GROWTH_HIGHER.exec(lead));
  if (!compared) return null;
  const before = metrics[index - 1]?.aspect === 'rank' ? metrics[index - 2] : metrics[index - 1];
  const rate = before?.unit === '%' && before.sentence === gap.sentence ? before : null;
  const [, subject = '', stray = ''] = compared;
  const limit = rate ? valueOf(rate) / 2 : RATE_NAME.test(subject) ? SMALL_GAP : 0;
  // 增长11.4%，增速高于全区27.8%: what is lower cannot be above it, so 27.8% is the gap.
  const isOver = rate !== null && valueOf(gap) > valueOf(rate) && OVER.test(compared[0]) && RATE_NAME.test(subject);
  const end = rowEnd(text, metrics, index);
  const certain = valueOf(gap) <= limit || isOver;
  const isDealt = end > gap.range[1] && rate === null && DEALT_RATE.test(subject) && valueOf(gap) < HALF;
  if (!certain && !isDealt) return null;
  return { range: [gap.range[0] - stray.length, end], written: text.slice(gap.range[0], end), rate, certain };
}

/** «空置率递减58%», «增速提高2.6%»: the name of the rate that moved by this metric, or null. Rates that are no % are none. */
export function movedRate(text: string, metric: Metric): string | null {
  if (metric.unit !== '%') return null;
  const lead = text.slice(Math.max(0, metric.range[0] - 30), metric.range[0]);
  const name = RATES.test(lead) ? MOVED.exec(lead)?.[1] : undefined;
  return name === undefined || otherRates.some((rate) => name.endsWith(rate)) ? null : name;
}

/** Looked for first: few percentages are compared. */
const COMPARES = /[高低快慢超优先]/;
/** 高于省定标准, 低于全国平均水平, 快于全市: the words before, what a rate is compared to, and a stray 的 before the number. */
const COMPARED =
  /([^，。；：、\d\n]{0,6})(?:高于|低于|高出|超出|超过|快于|慢于|优于|领先)[^，。；、\d]{0,12}?(?:标准|平均|水平|全国|全省|全市|全区|全州|全县|目标|任务|指标|上年|去年|同期|增速)(?:的?增速|的?水平)?(的)?$/;
/** 比全市平均高, 比预期目标低. */
const HIGHER = /(^|[，、（])比[^，。；、\d]{1,12}(?:高|低|快|慢)出?(的)?$/;
/** 增速比全市快; 增速比上年提高 is a movement. */
const GROWTH_HIGHER =
  /([^，。；：、\d\n]{0,6}(?:增速|增幅))比[^，。；、\d]{0,10}[^，。；、\d提升降](?:高|低|快|慢)出?(的)?$/;
const OVER = /高于|高出|快于|领先/;
const RATE_NAME = /(?:率|增速|增幅)[^率速幅]{0,2}$/;
const DEALT_RATE = /(?:率|比例|比重|占比)分别$/;
const HALF = 50;
/** Without a rate to hold it against, only a small number is sure to be the gap and not the standard. */
const SMALL_GAP = 5;
const IS_LEVEL = /^(?:以上)?的/;

/** Where a row of percentages ends: 3%和2%. */
function rowEnd(text: string, metrics: readonly Metric[], index: number): number {
  let end = metrics[index]?.range[1] ?? 0;
  for (let next = index + 1; metrics[next]?.unit === '%'; next++) {
    const range = metrics[next]?.range ?? [end, end];
    if (!/^[、和与]$/.test(text.slice(end, range[0]))) break;
    end = range[1];
  }
  return end;
}

const RATES = /[率重比例速幅]/;
const MOVED =
  /([^，。；：、\n\d]{0,14}(?:率|比重|占比|比例|增速|增幅|涨幅|降幅))(?:同比|比上年|较上年|比去年|较去年|比[一-龥]{1,6}前|年均|平均|累计|又|再|分别|已|均|预计|进一步|大幅){0,3}(?:提高|提升|上升|下降|降低|递减|递增|增长|增加|减少|回落|收窄|扩大|加快)了?$/;
