import { unlikelyMultiple } from '../../../knowledge/magnitudes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { numberOf } from '../../interval.ts';
import { difference, disproved } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** Results with how much of their plan they are. */
export const planPatterns: readonly Pattern[] = [
  pattern({
    kind: 'completion',
    name: 'what was planned, what was done and how much more that is',
    figures: { plan: 'amount', done: 'amount', over: 'amount' },
    words:
      '{planned|wholeLead}{within}{0,14}{plan}{within}{0,6}[，。；](?:[^。；，\\d\\n]{1,16}，)?(?:{within}{0,8}?实际)?(?:{within}{0,4}?(?:{completion|workDone|goingOn|signed}){1,2}|到?(?:\\d{1,2}月|年)[底末]{doneLead}){within}{0,8}{done}[，、。](?:{overPlan}|{beyondTarget})了?{over}(?={completion}任务|[，。；、）\\n])',
    law: ({ plan, done, over }) => difference(plan, done, over),
    example: '全区计划改造小区30个，实际完成36个，超额完成«8个»。',
    right: '6个',
  }),
  pattern({
    kind: 'magnitude',
    name: 'a target that is met many times over',
    figures: { multiple: 'times' },
    words: '{planned}[^，。；、]{0,4}{multiple}',
    law: ({ multiple }) => (numberOf(multiple) >= unlikelyMultiple ? manyTargets(multiple) : null),
    certainty: 'information',
    example: '利用外资415万美元，完成市定目标的«22倍»。',
    right: '2.2倍',
  }),
];

function manyTargets(multiple: Metric): Verdict {
  return disproved(multiple, `${multiple.text} ≥ ${unlikelyMultiple}倍`, {
    zh: `完成目标的${multiple.text}，请核对目标和小数点`,
    en: `${multiple.text} the target: check the target and the decimal point`,
  });
}
