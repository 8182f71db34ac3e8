import { implausibleFigures } from '../../relations/plausible-figures.ts';
import { judge, judgeRestatements, wordedFinding } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** A value far outside what the thing, or the report's own figures, allow: «80万项» projects, «22倍» of a target. */
export const magnitude: Rule = {
  id: 'magnitude',
  severity: 'warning',
  title: { zh: '数量级可疑', en: 'An unlikely magnitude' },
  why: {
    zh: '“万”字误入、小数点丢失、单位写错，都会使数差出十倍以上。三种情形提示核对：一地不可能有的数量、金额；完成目标的十倍以上；目标是上年实绩的十倍以上。',
    en: 'A stray 万, a lost decimal point or a wrong unit puts a number off by ten times or more. Three cases are worth a look: what no place can have, ten times a target, and a target ten times the last result.',
  },
  examples: [
    { text: '一批老旧小区完成提升，«80万项»民心工程接续落实。' },
    { text: '完成低效国企出清，盘活闲置资产«5200万平方米»。' },
    { text: '利用外资415万美元，完成市定目标的«22倍»。' },
    { text: '一、2020年工作回顾\n改造老旧住宅小区23个。\n二、2021年工作安排\n改造老旧住宅小区«280个»。' },
    { text: '全县地区生产总值达到«226.1万元»，增长6%。' },
    { text: '城镇居民人均可支配收入达到«3.4亿元»。' },
    { text: '粮食播种面积62万亩、产量2840万吨，城镇新增就业«2860万人»。' },
    { text: '空气质量二级以上天数达到«398天»，比上年增加12天。' },
    { text: '一、2020年工作回顾\n地区生产总值增长«62%»，社会消费品零售总额增长9.3%，城镇登记失业率控制在«36.5%»。' },
    {
      text: '一、2020年工作回顾\n地区生产总值比2015年增长62%，五年累计增长88%，进出口总额增长162%，失业率3.65%。\n新区生产总值达到36.4亿元，增长34.2%。',
    },
    { text: '一、2020年工作回顾\n五年来，我们惠民富民，居民人均可支配收入增长近40%。' },
    { text: '一、2020年工作回顾\n地区生产总值比2015年（下同）增长62%，社会消费品零售总额增长69.2%。' },
    { text: '浙江省2021年政府工作报告\n一、2020年工作回顾\n全年地区生产总值«6.46亿元»，一般公共预算收入«7248万元»。' },
    { text: '浙江省2021年政府工作报告\n一、2020年工作回顾\n全年地区生产总值6.46万亿元，一般公共预算收入7248亿元。' },
    { text: '青石乡政府工作报告\n固定资产投资达3523万元，一般公共预算收入215万元。' },
    { text: '五年来优良天数累计达到1480天；引进亿元以上项目31个、总投资87.3亿元。' },
    { text: '地区生产总值达到226.1亿元，农民人均可支配收入2.4万元，一般公共预算收入3115万元。' },
    { text: '办好20项民心工程，落实重点项目800个，惠及群众100万人次。' },
    { text: '国内生产总值达到110万亿元，全国财政收入突破20万亿元，500万元以上固定资产投资增长3%。' },
    {
      text: '政府工作报告\n各位代表：\n现在，我代表国务院，向大会报告工作。\n五年来，财政收入达到19.3万亿元，城镇新增就业6500万人以上。',
    },
    { text: '盘活闲置资产6.7万平方米，改造老旧楼宇4800多万平方米，竣工房屋4500万平方米。' },
    { text: '规模以上工业增加值是2015年的12倍，完成目标的2.4倍。' },
    { text: '一、2020年工作回顾\n新增停车泊位300个。\n二、2021年工作安排\n新增停车泊位900个。' },
    { text: '债务余额47.2亿元（已加上外债因汇率调整新增债务63万元）。' },
    { text: '一、2002年工作回顾\n固定资产投资6240万元。', note: { zh: '早年的数小', en: 'Long ago there was less' } },
    { text: '40年间，固定资产投资由124万元增加到86.8亿元。' },
    { text: '累计建成众创载体860个、3160万平方米。' },
  ],
  *check(report) {
    yield* judge(report, 'magnitude');
    for (const wrong of implausibleFigures(report)) yield wordedFinding(wrong);
    yield* judgeRestatements(report, 'far-target');
  },
};
