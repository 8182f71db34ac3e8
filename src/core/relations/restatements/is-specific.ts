import type { Metric } from '../../metrics/metric.ts';
import { rx } from '../../text/word-pattern.ts';

/** A known indicator, or a name long enough to be of one thing; no rate of whatever was named before it (投资完成率). */
export function isSpecific({ concept, indicator }: Metric): boolean {
  if (indicator.endsWith('率') && RATE_OF_WORKS.test(indicator)) return false;
  if (concept === null && ITEM_OF_ACCOUNT.test(indicator)) return false;
  return concept !== null || (indicator.length >= SHORTEST_NAME && !GENERAL.test(indicator) && !MEANS.test(indicator));
}

/** 上级补助收入, 上年结转收入: each budget of a place (公共预算, 基金, 国有资本) has its own. */
const ITEM_OF_ACCOUNT = rx`{accountItem}$`;
const RATE_OF_WORKS = rx`{workDone|handled|signed|workOfRate}率$`;
const SHORTEST_NAME = 4;
const GENERAL = rx`^\d+[-—至]\d+月|^(?:.{0,2}{generalName}|{projectKind}?项目|.{1,8}以上的?项目)$`;
/** 中央财政将安(排): what somebody means to give is no indicator. */
const MEANS = rx`{intention}`;
