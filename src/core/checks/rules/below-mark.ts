import { judge } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** A value that stays below the mark it is said to have passed, or a peak below its own mean: «突破百亿元大关、达96亿元». */
export const belowMark: Rule = {
  id: 'below-mark',
  severity: 'warning',
  title: { zh: '数值未到所说的关口，或最高低于平均', en: 'A value below its mark, or a peak below its mean' },
  why: {
    zh: '“突破10亿元，完成11.6亿元”后一个数应在关口之上；“日均3.2万人次、单日最高7.8万人次”最高应不低于平均。不是这样，多半是“万”“亿”写错、漏位或写反。',
    en: 'After 突破10亿元 the value that follows lies above that mark, and a peak is no lower than its mean. Where it is not so, 万 or 亿 is most likely wrong, or a digit is lost.',
  },
  examples: [
    { text: '粮食产量达到«126.97亿斤»，连续4年稳定在130亿斤以上。' },
    { text: '储备项目投资首次超过3万亿元、达«3.6亿元»。' },
    { text: '网上零售额突破百亿元大关、达«126万元»，增长12%。' },
    { text: '财政总收入突破20亿元大关，完成«21.4万元»。' },
    { text: '口岸日均通关36.5万人次、单日最高达«71.2人次»。' },
    { text: '生产总值实现«481亿元»，首次突破500亿元大关，粮食总产«58亿斤»、连续6年超60亿斤。' },
    { text: '生产总值迈上2千亿元新台阶、达到«1962亿元»。' },
    { text: '税收连续跨越三个“十亿元”台阶，从2016年的18.6亿元增至2021年的«36.4亿元»。' },
    { text: '生产总值跨越3个千亿元台阶，达到«1.5亿元»。' },
    { text: '零售总额和进出口总值双双超过200亿元、分别达218亿元和«196亿元»。' },
    { text: '平均每天发电42万千瓦时，单日最高发电«35万千瓦时»。' },
    { text: '储备项目投资首次超过3万亿元、达3.6万亿元；网上零售额突破百亿元大关、达126亿元。' },
    { text: '口岸日均通关36.5万人次、单日最高达71.2万人次。' },
    { text: '税收连续跨越三个“十亿元”台阶，从2016年的18.6亿元增至2021年的46.4亿元。' },
    { text: '装备制造业增加值增长«4.2%»、连续18个月保持两位数增长。' },
    { text: '进出口总额达到12640亿元、备案企业达到«8260家»，首次实现“双过万”。' },
    {
      text: '装备制造业增加值增长14.2%、连续18个月保持两位数增长。进出口总额达到12640亿元、备案企业达到12260家，首次实现“双过万”。',
    },
    { text: '产值突破百亿元、达到50亿元的企业分别为2家和6家。' },
    { text: '固定资产投资突破200亿元，完成工业投资80亿元。' },
    { text: '全县粮食总产量13.7亿斤，增加0.3亿斤，连续7年稳定在13亿斤以上。' },
  ],
  check: (report) => judge(report, 'below-mark'),
};
