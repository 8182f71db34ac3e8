import type { Metric } from '../../metrics/metric.ts';
import type { Pattern } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import type { Verdict } from '../relation.ts';

/** A lower bound on what is to stay low, an upper one on what is to be high. */
export const boundPatterns: readonly Pattern[] = [
  pattern({
    kind: 'bound-direction',
    name: 'a rate that is to stay low, held above',
    figures: { rate: 'percent' },
    words: '{lowWanted}[^，。；：、\\d\\n]{0,6}{holds}在{rate}',
    law: ({ rate }) => against(rate, 'atLeast', '以内'),
    certainty: 'warning',
    example: '城镇登记失业率控制在«4%以上»。',
    right: '4%以内',
  }),
  pattern({
    kind: 'bound-direction',
    name: 'a rate that is to be high, held below',
    figures: { rate: 'percent' },
    words: '{highWanted}[^，。；：、\\d\\n]{0,6}{holds}在{rate}',
    law: ({ rate }) => against(rate, 'atMost', '以上'),
    certainty: 'warning',
    example: '基本医疗保险参保率稳定在«98%以内»。',
    right: '98%以上',
  }),
];

function against(rate: Metric, bound: Metric['bound'], due: string): Verdict | null {
  if (rate.bound !== bound) return null;
  return {
    holds: false,
    arithmetic: rate.text,
    stated: rate,
    says: {
      zh: `${rate.text}：这样的指标应为“${due}”，请核对`,
      en: `${rate.text}: such a rate is bounded the other way (${due})`,
    },
  };
}
