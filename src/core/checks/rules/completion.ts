import type { Metric } from '../../metrics/metric.ts';
import type { DividedPlan, ImpliedPlan } from '../relations/implied-plans.ts';
import { dividedPlans, isPassedBy } from '../relations/implied-plans.ts';
import { valueOf } from '../../relations/printed-value.ts';
import { written } from '../relations/written.ts';
import { judge } from '../judge.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** A percentage of a plan that result and plan do not give: «完成41亿元，占计划50亿元的88%». */
export const completion: Rule = {
  id: 'completion',
  severity: 'warning',
  title: { zh: '完成比例与计划、完成数不符', en: 'A completion rate that plan and result do not give' },
  why: {
    zh: '完成数除以计划数就是完成比例，三个数写在一起时应当相合。可以超过100%。由完成数和比例推出的计划，分项的不会大于全体的；超出任务的数不会大于完成数。末位四舍五入或舍去的都不提示。',
    en: 'The result divided by the plan is the completion rate; where all three are printed they must fit. It may pass 100%. The plan that a result and its rate imply is no larger for a part than for its whole, and what passes a plan is no more than what was done. Rounded and cut percentages are both allowed for.',
  },
  examples: [
    { text: '完成投资30.2亿元，占年度计划38.6亿元的«72.8%»。' },
    { text: '新增城镇就业2035人，完成目标1100人的«158%»。' },
    { text: '年度计划投资50亿元，实际完成41亿元，占计划的«88%»。' },
    { text: '新增城镇就业4.3万人、完成国家下达的3.5万人年度任务的«152.9%»。' },
    { text: '市定签约目标12.6亿元，实际签约20.5亿元，完成市定目标的«182%»。' },
    {
      text: '重点项目完成投资90.4亿元，占年度计划的103.1%。其中竣工项目完成投资20.6亿元，占年度计划的«12.4%»；续建项目完成投资48.1亿元，占年度计划的119.2%。',
    },
    { text: '全年到位资金206.4亿元，超年度任务«236.4亿元»。' },
    {
      text: '重点项目完成投资90.4亿元，占年度计划的103.1%。其中竣工项目完成投资20.6亿元，占年度计划的102.4%；续建项目完成投资48.1亿元，占年度计划的119.2%。',
    },
    { text: '全年到位资金206.4亿元，超年度任务36.4亿元。' },
    { text: '完成投资30.2亿元，占年度计划38.6亿元的78.2%。' },
    { text: '新增城镇就业2035人，完成目标1100人的185%。' },
    { text: '完成投资30.2亿元，占年度计划的78.2%；完成收入12亿元，占任务的103%。' },
    { text: '计划投资50亿元，引进外资3亿元，占全市的12%。' },
  ],
  *check(report) {
    const { body, metrics } = report;
    yield* judge(report, 'completion');
    for (const plan of dividedPlans(body.text, metrics)) yield* tooLarge(plan);
    for (const [index, done] of metrics.entries()) {
      const over = metrics[index + 1];
      if (over && valueOf(over) >= valueOf(done) && isPassedBy(body.text, done, over)) yield overDone(done, over);
    }
  },
};

/** A part that implies a larger plan than its whole; or parts that do so together, where they may overlap. */
function* tooLarge({ whole, parts }: DividedPlan): Iterable<RawFinding> {
  const larger = parts.filter(({ least }) => least > whole.most);
  for (const part of larger) yield misfit(part, whole, 'warning');
  const sum = parts.reduce((so, { least }) => so + least, 0);
  if (larger.length > 0 || sum <= whole.most) return;
  yield {
    ...misfit(whole, whole, 'information'),
    message: {
      zh: `分项推出的计划合计约${roughly(whole, sum)}，全体的只有约${roughly(whole, whole.most)}`,
      en: `The parts imply plans of about ${roughly(whole, sum)}, the whole only ${roughly(whole, whole.most)}`,
    },
    related: [
      { range: whole.result.range, message: WHOLE },
      ...parts.map(({ percent }) => ({ range: percent.range, message: { zh: '分项', en: 'A part' } })),
    ],
  };
}

const WHOLE = { zh: '全体', en: 'The whole' };

function misfit(part: ImpliedPlan, whole: ImpliedPlan, severity: 'warning' | 'information'): RawFinding {
  const plan = ({ result, percent, least, most }: ImpliedPlan): string =>
    `${result.text} ÷ ${percent.text} ≈ ${roughly({ result }, (least + most) / 2)}`;
  return {
    range: part.percent.range,
    severity,
    message: {
      zh: `分项计划${plan(part)}，大于全体计划${plan(whole)}`,
      en: `The plan of the part, ${plan(part)}, is larger than that of the whole, ${plan(whole)}`,
    },
    related: [{ range: whole.percent.range, message: WHOLE }],
  };
}

/** Four digits tell enough of what is only implied. */
function roughly({ result }: Pick<ImpliedPlan, 'result'>, value: number): string {
  return written(result, Number(value.toPrecision(4)));
}

function overDone(done: Metric, over: Metric): RawFinding {
  return {
    range: over.range,
    message: {
      zh: `完成${done.text}，不会超出任务${over.text}`,
      en: `${done.text} was done, which cannot pass the plan by ${over.text}`,
    },
    related: [{ range: done.range, message: RESULT }],
  };
}

const RESULT = { zh: '完成数', en: 'The result' };
