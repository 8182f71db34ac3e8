import { judge } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** A total, the number it is of and what that is for each, that do not fit; and means out of all measure. */
export const perHead: Rule = {
  id: 'per-head',
  severity: 'warning',
  title: { zh: '人均、户均、单产与总量不符', en: 'A mean that its total does not give' },
  why: {
    zh: '总量除以人数、户数、亩数就是人均、户均、单产，三者写在一起应当相合；城镇居民收入低于农村、亩产以吨计，多半是写反或漏了小数点。常住人口年末与年均略有出入，不提示。',
    en: 'A total divided by people, households or fields is the mean; printed together they must fit. Income in towns below that in the country, or tons from one mu, are most likely swapped or lost a point. A small gap between year-end and mean population is left alone.',
  },
  examples: [
    { text: '全市地区生产总值1035亿元，常住人口106万人，人均地区生产总值«97.6万元»。' },
    { text: '完成粮食播种面积62万亩、产量«2840万吨»。' },
    {
      text: '一、2020年工作回顾\n城镇居民人均可支配收入完成«2640元»、增长9%，农村居民人均可支配收入完成8700元、增长12%。',
    },
    { text: '全市地区生产总值1035亿元，常住人口106万人，人均地区生产总值9.76万元。' },
    { text: '建成大棚3300栋，产值达1.2亿元，带动4000农户，户均增收2万元；粮食播种面积62万亩、产量28.4万吨。' },
    { text: '城镇居民人均可支配收入26400元、增长9%，农村居民人均可支配收入8700元、增长12%。' },
    {
      text: '花生芝麻套种面积约2.6万亩，实收后平均每亩收获花生约240公斤，芝麻约30公斤。',
      note: { zh: '两样各有单产', en: 'Two crops, each with its own yield' },
    },
  ],
  check: (report) => judge(report, 'per-head'),
};
