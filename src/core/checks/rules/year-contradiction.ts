import type { Bilingual } from '../../knowledge/bilingual.ts';
import type { YearApart } from '../../relations/heading-years/year-apart.ts';
import { yearsApart } from '../../relations/heading-years/years-apart.ts';
import type { Rule } from '../rule.ts';

/** Headings whose years do not follow each other: «2023年工作回顾» and then «2023年工作安排». */
export const yearContradiction: Rule = {
  id: 'year-contradiction',
  severity: 'warning',
  title: { zh: '标题中的年份前后不合', en: 'Years of headings that do not follow' },
  why: {
    zh: '年度报告回顾上一年、安排下一年。标题里的年份相同、倒过来或隔了年，多半是套用旧稿没有改。写“五年”“时期”的标题不核对。',
    en: 'A yearly report reviews one year and plans the next. Headings with the same year, or with years the wrong way round, are most often left over from an old draft. Headings of five years and of periods are not checked.',
  },
  examples: [
    { text: '一、2023年工作回顾\n经济平稳增长。\n二、«2023年»工作安排\n抓好项目建设。' },
    { text: '一、2023年工作回顾\n经济平稳增长。\n二、«2022年»工作安排\n抓好项目建设。' },
    { text: '一、2022年工作回顾\n经济平稳增长。\n二、«2024年»主要工作任务\n抓好项目建设。' },
    {
      text: '政府工作报告\n——2023年1月11日在第十一届人民代表大会第三次会议上\n一、过去一年工作回顾\n经济平稳增长。\n二、«2024年»工作安排\n抓好项目建设。',
    },
    {
      text: '2026年云溪县政府工作报告\n——«2025年»1月27日在县第十四届人民代表大会第四次会议上\n各位代表：\n一、2025年工作回顾\n经济平稳。',
    },
    {
      text: '2026年云溪县政府工作报告\n——«二〇二五年»一月二十七日在县人民代表大会上\n各位代表：\n一、2025年工作回顾\n经济平稳。',
    },
    {
      text: '2026年云溪县政府工作报告\n——2025年12月27日在县第十四届人民代表大会第四次会议上\n各位代表：\n一、2025年工作回顾\n经济平稳。',
    },
    {
      text: '2026年云溪县政府工作报告\n——2026年1月27日在县第十四届人民代表大会第四次会议上\n各位代表：\n一、2025年工作回顾\n经济平稳。',
    },
    {
      text: '云溪县人民政府工作报告\n——2025年2月18日在县第十四届人民代表大会第四次会议上\n各位代表：\n一、2024年主要工作\n经济平稳。',
    },
    {
      text: '云溪县人民政府工作报告\n——«2025年»11月27日在县第十四届人民代表大会第四次会议上\n各位代表：\n一、2024年工作回顾\n经济平稳。\n二、2025年工作安排\n抓好项目建设。',
    },
    {
      text: '云溪县人民政府工作报告\n——2025年11月27日在县第十四届人民代表大会第四次会议上\n各位代表：\n一、2025年工作回顾\n经济平稳。\n二、2026年工作安排\n抓好项目建设。',
    },
    { text: '2026年云溪县政府工作报告\n——«2025年»1月27日在县人民代表大会上\n2025年是“十四五”收官之年。' },
    {
      text: '云溪县2020年政府工作报告\n——2021年1月25日在县第十六届人民代表大会第六次会议上\n一、2020年工作回顾\n经济平稳增长。\n二、2021年工作安排\n抓好项目建设。',
      note: { zh: '以回顾的年份命名', en: 'Called by the year that it reports on' },
    },
    {
      text: '政府工作报告\n——2023年12月28日在第十一届人民代表大会第三次会议上\n一、工作回顾\n经济平稳增长。\n二、2024年工作安排\n抓好项目建设。',
    },
    {
      text: '一、2002年工作回顾\n经济平稳增长。\n二、2003年总体要求\n加快发展。\n三、«2000年»政府工作的主要任务\n抓好项目建设。',
    },
    {
      text: '政府工作报告\n——2022年12月29日在第十九届人民代表大会第二次会议上\n一、«2023年»工作回顾\n经济平稳增长。',
    },
    { text: '一、2023年工作回顾\n经济平稳增长。\n二、2024年工作安排\n抓好项目建设。' },
    {
      text: '«2021年»云溪县政府工作报告\n一、2023年工作回顾\n经济平稳增长。\n二、2024年工作安排\n抓好项目建设。',
    },
    {
      text: '云溪县2024年政府工作报告\n一、2023年工作回顾\n经济平稳增长。\n二、2024年工作安排\n抓好项目建设。\n页眉页脚\n页眉：云溪县«2022年»政府工作报告（送审稿）',
    },
    {
      text: '2023年云溪县政府工作报告\n一、2023年工作回顾\n经济平稳增长。\n二、2024年工作安排\n抓好项目建设。\n页眉页脚\n页眉：云溪县2024年政府工作报告',
    },
    { text: '一、过去五年工作回顾\n经济平稳增长。\n二、2022年工作安排\n抓好项目建设。' },
    { text: '一、工作回顾\n经济平稳增长。\n二、«2021»年工作安排\n2023年是关键之年。' },
    { text: '一、«2021»年工作回顾\n即将过去的2022年，是极不平凡的一年。' },
    { text: '一、2023年工作安排\n刚刚过去的2022年，是极不平凡的一年。' },
    { text: '一、«2021»年工作回顾\n2022年，在县委、县政府的坚强领导下，经济平稳增长。' },
    {
      text: '2021年工作报告\n——2022年1月14日在开发区工作会议上\n一、2021年工作回顾\n经济平稳增长。\n二、2022年工作安排\n抓好项目建设。',
      note: {
        zh: '开发区、部门的工作报告以所回顾的年份为题',
        en: 'A zone or a department names the year that it reports on',
      },
    },
    { text: '2023年政府工作报告\n一、«2021年»工作回顾\n经济平稳增长。' },
    { text: '2023年政府工作报告\n2022年政府主要工作\n过去一年，全县经济平稳增长。' },
    { text: '2023年政府工作报告\n一、2022年工作回顾\n2022年，在县委、县政府的坚强领导下，经济平稳增长。' },
    { text: '一、2022年工作回顾\n2022年是极不平凡的一年。\n二、2023年工作安排\n2023年是关键之年。' },
    {
      text: '2021年政府工作报告\n一、2020年工作回顾\n经济平稳增长。\n二、«“十三五”»时期主要目标任务\n抓好项目建设。',
    },
    {
      text: '2021年政府工作报告\n一、«“十四五”»时期工作回顾\n经济平稳增长。\n二、2021年工作安排\n抓好项目建设。',
    },
    {
      text: '2021年政府工作报告\n一、“十三五”规划主要目标提前实现，发展站上新起点\n经济平稳增长。\n二、2021年工作安排\n抓好项目建设。',
    },
    {
      text: '2026年政府工作报告\n一、2025年工作总结和«“十三五”»发展成就\n经济平稳增长。\n二、2026年工作安排\n抓好项目建设。',
    },
    {
      text: '2021年政府工作报告\n一、“十三五”时期主要目标任务完成情况\n经济平稳增长。\n二、“十四五”时期主要目标任务\n抓好项目建设。',
    },
    { text: '一、2020年和“十三五”时期工作回顾\n经济平稳增长。\n二、“十四五”目标任务和2021年工作安排\n抓好项目建设。' },
  ],
  *check({ body: { text }, sections, facts }) {
    for (const apart of yearsApart(sections, text, facts))
      yield {
        range: apart.range,
        message: messageOf(apart),
        ...(apart.beside.length > 0 && {
          related: apart.beside.map(({ range, is }) => ({ range, message: BESIDE[is] })),
        }),
      };
  },
};

