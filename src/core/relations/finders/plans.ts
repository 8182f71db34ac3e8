import type { Metric } from '../../metrics/metric.ts';
import type { Found } from '../finder.ts';
import { finder, wholeAndParts } from '../finder.ts';
import { formatQuantity } from '../format-quantity.ts';
import type { Pattern } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import { stepOf, valueOf } from '../interval.ts';
import type { Certainty } from '../relation.ts';
import { rx } from '../../text/word-pattern.ts';

/** Plans that are told only by what was done and how much of the plan that is. */
export const planFinders: readonly Pattern[] = [
  finder({
    kind: 'completion',
    name: 'a part that implies a larger plan than its whole',
    *find(text, metrics) {
      for (const plan of dividedPlans(text, metrics)) yield* tooLarge(plan);
    },
    shared: [],
    certainty: 'warning',
    example:
      '重点项目完成投资90.4亿元，占年度计划的103.1%。其中竣工项目完成投资20.6亿元，占年度计划的«12.4%»；续建项目完成投资48.1亿元，占年度计划的119.2%。',
    right: '102.4%',
  }),
  pattern({
    kind: 'completion',
    name: 'more beyond the plan than was done',
    figures: { done: 'amount', over: 'amount' },
    words: '{done}[，、]超(?:额完成|[出过])?了?{plan}{over}',
    law: ({ done, over }) =>
      valueOf(over) < valueOf(done)
        ? null
        : {
            holds: false,
            arithmetic: `${over.text} > ${done.text}`,
            stated: over,
            says: {
              zh: `完成${done.text}，不会超出任务${over.text}`,
              en: `${done.text} was done, which cannot pass the plan by ${over.text}`,
            },
          },
    certainty: 'warning',
    example: '全年到位资金206.4亿元，超年度任务«236.4亿元»。',
    right: '36.4亿元',
  }),
];

/** «完成投资24.6亿元，占年度计划的104.2%»: a result and its share of the plan, which give the plan. */
interface ImpliedPlan {
  readonly result: Metric;
  readonly percent: Metric;
  /** The least and the most that the plan can be, by the printed digits of both. */
  readonly least: number;
  readonly most: number;
}

/** «110亿元，占计划的103%。其中甲20亿元，占102%；乙59亿元，占120%»: a plan, and those of its parts. */
interface DividedPlan {
  readonly whole: ImpliedPlan;
  readonly parts: readonly ImpliedPlan[];
}

/** Every plan that is followed by 其中 and the plans of parts, in one paragraph and one unit. */
function* dividedPlans(text: string, metrics: readonly Metric[]): Iterable<DividedPlan> {
  let whole: ImpliedPlan | null = null;
  let before: ImpliedPlan | null = null;
  let parts: ImpliedPlan[] = [];
  for (const plan of impliedPlans(text, metrics)) {
    const between: string = before ? text.slice(before.percent.range[1], plan.result.range[0]) : '\n';
    const goesOn: boolean =
      before?.result.unit === plan.result.unit &&
      between.length < FARTHEST &&
      !between.includes('\n') &&
      // 70个工业项目…: another sentence divides the whole anew.
      (!whole || !between.includes('。'));
    if (goesOn && whole && !between.includes('其中')) parts.push(plan);
    else {
      if (whole) yield { whole, parts };
      whole = goesOn && AMONG.test(between) ? before : null;
      parts = [plan];
    }
    before = plan;
  }
  if (whole) yield { whole, parts };
}

const FARTHEST = 140;
/** 。其中46个竣工项目完成投资 */
const AMONG = rx`^[。；，]{among}`;

function* impliedPlans(text: string, metrics: readonly Metric[]): Iterable<ImpliedPlan> {
  for (let index = 1; index < metrics.length; index++) {
    const [result, percent] = [metrics[index - 1], metrics[index]];
    if (!result || percent?.unit !== '%' || percent.range[0] - result.range[1] > LONGEST) continue;
    if (!OF_PLAN.test(text.slice(result.range[1], percent.range[0]))) continue;
    if (result.bound !== 'exact' || percent.bound !== 'exact' || result.unit === '%') continue;
    const [value, share] = [valueOf(result), valueOf(percent)];
    if (!(value > 0 && share > 0)) continue;
    const [slack, cut] = [stepOf(result) / 2, percent.step];
    yield {
      result,
      percent,
      least: (100 * (value - slack)) / (share + cut),
      most: (100 * (value + slack)) / Math.max(share - cut, cut),
    };
  }
}

const LONGEST = 16;
const OF_PLAN = rx`^[，、（]{ofPlan}$`;

/** A part that implies a larger plan than its whole; or parts that do so together, where they may overlap. */
function* tooLarge({ whole, parts }: DividedPlan): Iterable<Found> {
  const larger = parts.filter(({ least }) => least > whole.most);
  for (const part of larger) yield misfit(part, whole, 'warning');
  const sum = parts.reduce((so, { least }) => so + least, 0);
  if (larger.length > 0 || sum <= whole.most) return;
  yield {
    ...misfit(whole, whole, 'information'),
    says: {
      zh: `分项推出的计划合计约${roughly(whole, sum)}，全体的只有约${roughly(whole, whole.most)}`,
      en: `The parts imply plans of about ${roughly(whole, sum)}, the whole only ${roughly(whole, whole.most)}`,
    },
    places: wholeAndParts(whole.percent, [whole.result, ...parts.map(({ percent }) => percent)]),
  };
}

function misfit(part: ImpliedPlan, whole: ImpliedPlan, certainty: Certainty): Found {
  const plan = ({ result, percent, least, most }: ImpliedPlan): string =>
    `${result.text} ÷ ${percent.text} ≈ ${roughly({ result }, (least + most) / 2)}`;
  return {
    holds: false,
    arithmetic: plan(part),
    stated: part.percent,
    certainty,
    says: {
      zh: `分项计划${plan(part)}，大于全体计划${plan(whole)}`,
      en: `The plan of the part, ${plan(part)}, is larger than that of the whole, ${plan(whole)}`,
    },
    places: wholeAndParts(whole.percent, [part.percent]),
  };
}

/** Four digits tell enough of what is only implied. */
function roughly({ result }: Pick<ImpliedPlan, 'result'>, value: number): string {
  return formatQuantity(Number(value.toPrecision(4)), result);
}
