import { conceptById } from '../../text/lookup/concepts.ts';
import type { Metric } from '../../metrics/metric.ts';

/**
 * Whether a value in 个百分点 is no difference but a level, which is counted in %: «占生产总值比重提高到37.4个百分点». Gaps
 * (差距缩小到3个百分点) are differences wherever they stand.
 */
export function isLevelInPoints(text: string, { unit, range }: Metric): boolean {
  if (unit !== POINTS || !LEADS.has(text.charCodeAt(range[0] - 1))) return false;
  const lead = text.slice(Math.max(0, range[0] - FARTHEST), range[0]);
  return LEVEL.test(lead) && !GAP.test(lead);
}

const POINTS = '个百分点';
const FARTHEST = 24;
/** The last characters of 提高到, 升至, 为, 达 and 在, looked at first. */
const LEADS: ReadonlySet<number> = new Set(Array.from('到至为达在', (char) => char.charCodeAt(0)));
const LEVEL =
  /(?:率|占比|比重|比例|份额)(?:已|力争|预计|进一步|逐步|稳步|历史性|预期|将){0,2}(?:(?:提高|提升|上升|增加|增|升|下降|降低|降|回落)[到至]|达到?|稳定在|保持在|控制在|为)$/;
const GAP = /差|增长率|增速|增幅|涨幅|相比|高于|低于|同比|比上年|较上年|比去年|较去年/;

/**
 * Whether an amount that grows is said to grow by 个百分点 among growth rates in %: «工业增加值增长8%，固定资产投资增长7.3个
 * 百分点». Only a known indicator that is counted in amounts, and stands right before its verb, is sure to be no rate.
 */
export function isGrowthInPoints(text: string, metrics: readonly Metric[], index: number): boolean {
  const metric = metrics[index];
  if (metric?.unit !== POINTS || metric.concept === null) return false;
  const concept = conceptById(metric.concept);
  if (!concept || concept.kinds.includes('percent') || metric.indicator === '') return false;
  const lead = text.slice(Math.max(0, metric.range[0] - FARTHEST), metric.range[0]);
  const name = GROWS.exec(lead)?.[1];
  if (!name?.endsWith(metric.indicator)) return false;
  return [metrics[index - 1], metrics[index + 1]].some(
    (other) => other?.unit === '%' && other.aspect === 'growth' && other.sentence === metric.sentence,
  );
}

const GROWS = /(?:^|[，、；：。])([^，、；：。\d]{3,20}?)(?:同比|预计|年均)?(?:增长|下降)$/;
