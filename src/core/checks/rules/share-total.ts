import { judge } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** Shares of one whole that make more than 100, or a structure that does not make 100: «22.3：31.5：49.2». */
export const shareTotal: Rule = {
  id: 'share-total',
  severity: 'warning',
  title: { zh: '各项占比之和不对', en: 'Shares that do not make 100%' },
  why: {
    zh: '三次产业结构一类的比，各项之和应为100；同一总数的几项占比，之和不会超过100%。按印出的末位四舍五入核对。占“全市的”多少，总数各不相同，不核对。',
    en: 'A structure such as that of the three industries makes 100; shares of one whole never make more. Rounding of the last printed digits is allowed for. Shares of a wider place (占全市的) have a whole each and are not added.',
  },
  examples: [
    { text: '三次产业结构调整为«22.3：31.5：49.2»。' },
    { text: '三次产业结构演进为«4.2 : 46 : 59.8»。' },
    { text: '三次产业结构演进为«42 : 46 : 49.8»。' },
    { text: '税收收入占比«63.4%、非税收入占比46.6%»，内资企业占比70%、外资企业占比30%。' },
    { text: '三次产业结构演进为4.2 : 46 : 49.8，2.5 : 1的比例不变。' },
    { text: '工业、农业、服务业占比分别为«40%、35%和30%»。' },
    { text: '完成投资80亿元，其中工业占«60%、农业占25%、服务业占35%»。' },
    { text: '三次产业结构由5：30：65演进为«4：32：74»。' },
    { text: '一、二、三产业占比分别达到«18.5%、36.2%、55.3%»。' },
    { text: '一、二、三产业占比分别达到18.5%、36.2%、45.3%，增加值分别增长4.3%、5.2%和6.9%。' },
    { text: '三次产业结构由2015年的24：40.2：35.8优化为22.3：31.5：46.2。' },
    { text: '工业、农业、服务业占比分别为40%、35%和25%。' },
    { text: '粮食、蔬菜产量分别占全市的60%、70%。' },
    { text: '公办园、普惠园占比分别达到53.2%和91.6%。', note: { zh: '两项可以重叠', en: 'The two overlap' } },
    { text: '按1：2：3的比例配备，参保率、达标率分别为98%、96%。' },
    { text: '三次产业结构为-2.4:11.3:91.1。', note: { zh: '负数', en: 'Below nothing' } },
  ],
  check: (report) => judge(report, 'share-total'),
};
