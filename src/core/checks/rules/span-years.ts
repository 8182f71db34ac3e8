import { otherSpans } from '../../relations/enumerations/spans-of-report.ts';
import { aheadRows } from '../../relations/wordings/ahead-rows.ts';
import { courseRows } from '../../relations/wordings/course-rows.ts';
import { durationRows } from '../../relations/wordings/duration-rows.ts';
import { lapseRows } from '../../relations/wordings/lapse-rows.ts';
import { spanRows } from '../../relations/wordings/span-rows.ts';
import { judgeWordings } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** A span of years against its first and last one: «三年行动计划（2017—2021年）». */
export const spanYears: Rule = {
  id: 'span-years',
  severity: 'warning',
  title: { zh: '年数与起止年份不符', en: 'A span of years and its first and last year' },
  why: {
    zh: '“三年行动计划（2023—2025年）”从头一年数到末一年应为三年（首尾都算），或相差三年；“自2017年3月1日至2020年3月1日，为期3年”首尾相减应为三年。',
    en: 'In 三年行动计划（2023—2025年） the years from first to last should be three, counted with both ends or without the first; from day to day they are the difference.',
  },
  examples: [
    { text: '2016年、2017年、2018年、2019年«五年»间，工业投资累计完成180亿元。' },
    { text: '2016年、2017年、2018年、2019年、2020年五年间，工业投资累计完成180亿元。' },
    { text: '制定养老服务«三年»行动计划（2017—2021年）。' },
    { text: '实施城市更新«五年»提升工程（2021—2023年）。' },
    { text: '项目自2017年3月1日至2021年3月1日实施，为期«3年»。' },
    { text: '2021年政府工作报告\n一、2020年工作回顾\n总局自1993年定点帮扶以来，«38年»如一日，选派优秀干部挂职。' },
    {
      text: '2021年政府工作报告\n一、2020年工作回顾\n总局自1993年定点帮扶以来，28年如一日；开发区自2001年设立以来，20年间面貌一新；自1978年改革开放以来，40多年来成就巨大。',
    },
    {
      text: '2026年政府工作报告\n一、2025年工作回顾\n经济增速2022年以来连续«20个季度»高于全省，2024年以来连续«36个月»居前。',
    },
    {
      text: '“十四五”时期是极不平凡的五年，我们接续奋斗。过去«六年»，我们坚定推动高质量发展。\n过去«四年»，是极不寻常、极不平凡的五年。收入«6年»增长18.7%，吞吐量5年增长1.6倍。',
    },
    { text: '2019年至2021年我县连续«4年»入围百强县，2019、2020年连续«三年»获评先进。' },
    { text: '2019年至2021年我县连续3年入围百强县，2019—2021年两年间财政收入翻番，2019、2020年连续两年获评先进。' },
    {
      text: '水库2023年5月开工，«2022年12月»建成；大桥2021年6月开工，历时«18个月»，于2023年12月竣工；2023年提前«三»年实现2025年规划目标。',
    },
    {
      text: '水库2022年5月开工，2023年12月建成；大桥2021年6月开工，历时30个月，于2023年12月竣工；2023年提前两年实现2025年规划目标。',
    },
    {
      text: '财政收入由2018年的12亿元增加到2023年的18亿元，«四年»增长50%；企业由2018年的60家增加到2023年的90家，五年增长50%。',
    },
    { text: '这五年，经济稳中有进。\n这五年，改革不断深入。\n这«三年»，生态持续向好。\n这五年，民生明显改善。' },
    { text: '这五年，经济稳中有进。\n这三年，我们抗击疫情。\n这五年，民生明显改善。' },
    {
      text: '“十五五”时期，现代化取得决定性进展。在此基础上再奋斗五年，到2035年实现首都功能大幅提升。“十四五”时期是极不平凡的五年。过去五年，我们坚定推动高质量发展，收入5年增长18.7%，粮食连续6年增长。党的十八大以来，七年间面貌大变。这四年，全市上下团结奋斗，四年来成绩可喜，这四年，我们铭记在心。',
    },
    {
      text: '2026年政府工作报告\n一、2025年工作回顾\n经济增速2022年以来连续16个季度高于全省，2024年以来连续24个月居前，2015年以来连续11年增长。',
    },
    {
      text: '到2030年，粮食产能达到1000亿斤。在此基础上再奋斗五年，到2035年基本实现现代化，再奋斗十五年，到2050年建成强省。',
    },
    { text: '制定养老服务三年行动计划（2017—2019年）。' },
    { text: '实施工业强县三年行动方案（2021—2024年）。' },
    { text: '项目自2017年3月1日至2020年3月1日实施，为期3年；另一项自2021年1月1日至2023年12月31日，为期3年。' },
  ],
  *check(report) {
    yield* judgeWordings([...spanRows, ...durationRows, ...lapseRows, ...aheadRows, ...courseRows], report);
    const { text } = report.body;
    for (const { range, years, elsewhere, sure } of otherSpans(text, report.facts.year))
      yield {
        range,
        ...(!sure && { severity: 'information' as const }),
        message: {
          zh: `别处说的是${text.slice(...elsewhere)}，此处为${years}年，请核对`,
          en: `Five years elsewhere, and ${years} here. Worth checking`,
        },
        related: [{ range: elsewhere, message: { zh: '别处的年数', en: 'The years told elsewhere' } }],
      };
  },
};
