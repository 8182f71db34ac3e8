import { judge } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** A bound on the wrong side: «失业率控制在4%以上». */
export const boundDirection: Rule = {
  id: 'bound-direction',
  severity: 'warning',
  title: { zh: '目标的方向写反', en: 'A target the wrong way round' },
  why: {
    zh: '失业率、赤字率要压低，控制在某数“以内”；参保率、达标率要提高，稳定在某数“以上”。写反就成了相反的目标。生产总值、居民收入的目标不会是“下降”，能耗强度的目标不会是“上升”。',
    en: 'What is to stay low (失业率) is held within a bound, what is to be high (参保率) above one; swapped they say the opposite. No plan lets output or incomes fall, or energy intensity rise.',
  },
  examples: [
    { text: '城镇登记失业率控制在«4%以上»。' },
    { text: '基本医疗保险参保率稳定在«98%以内»。' },
    { text: '财政赤字率控制在«3%以上»。' },
    { text: '确保粮食播种面积639.3万亩、产量«不高于212.8万吨»，空气质量优良天数«不多于300天»，失业率«不低于4.5%»。' },
    { text: '今年主要预期目标是：社会消费品零售总额«下降6%以上»，单位地区生产总值能耗«上升3%»。' },
    { text: '今年主要预期目标是：社会消费品零售总额增长6%以上，单位地区生产总值能耗下降3%，一般公共预算收入下降2%。' },
    {
      text: '确保粮食播种面积639.3万亩、产量不低于212.8万吨，重污染天数不多于3天，约谈参保率不超过80%的乡镇，烟叶种植面积不超过20万亩。',
    },
    { text: '城镇登记失业率控制在4%以内，基本医疗保险参保率稳定在98%以上。' },
    { text: '空气质量达标率保持在80%以上，不良贷款率控制在2%以下。' },
    { text: '城镇调查失业率控制在5.5%左右。' },
    { text: '城市低保标准不高于每人每月«840元»，区级储备化肥«不多于3200吨»。' },
    { text: '着力降低实体经济成本，力争工商业平均用电价格«上涨4%»。' },
    {
      text: '城市低保标准不低于每人每月840元，区级储备化肥不少于3200吨，丧葬补助标准不超过6000元，储备土地不超过500亩。',
    },
  ],
  check: (report) => judge(report, 'bound-direction'),
};
