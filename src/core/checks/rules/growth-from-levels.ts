import { judge } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** A growth rate that the amounts beside it do not give: «12.6亿元，增加1.4亿元，增长21.5%». */
export const growthFromLevels: Rule = {
  id: 'growth-from-levels',
  severity: 'warning',
  title: { zh: '增速与前后数额不符', en: 'A growth rate that its amounts do not give' },
  why: {
    zh: '总额、增加额、增速三者知二可推一；由前后两个数和年数也可推出年均增速。生产总值、增加值、居民收入按可比价计算增速，用现价推不出来，相差很远才提醒；金额可能有同口径调整，只作提醒。目标数与增速写在一起的，同前文实绩相差很远才提醒；说增长而目标反低于实绩的，就是不符。',
    en: 'Of amount, increase and growth any two give the third; two amounts and the years between give the yearly growth. Output, value added and incomes grow at constant prices, which the printed amounts do not give, and are told only where the gap is wide; money may be adjusted for comparison and is only worth a look. A target with its rate is held against the result of the review, and told only where the gap is wide; one below that result, said to grow, does not fit.',
  },
  examples: [
    { text: '规上企业达到58家，比上年增加12家，增长«62.1%»。' },
    { text: '一般公共预算收入12.6亿元，比上年增加1.4亿元，增长«21.5%»。' },
    { text: '接待游客525万人次，比上年的480万人次增长«19.4%»。' },
    {
      text: '2016年政府工作报告\n一、“十二五”时期工作回顾\n农民合作社由120家增加到240家，年均增长«26%»。',
      note: { zh: '五年以“十一五”末为起点', en: 'Five years from the end of the plan before' },
    },
    {
      text: '2016年政府工作报告\n一、“十二五”时期工作回顾\n农民合作社由120家增加到240家，年均增长14.9%。',
    },
    { text: '接待游客525万人次（全口径），完成年度计划的105%，同比增长«15.4%»，增加45万人次。' },
    { text: '接待游客525万人次（全口径），完成年度计划的105%，同比增长9.4%，增加45万人次。' },
    {
      text: '一、2020年工作回顾\n社会消费品零售总额完成84.6亿元。\n二、2021年工作安排\n社会消费品零售总额增长12%，达到«106.4亿元»。',
      note: { zh: '只作提醒', en: 'Worth a look' },
    },
    {
      text: '一、2020年工作回顾\n社会消费品零售总额完成84.6亿元。\n二、2021年工作安排\n社会消费品零售总额达到«74.9亿元»，同比增长12%。',
    },
    {
      text: '一、2020年工作回顾\n社会消费品零售总额完成84.6亿元，生产总值310.4亿元。\n二、2021年工作安排\n社会消费品零售总额增长12%，达到95亿元；生产总值增长7%，达到340亿元。',
    },
    { text: '一般公共预算收入12.6亿元，比上年增加1.4亿元，增长12.5%。' },
    {
      text: '农村居民人均纯收入达到5280元，比上年增加480元，增长«20%»。',
      note: { zh: '只作提醒', en: 'Worth a look' },
    },
    {
      text: '地区生产总值268亿元，比上年增加20亿元，增长6.2%；农村居民人均纯收入达到5280元，比上年增加480元，增长8.2%。',
      note: { zh: '按可比价计算', en: 'At constant prices' },
    },
    { text: '接待游客525万人次，是2015年的210万人次的«3.5倍»。' },
    { text: '接待游客525万人次，是2015年的210万人次的2.5倍。' },
    {
      text: '五年来，预算收入由6.2亿元增加到10亿元，是2005年的8.3倍；零售总额由16.8亿元增加到25.8亿元，年均增长9%。',
    },
    { text: '一、2021年工作回顾\n煤炭消费量由2016年的80万吨降到2021年的60万吨，五年下降25%，年均下降5.6%。' },
    { text: '一、2021年工作回顾\n煤炭消费量由2016年的80万吨降到2021年的60万吨，五年下降25%，年均下降«15.6%»。' },
    { text: '接待游客525万人次，比上年的480万人次增长9.4%。' },
    { text: '一、2021年工作回顾\n接待游客525万人次，规模是2017年的2倍，年均增长18.3%。' },
    {
      text: '2021年服务业增加值30亿元，是2016年的2.05倍，年均增长10.8%；经济总量从2020年的60亿元增至88亿元，年均增长5.8%。',
    },
    {
      text: '居民人均可支配收入从2016年的30300元提高到2021年的39100元，年均增长«8.4%»。',
      note: { zh: '只作提醒', en: 'Worth a look' },
    },
    { text: '招商引资32亿元，同口径比上年增加4亿元，增长20%。' },
    {
      text: '一、2024年工作回顾\n社会消费品零售总额完成84.6亿元。\n县十二届人大一次会议确定，到2025年社会消费品零售总额达到80亿元，已提前完成。\n二、2025年工作安排\n社会消费品零售总额增长12%。',
      note: { zh: '是早先定的目标', en: 'A goal that was set long before' },
    },
  ],
  check: (report) => judge(report, 'growth-from-levels'),
};
