import { judge } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** A value that stays below the mark it is said to have passed: «突破百亿元大关、达96亿元». */
export const belowMark: Rule = {
  id: 'below-mark',
  severity: 'warning',
  title: { zh: '数值未到所说的关口', en: 'A value below its mark' },
  why: {
    zh: '“突破10亿元，完成11.6亿元”后一个数应在关口之上。不是这样，多半是“万”“亿”写错或漏位。',
    en: 'After 突破10亿元 the value that follows lies above that mark. Where it is not so, 万 or 亿 is most likely wrong, or a digit is lost.',
  },
  examples: [
    { text: '储备项目投资首次超过3万亿元、达«3.6亿元»。' },
    { text: '网上零售额突破百亿元大关、达«126万元»，增长12%。' },
    { text: '财政总收入突破20亿元大关，完成«21.4万元»。' },
    { text: '生产总值实现«481亿元»，首次突破500亿元大关，粮食总产«58亿斤»、连续6年超60亿斤。' },
    { text: '生产总值迈上2千亿元新台阶、达到«1962亿元»。' },
    { text: '储备项目投资首次超过3万亿元、达3.6万亿元；网上零售额突破百亿元大关、达126亿元。' },
    { text: '口岸日均通关36.5万人次、单日最高达71.2万人次。' },
    { text: '税收连续跨越三个“十亿元”台阶，从2016年的18.6亿元增至2021年的46.4亿元。' },
    { text: '新能源装机占比首次过半，达到«43.6%»。' },
    { text: '民生支出占比«76.4%»，超过八成；集群年产值近400亿元、达到«426亿元»。' },
    {
      text: '民生支出占比81.4%，超过八成；工业投资增长42%，超过一半的街道有新项目；旅游收入近30亿元、达29.6亿元。',
      note: { zh: '“一半”说的是别的', en: 'Half of something else' },
    },
    {
      text: '装备制造业增加值增长14.2%、连续18个月保持两位数增长。进出口总额达到12640亿元、备案企业达到12260家，首次实现“双过万”。',
    },
    { text: '产值突破百亿元、达到50亿元的企业分别为2家和6家。' },
    { text: '固定资产投资突破200亿元，完成工业投资80亿元。' },
    { text: '全县粮食总产量13.7亿斤，增加0.3亿斤，连续7年稳定在13亿斤以上。' },
  ],
  check: (report) => judge(report, 'below-mark'),
};
