import { shareMisfit } from '../relations/share-misfit.ts';
import { agrees, statedShares } from '../relations/stated-shares.ts';
import type { Rule } from '../rule.ts';

/** A percentage of a plan that result and plan do not give: «完成41亿元，占计划50亿元的88%». */
export const completion: Rule = {
  id: 'completion',
  severity: 'warning',
  title: { zh: '完成比例与计划、完成数不符', en: 'A completion rate that plan and result do not give' },
  why: {
    zh: '完成数除以计划数就是完成比例，三个数写在一起时应当相合。可以超过100%。末位四舍五入或舍去的都不提示。',
    en: 'The result divided by the plan is the completion rate; where all three are printed they must fit. It may pass 100%. Rounded and cut percentages are both allowed for.',
  },
  examples: [
    { text: '完成投资30.2亿元，占年度计划38.6亿元的«72.8%»。' },
    { text: '新增城镇就业2035人，完成目标1100人的«158%»。' },
    { text: '年度计划投资50亿元，实际完成41亿元，占计划的«88%»。' },
    { text: '新增城镇就业4.3万人、完成国家下达的3.5万人年度任务的«152.9%»。' },
    { text: '市定签约目标12.6亿元，实际签约20.5亿元，完成市定目标的«182%»。' },
    { text: '完成投资30.2亿元，占年度计划38.6亿元的78.2%。' },
    { text: '新增城镇就业2035人，完成目标1100人的185%。' },
    { text: '完成投资30.2亿元，占年度计划的78.2%；完成收入12亿元，占任务的103%。' },
    { text: '计划投资50亿元，引进外资3亿元，占全市的12%。' },
  ],
  *check({ body, metrics }) {
    for (const share of statedShares(body.text, metrics)) {
      if (share.of === 'plan' && !agrees(share)) yield shareMisfit(share, NAMES);
    }
  },
};

const NAMES = { whole: { zh: '计划', en: 'The plan' }, part: { zh: '完成数', en: 'The result' } };
