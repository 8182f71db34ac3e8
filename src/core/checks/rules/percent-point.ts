import { judge } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** The gap between two percentages written in % where 个百分点 is meant: «高于省定标准3%». */
export const percentPoint: Rule = {
  id: 'percent-point',
  severity: 'error',
  wording: true,
  title: { zh: '“%”与“个百分点”用错', en: '% and percentage points confused' },
  why: {
    zh: '两个百分数之差用“个百分点”：由60%提高到65%，是提高5个百分点，也是提高8.3%。“覆盖率92%，高于省定标准4%”会读成标准的1.04倍。百分数本身（占比提高到41%）和金额、数量的增减用“%”。',
    en: 'The difference of two percentages is counted in percentage points: from 60% to 65% is 5 points, and 8.3%. 高于省定标准4% after a rate reads as 1.04 times the standard. A percentage itself (占比提高到41%), and the growth of amounts and counts, take %.',
  },
  source: '国家统计局 统计知识：百分数与百分点',
  examples: [
    {
      text: '学前三年入园率达到95%，高于省定标准«3%»。',
      fixed: '学前三年入园率达到95%，高于省定标准3个百分点。',
    },
    {
      text: '入园率达到95%以上，普惠性幼儿园覆盖率达到90%以上，分别高于省定标准«3%和2%»。',
      fixed: '入园率达到95%以上，普惠性幼儿园覆盖率达到90%以上，分别高于省定标准3个百分点和2个百分点。',
    },
    {
      text: '城乡医保参保率达到96.75%，高于省定标准«的1.75%»。',
      fixed: '城乡医保参保率达到96.75%，高于省定标准1.75个百分点。',
    },
    {
      text: '城镇化率由60%提高到65%，提高«5%»。',
      fixed: '城镇化率由60%提高到65%，提高5个百分点。',
    },
    {
      text: '住宅小区空置率递减«58%»。',
      note: { zh: '相对下降还是百分点，须问明', en: 'Relative or points? To be asked' },
    },
    { text: '工业增加值增速比上年提高«2.6%»。' },
    {
      text: '今年目标是：地区生产总值增速高于全省«0.5%»。',
      fixed: '今年目标是：地区生产总值增速高于全省0.5个百分点。',
    },
    {
      text: '工业投资增速比全市快«3.1%»。',
      fixed: '工业投资增速比全市快3.1个百分点。',
    },
    {
      text: '工业增速由上年的5.2%回升至6.9%，加快«1.7%»。',
      fixed: '工业增速由上年的5.2%回升至6.9%，加快1.7个百分点。',
    },
    {
      text: '软件业收入增长11.4%，增速高于全省«23.7%»。',
      fixed: '软件业收入增长11.4%，增速高于全省23.7个百分点。',
    },
    {
      text: '服务业增加值占生产总值比重提高到«53.6个百分点»。',
      fixed: '服务业增加值占生产总值比重提高到53.6%。',
    },
    {
      text: '规模以上工业增加值增长7%，固定资产投资增长«5.4个百分点»，社会消费品零售总额增长3%。',
      fixed: '规模以上工业增加值增长7%，固定资产投资增长5.4%，社会消费品零售总额增长3%。',
    },
    {
      text: '财政民生支出27.5亿元，占公共财政预算支出的«82个百分点»。',
      fixed: '财政民生支出27.5亿元，占公共财政预算支出的82%。',
    },
    { text: '国控河流、近海水域优良比例分别高于省定目标«18.4%和12.7%»。' },
    { text: '占比提高3个百分点，差距缩小到2.4个百分点；工业增加值增长7%、增速提高2个百分点。' },
    { text: '覆盖率达到95%，高于省定标准3个百分点；参保率提高2.1个百分点。' },
    {
      text: '居民人均可支配收入32000元，高于全省平均水平12%。',
      note: { zh: '金额之比用“%”', en: 'A ratio of amounts takes %' },
    },
    { text: '入园率达到95%，高于省定90%的标准，覆盖率提高到85%。' },
    { text: '财政收入由60亿元提高到63亿元，提高5%。' },
    {
      text: '刑事发案率下降5.6%，城乡低保标准提高8%，PM2.5平均浓度下降8.9%。',
      note: { zh: '这些不是百分数', en: 'None of these is a percentage' },
    },
    { text: '受理申请5260件，办结5120件，办结率97.3%，较上年分别上升21.6%、24.3%、2.2%。' },
    { text: '增长8.5%，高于全国平均6.2%的增速。' },
  ],
  check: (report) => judge(report, 'percent-point'),
};
