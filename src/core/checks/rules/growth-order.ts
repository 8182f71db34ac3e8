import { judge } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** Growths that cannot stand beside each other: a whole outside its parts, or one that is said to be above a higher one. */
export const growthOrder: Rule = {
  id: 'growth-order',
  severity: 'warning',
  title: { zh: '增速之间对不上', en: 'Growths that do not fit each other' },
  why: {
    zh: '三次产业合起来就是地区生产总值，总体增速在各产业增速之间，不会比最快的还快、比最慢的还慢，进出口与出口、进口同理；说“高于经济增速”的，数要真比经济增速高。',
    en: 'The three industries make the gross regional product, so it grows by no more than the fastest of them and no less than the slowest; trade, exports and imports alike. What is said to be above the growth of the economy must be.',
  },
  examples: [
    { text: '地区生产总值增长«9.5%»，其中第一产业增长3.2%、第二产业增长6.8%、第三产业增长7.4%。' },
    { text: '全年地区生产总值增长«2.1%»。第一产业增加值增长4.5%，第二产业增加值增长6.1%，第三产业增加值增长5.8%。' },
    { text: '地区生产总值增长«8%左右»，其中第一、第二、第三产业增加值分别增长2%、5.5%和6.5%。' },
    { text: '外贸进出口总额增长«15.2%»，其中出口增长12.4%、进口增长8.1%。' },
    { text: '全年外贸进出口增长«6.2%»，其中出口18.6亿元、增长12.4%，进口5.1亿元、增长8.1%。' },
    { text: '地区生产总值增长8.6%。农村居民人均可支配收入增长«6.9%»，高于经济增速。' },
    {
      text: '地区生产总值增长8.6%。城镇、农村居民人均可支配收入分别增长«7.1%»和9.3%，均高于经济增速。',
    },
    { text: '地区生产总值增长«6%左右»，其中第一、第二、第三产业增加值分别增长2%、5.5%和5.6%。' },
    { text: '地区生产总值增长«7%左右»，其中一二三产增加值分别增长3.5%左右、6%左右、5%左右。' },
    { text: '城镇、农村居民人均可支配收入分别增长5.4%、«5.2%»，农村居民收入增速连续十五年快于城镇。' },
    { text: '地区生产总值增长5%左右，其中一二三产增加值分别增长3.5%左右、6%左右、5%左右。' },
    { text: '城镇、农村居民人均可支配收入分别增长3.4%、5.2%，农村居民收入增速连续十五年快于城镇。' },
    { text: '地区生产总值增长6.9%，其中第一产业增长3.2%、第二产业增长6.8%、第三产业增长7.4%。' },
    { text: '外贸进出口总额下降1.2%，其中出口增长2.4%、进口下降8.1%。' },
    { text: '地区生产总值增长6.2%。城镇、农村居民人均可支配收入分别增长7.1%和9.3%，均高于经济增速。' },
    { text: '地区生产总值增长6.2%，第二产业增长8.1%；制造业投资增长12%、高于全国3个百分点。' },
    { text: '地区生产总值达到2.1万亿元、增长4.6%，其中农村居民收入增长5.8%、快于经济增速«2.2个百分点»。' },
    {
      text: '地区生产总值达到2.1万亿元、增长4.6%，其中农村居民收入增长5.8%、快于经济增速1.2个百分点，工业增长6.2%、快于全国平均0.3个百分点。',
    },
    { text: '农村居民收入增长6.4%，快于城镇居民收入增速«2.6个百分点»，后者增长4.8%。' },
    { text: '农村居民收入增长6.4%，快于城镇居民收入增速1.6个百分点，后者增长4.8%。' },
  ],
  check: (report) => judge(report, 'growth-order'),
};
