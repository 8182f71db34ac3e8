import type { Metric } from '../../metrics/metric.ts';
import { valueOf } from '../interval.ts';
import type { Pattern } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import type { Verdict } from '../relation.ts';
import { planOrFormer, sumOfYears } from './guards.ts';

/** What a figure cannot be, whatever else is told: a share beyond its whole, more good days than the year has days. */
export const limitPatterns: readonly Pattern[] = [
  pattern({
    kind: 'rate-range',
    name: 'a share beyond its whole',
    figures: { share: 'percent' },
    words: '占[^，。；：、\\d\\n]{2,16}?的?(?:比重|比例)?{reach}?{share}',
    unless: [planOrFormer],
    law: ({ share }) => beyondWhole(share),
    certainty: 'warning',
    example: '民生支出9.7亿元，占全年支出的«150.2%»。',
    right: '50.2%',
  }),
  pattern({
    kind: 'level-in-points',
    name: 'a share told in points',
    figures: { share: 'points' },
    words: '占[^，。；：、\\d\\n]{2,16}的(?:比重|比例)?{reach}?{share}',
    law: ({ share }) => ({ holds: false, arithmetic: share.text, stated: share }),
    certainty: 'warning',
    example: '民生支出27.5亿元，占公共预算支出的«82个百分点»。',
    right: '82%',
  }),
  pattern({
    kind: 'magnitude',
    name: 'more clean days than the year has days',
    figures: { days: 'amount' },
    words: '{cleanAir}[^，。；：、\\d\\n]{0,4}天(?:数|气)?{reach}?{days}',
    unless: [sumOfYears],
    law: ({ days }) => beyondYear(days),
    certainty: 'warning',
    example: '空气质量二级以上天数达到«398天»，比上年增加12天。',
    right: '298天',
  }),
  pattern({
    kind: 'rate-range',
    name: 'all of them, and a rate below all',
    figures: { rate: 'percent' },
    words: '全部(?:实现)?{madeForAll}{within}{0,8}[，、](?:{highWanted}){reach}{rate}',
    law: ({ rate }) => lessThanAll(rate),
    certainty: 'information',
    example: '全县16个乡镇全部通天然气，覆盖率达到«96%»。',
    right: '100%',
  }),
];

function beyondWhole(share: Metric): Verdict | null {
  if (!(valueOf(share) > 100)) return null;
  return {
    holds: false,
    arithmetic: share.text,
    stated: share,
    says: { zh: `占比最高为100%，文中为${share.text}`, en: `A share is at most 100%, the text says ${share.text}` },
  };
}

const DAYS_OF_YEAR = 366;

function beyondYear(days: Metric): Verdict | null {
  const count = days.value;
  if (days.unit !== '天' || typeof count !== 'number' || count <= DAYS_OF_YEAR) return null;
  return {
    holds: false,
    arithmetic: days.text,
    stated: days,
    says: { zh: `一年只有365天，文中为${days.text}`, en: `A year has 365 days, the text says ${days.text}` },
  };
}

function lessThanAll(rate: Metric): Verdict | null {
  if (!(valueOf(rate) < 100)) return null;
  return {
    holds: false,
    arithmetic: `${rate.text} < 100%`,
    stated: rate,
    says: { zh: `前面说“全部”，这里为${rate.text}`, en: `All of them before, and ${rate.text} here` },
  };
}
