import { judge } from '../judge.ts';
import { oversizedParts } from '../../relations/restatements/known-parts.ts';
import { rx } from '../../text/word-pattern.ts';
import type { RawFinding, Rule } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** A part that is more than the whole it is said to be part of: «反馈问题29项，其中已完成32项». */
export const partOfWhole: Rule = {
  id: 'part-of-whole',
  severity: 'warning',
  title: { zh: '分项大于总数', en: 'A part larger than its whole' },
  why: {
    zh: '“其中”后面的数是前面总数的一部分，不会大于总数。写反、漏位、单位写错都会这样。金额只核对没有“总投资”“计划”等另一口径的。',
    en: 'What follows 其中 is part of the whole before it and cannot exceed it; swapped numbers, a lost digit or a wrong unit do that. Sums of money are compared only where no other basis (总投资, 计划) is named.',
  },
  examples: [
    { text: '反馈问题29项，其中«已完成32项»。' },
    { text: '开工重点项目19个，其中市级百大项目8个、«其他重点项目21个»。' },
    { text: '财政支出36亿元，其中«民生支出54亿元»。' },
    { text: '培训3260人次，其中企业管理人员860人次，«技术工人4200人次»。' },
    { text: '疫苗接种8.8万剂次，其中«60岁以上人群接种22.7万剂次»。' },
    { text: '财政收入完成21.4亿元，增长16%，其中«一般公共预算收入完成32.7亿元»。' },
    { text: '储备项目41个、总投资362亿元，其中10亿元以上项目9个、«总投资463亿元»。' },
    { text: '为50万重点群体提供培训，其中«高校毕业生71万人»。' },
    { text: '增加学位2.6万个，其中«普通高中学位增加6.3万个»。' },
    { text: '引进高层次人才1200多人、其中«引进博士1900人»。' },
    { text: '24个计划新开工项目中有«29个»开工建设。' },
    { text: '全年新增城镇就业2529人，失业人员实现再就业«5611人»。' },
    {
      text: '一、2020年工作回顾\n地区生产总值达到123.6亿元。\n（一）工业\n规模以上工业增加值达到«136亿元»。',
    },
    { text: '全年40个重点项目完成投资26亿元，«已建成投用46个»。' },
    {
      text: '储备项目41个、总投资362亿元，其中10亿元以上项目9个、总投资263亿元；带动投资500亿元；抽检量达到每千人4.5批次，其中专项抽检3万批次。',
    },
    { text: '引进高层次人才1200多人、其中引进博士1240人；20个项目中有20个开工。' },
    { text: '计划新开工30个项目完成投资26亿元，已开工36个；3个园区集中20个项目；6个园区中有36个项目投产。' },
    { text: '优良天数达到298天，同比增加13天，其中一级天数86天。' },
    { text: '反馈问题29项，其中已完成29项。' },
    {
      text: '一、2020年工作回顾\n地区生产总值达到123.6亿元。全市规模以上工业增加值136亿元。五年累计出口260亿元，进出口总额48亿元。',
    },
    { text: '建成项目26个，其中产业项目14个；在建项目42个。新增就业3200人，其中再就业960人；转移就业1.2万人。' },
    { text: '20项指标，17项达到预期，3项有差距；其中约束性指标9项、预期性指标11项。' },
    { text: '财政总收入51.2亿元，其中一般预算收入29.3亿元、支出143.6亿元。' },
    { text: '完成投资5亿元，其中新开工项目总投资20亿元。' },
    { text: '引进企业12家，其中一家投资30亿元。' },
  ],
  *check(report) {
    const { body, metrics } = report;
    yield* judge(report, 'part-of-whole');
    for (const relation of partsOfWhole(body.text, metrics)) yield* tooLarge(relation, body.text);
    for (const pair of takenParts(body.text, metrics)) if (exceeds(pair)) yield* beyond(pair, body.text);
    for (const { part, whole } of oversizedParts(body.text, metrics)) yield larger(whole, part, part.range[0]);
  },
  check: (report) => judge(report, 'part-of-whole'),
};
