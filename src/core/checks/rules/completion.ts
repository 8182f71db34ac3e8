import { judge } from '../judge.ts';
import type { Rule } from '../rule.ts';

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
    { text: '年初确定的招商目标为80项。全年实际签约94项，超目标«24项»。' },
    { text: '新增城镇就业2035人，完成目标1100人的«158%»。' },
    { text: '年度计划投资50亿元，实际完成41亿元，占计划的«88%»。' },
    { text: '新增城镇就业4.3万人、完成国家下达的3.5万人年度任务的«152.9%»。' },
    { text: '市定签约目标12.6亿元，实际签约20.5亿元，完成市定目标的«182%»。' },
    {
      text: '重点项目完成投资90.4亿元，占年度计划的103.1%。其中竣工项目完成投资20.6亿元，占年度计划的102.4%；续建项目完成投资48.1亿元，占年度计划的119.2%。',
    },
    {
      text: '完成财政收入8200万元，占计划的106%，其中一般预算收入4700万元，占计划的124%；完成销售收入16.8亿元，占计划的128%。',
    },
    { text: '全年到位资金206.4亿元，超年度任务36.4亿元。' },
    { text: '完成投资30.2亿元，占年度计划38.6亿元的78.2%。' },
    { text: '新增城镇就业2035人，完成目标1100人的185%。' },
    { text: '完成投资30.2亿元，占年度计划的78.2%；完成收入12亿元，占任务的103%。' },
    { text: '计划投资50亿元，引进外资3亿元，占全市的12%。' },
    { text: '一般公共预算收入预计完成6.3亿元，占调整预算的100%，一般公共预算支出预计完成27.5亿元，占调整预算的100%。' },
    { text: '一般公共预算收入完成20.15亿元，为预算的101.6%。其中税收收入14.1亿元，占一般公共预算收入的70.0%。' },
    { text: '全县蔬菜面积达到24.6万亩，同比增加1.4万亩，占计划24万亩的102.5%。' },
  ],
  check: (report) => judge(report, 'completion'),
};
