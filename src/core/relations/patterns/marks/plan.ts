import { unlikelyMultiple } from '../../../knowledge/magnitudes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { formatQuantity } from '../../format-quantity.ts';
import type { Interval } from '../../interval.ts';
import { isAbove, numberOf, over, plus, printed, scaled, valueOf } from '../../interval.ts';
import { difference, disproved } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { rx } from '../../../text/word-pattern.ts';

/** Results with how much of their plan they are. */
export const planPatterns: readonly Pattern[] = [
  pattern({
    kind: 'completion',
    name: 'parts whose plans are larger than that of their whole',
    figures: { result: 'amount', percent: 'percent' },
    rows: { results: 'amount', percents: 'percent' },
    which: { result: { bound: 'exact' }, percent: { bound: 'exact' } },
    // Another sentence, or another 其中, divides something else.
    words:
      '{result}[，、（]{ofPlan}{percent}[。；，]{among}(?<results>(?<percents>(?:(?!其中|；[^；。]{0,16}{from})[^。\\n]){4,400}))',
    mixed: true,
    shared: [],
    law: ({ result, percent, results, percents }, { report: { source } }) =>
      largerPlans(
        { result, percent },
        percents.flatMap((each) => {
          const own = results.findLast(({ range }) => range[1] <= each.range[0]);
          return own?.unit === result.unit && isPlanOf(own, each, source) && isWithin(own, result)
            ? [{ result: own, percent: each }]
            : [];
        }),
      ),
    example:
      '重点项目完成投资90.4亿元，占年度计划的103.1%。其中竣工项目完成投资20.6亿元，占年度计划的«12.4%»；续建项目完成投资48.1亿元，占年度计划的119.2%。',
    right: '102.4%',
  }),
  pattern({
    kind: 'completion',
    name: 'more beyond the plan than was done',
    figures: { done: 'amount', over: 'amount' },
    words: '{done}[，、]超(?:额完成|[出过])?了?{plan}{over}',
    law: ({ done, over: beyond }) => (valueOf(beyond) < valueOf(done) ? null : beyondPlan(done, beyond)),
    example: '全年到位资金206.4亿元，超年度任务«236.4亿元»。',
    right: '36.4亿元',
  }),
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

function beyondPlan(done: Metric, beyond: Metric): Verdict {
  return disproved(beyond, `${beyond.text} > ${done.text}`, {
    zh: `完成${done.text}，不会超出任务${beyond.text}`,
    en: `${done.text} was done, which cannot pass the plan by ${beyond.text}`,
  });
}

/** «完成投资24.6亿元，占年度计划的104.2%»: a result and its share of the plan, which give the plan. */
interface ImpliedPlan {
  readonly result: Metric;
  readonly percent: Metric;
}

function isPlanOf(result: Metric, percent: Metric, source: string): boolean {
  const between = source.slice(result.range[1], percent.range[0]);
  // 省外资金98亿元，占69%: a share of what was done.
  const isShare = between.includes('占') && !OF_PLAN.test(between);
  return (
    between.length <= LONGEST &&
    !isShare &&
    percent.aspect !== 'growth' &&
    [result, percent].every(({ bound }) => bound === 'exact')
  );
}

/** 财政收入8165万元，…；完成销售收入17.8亿元: what is more than the whole is told beside it. */
function isWithin(part: Metric, whole: Metric): boolean {
  return !isAbove(printed(part), printed(whole));
}

/** 一般公共|预算|收入 is no plan. */
const OF_PLAN = rx`{planned}(?:的|$)`;
/** In characters: ，占年度投资计划的. */
const LONGEST = 16;

/** A part that implies a larger plan than its whole; or parts that do so together, where they may overlap. */
function largerPlans(whole: ImpliedPlan, parts: readonly ImpliedPlan[]): Verdict | null {
  const all = planOf(whole);
  const larger = parts.find((part) => isAbove(planOf(part), all));
  if (larger) return largerPlan(larger, whole);
  const sum = parts.map(planOf).reduce(plus, { low: 0, high: 0 });
  if (!isAbove(sum, all)) return null;
  return {
    ...largerPlan(whole, whole),
    certainty: 'information',
    of: [whole.result, ...parts.map(({ percent }) => percent)],
    says: {
      zh: `分项推出的计划合计约${roughly(whole, sum.low)}，全体的只有约${roughly(whole, all.high)}`,
      en: `The parts imply plans of about ${roughly(whole, sum.low)}, the whole only ${roughly(whole, all.high)}`,
    },
  };
}

/** The plans that a printed result and a printed share of it allow; shares are rounded or cut. */
function planOf({ result, percent }: ImpliedPlan): Interval {
  const [share, step] = [valueOf(percent), percent.step];
  return scaled(over(printed(result), { low: Math.max(share - step, step), high: share + step }), 100);
}

function largerPlan(part: ImpliedPlan, whole: ImpliedPlan): Verdict {
  const [one, all] = [part, whole].map((plan) => {
    const { low, high } = planOf(plan);
    return `${plan.result.text} ÷ ${plan.percent.text} ≈ ${roughly(plan, (low + high) / 2)}`;
  });
  return {
    ...disproved(part.percent, one ?? '', {
      zh: `分项计划${one}，大于全体计划${all}`,
      en: `The plan of the part, ${one}, is larger than that of the whole, ${all}`,
    }),
    of: [whole.percent],
  };
}

/** Four digits tell enough of what is only implied. */
function roughly({ result }: Pick<ImpliedPlan, 'result'>, value: number): string {
  return formatQuantity(value, result, 4);
}

function manyTargets(multiple: Metric): Verdict {
  return disproved(multiple, `${multiple.text} ≥ ${unlikelyMultiple}倍`, {
    zh: `完成目标的${multiple.text}，请核对目标和小数点`,
    en: `${multiple.text} the target: check the target and the decimal point`,
  });
}