const BESIDE: Readonly<Record<YearApart['beside'][number]['is'], Bilingual>> = {
  heading: { zh: '另一标题', en: 'The other heading' },
  opening: { zh: '紧接着的年份', en: 'The year right behind' },
  day: { zh: '报告的日期', en: 'The day of the report' },
};

function messageOf(apart: YearApart): Bilingual {
  switch (apart.is) {
    case 'stale title':
      return {
        zh: `此处为${apart.said}年，而各章回顾${apart.review}年、安排${apart.plan}年`,
        en: `${apart.said} here, but the chapters review ${apart.review} and plan ${apart.plan}`,
      };
    case 'other opening':
      return {
        zh: `标题为${apart.said}年，紧接着说的是${apart.opening}年`,
        en: `The heading says ${apart.said}, and ${apart.opening} is told of right behind`,
      };
    case 'other period':
      return {
        zh: `${apart.name}是${apart.span[0]}—${apart.span[1]}年，与报告年份（${apart.year}年）不合`,
        en: `${apart.name} covers ${apart.span[0]} to ${apart.span[1]}; the report is of ${apart.year}`,
      };
    case 'stray plan':
      return {
        zh: `此处安排的是${apart.said}年，而回顾的是${apart.review}年，另一标题安排的是${apart.plan}年`,
        en: `This plans ${apart.said}, but ${apart.review} is reviewed and another heading plans ${apart.plan}`,
      };
    case 'other heading':
      return {
        zh: `此处为${apart.said}年，与另一标题的${apart.other}年不合，应为${apart.due}年`,
        en: `${apart.said} does not go with ${apart.other} in the other heading, so this should be ${apart.due}`,
      };
    case 'other day':
      return {
        zh: `报告作于${apart.spoken}年，此处为${apart.said}年，应为${apart.due}年`,
        en: `The report was given in ${apart.spoken}; ${apart.said} here should be ${apart.due}`,
      };
    case 'other title':
      return {
        zh: `标题为${apart.titled}年，此处为${apart.said}年，应为${apart.due}年`,
        en: `The title says ${apart.titled}; ${apart.said} here should be ${apart.due}`,
      };
    case 'day beside the title':
      return {
        zh: `标题为${apart.titled}年，报告却作于${apart.spoken[0]}年${apart.spoken[1]}月，请核对`,
        en: `The title says ${apart.titled}, and the report is dated ${apart.spoken.map(twoDigits).join('-')}`,
      };
    case 'day behind the plan':
      return {
        zh: `报告作于${apart.spoken[0]}年${apart.spoken[1]}月，安排的却是${apart.planned}年，请核对`,
        en: `The report is dated ${apart.spoken.map(twoDigits).join('-')}, and it plans ${apart.planned}`,
      };
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
