import type { Metric } from '../../../metrics/metric.ts';
import { conceptById } from '../../../text/lookup/concepts.ts';
import { valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { rx } from '../../../text/word-pattern.ts';

/** A lower bound on what is to stay low, an upper one on what is to be high. */
export const boundPatterns: readonly Pattern[] = [
  pattern({
    kind: 'bound-direction',
    name: 'more than all of it',
    figures: { rate: 'percent' },
    which: { rate: { bound: ['atLeast', 'moreThan'], unit: '%', known: true, aspect: ['share', 'level'] } },
    words: '{rate}',
    law: ({ rate }) => beyondAll(rate),
    example: '国考断面水质优良比例保持«100%以上»。',
    right: '100%',
  }),
  pattern({
    kind: 'bound-direction',
    name: 'a rate that is to stay low, held above',
    figures: { rate: 'percent' },
    words: '{lowWanted}{between}{0,6}{holds}在{rate}',
    law: ({ rate }) => against(rate, 'atLeast', '以内'),
    example: '城镇登记失业率控制在«4%以上»。',
    right: '4%以内',
  }),
  pattern({
    kind: 'bound-direction',
    name: 'a rate that is to be high, held below',
    figures: { rate: 'percent' },
    words: '{highWanted}{between}{0,6}{holds}在{rate}',
    law: ({ rate }) => against(rate, 'atMost', '以上'),
    example: '基本医疗保险参保率稳定在«98%以内»。',
    right: '98%以上',
  }),
  pattern({
    kind: 'bound-direction',
    name: 'a rate that is to stay low, no less than',
    figures: { rate: 'percent' },
    words: '{lowWanted}(?:涨幅)?[^，。；：、\\d\\n的]{0,4}{rate}(?!的)',
    law: ({ rate }) => (FLOOR.test(rate.text) ? against(rate, 'atLeast', '以内') : aimed(rate, 'moreThan', '以内')),
    example: '城镇登记失业率«不低于4.5%»。',
    right: '不高于4.5%',
  }),
  pattern({
    kind: 'bound-direction',
    name: 'a rate that is to be high, no more than',
    figures: { rate: 'percent' },
    words: '{highWanted}[^，。；：、\\d\\n的]{0,4}{rate}(?!的)',
    law: ({ rate }) => (CEILING.test(rate.text) ? against(rate, 'atMost', '以上') : aimed(rate, 'lessThan', '以上')),
    example: '基本医疗保险参保率«不高于98%»。',
    right: '不低于98%',
  }),
  pattern({
    kind: 'bound-direction',
    name: 'an amount that is to be kept up, no more than',
    figures: { amount: 'amount' },
    words:
      '(?:{highAmount}|(?<=粮食[^。；\\n]{0,30}、)产量)[^，。；：、\\d\\n的]{0,4}?(?<cap>{ceiling})?[^，。；：、\\d\\n的]{0,5}{amount}(?!的)',
    law: ({ amount }, { word }) =>
      word('cap') !== '' || CEILING.test(amount.text)
        ? against({ ...amount, bound: 'atMost' }, 'atMost', '以上')
        : null,
    example: '粮食播种面积«不多于11.5万亩»。',
    right: '不少于11.5万亩',
  }),
  pattern({
    kind: 'bound-direction',
    name: 'how much dirt there may be in the air, no less than',
    figures: { dirt: 'amount' },
    which: { dirt: { aspect: 'level', bound: 'atLeast' } },
    words: '{dirtInAir}{between}{0,6}?(?:{holds}在)?{dirt}(?!的)',
    law: ({ dirt }) => against(dirt, 'atLeast', '以内'),
    example: 'PM2.5平均浓度控制在«25微克/立方米以上»。',
    right: '25微克/立方米以内',
  }),
  pattern({
    kind: 'bound-direction',
    name: 'the least, and a highest below it',
    figures: { least: 'percent', most: 'percent' },
    which: { least: { bound: ['atLeast', 'moreThan'] } },
    words: '{least}[，、（](?:其中)?{between}{0,4}最高的?可?(?:{reach}|不超过)?{most}',
    law: ({ least, most }) => (valueOf(most) < valueOf(least) ? below(least, most) : null),
    example: '住院报销比例不低于75%，最高达«55%»。',
    right: '95%',
  }),
];

function below(least: Metric, most: Metric): Verdict {
  return disproved(most, `${most.text} < ${least.text}`, {
    zh: `最高${most.text}比${least.text}还低，请核对是否写反`,
    en: `The highest, ${most.text}, is below ${least.text}: check which is which`,
  });
}

/** 以内 and 以下 behind a number are told by what holds it there; these say it before the number. */
const FLOOR = rx`^{floor}`;
const CEILING = rx`^{ceiling}`;

/** 毛入学率 may be more than 100%, what is part of a whole may not. */
function beyondAll(rate: Metric): Verdict | null {
  if (rate.value !== 100 || rate.concept === null || conceptById(rate.concept)?.bounded !== true) return null;
  return disproved(rate, rate.text, {
    zh: `“${rate.indicator}”最多100%，没有${rate.text}`,
    en: `${rate.indicator} is 100% at the most: ${rate.text} is not possible`,
  });
}

/** 力争处理率低于98%: of what is aimed at, these bound it as well. */
function aimed(rate: Metric, bound: Metric['bound'], due: string): Verdict | null {
  return rate.status === 'target' ? against(rate, bound, due) : null;
}

function against(rate: Metric, bound: Metric['bound'], due: string): Verdict | null {
  if (rate.bound !== bound) return null;
  return disproved(rate, rate.text, {
    zh: `${rate.text}：这样的指标应为“${due}”，请核对`,
    en: `${rate.text}: such a rate is bounded the other way (${due})`,
  });
}
