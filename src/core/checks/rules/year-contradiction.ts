import { planWords, planYears, reviewWords } from '../../knowledge/periods.ts';
import type { ReportFacts } from '../../outline/report-facts.ts';
import type { HeadingYear } from '../../outline/heading-years.ts';
import { headingYears, namedOnce, oldDraft, yearsNamed } from '../../outline/heading-years.ts';
import type { Section } from '../../outline/section.ts';
import { chaptersOf } from '../../outline/section.ts';
import type { OtherOpening } from '../../relations/enumerations/other-openings.ts';
import { otherOpenings } from '../../relations/enumerations/other-openings.ts';
import type { StaleTitle } from '../../relations/enumerations/stale-titles.ts';
import { staleTitles } from '../../relations/enumerations/stale-titles.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import { headingAgainstDay, otherDateline } from '../heading-against-day.ts';
import type { RawFinding, Rule } from '../rule.ts';

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
    { text: '2026年云溪县政府工作报告\n——«2025年»1月27日在县人民代表大会上\n2025年是“十四五”收官之年。' },
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
    const datelines = [...otherDateline(text, facts)];
    yield* datelines;
    yield* staleTitles(sections, text).map(staleTitle);
    const found = [
      ...otherHeadings(chaptersOf(sections), text, datelines.length > 0 ? { ...facts, date: null } : facts),
    ];
    yield* found.length > 0 ? found : otherOpenings(sections, text).map(otherOpening);
  },
};

function staleTitle({ said, range, review, plan }: StaleTitle): RawFinding {
  return {
    range,
    message: {
      zh: `此处为${said}年，而各章回顾${review.year}年、安排${plan.year}年`,
      en: `${said} here, but the chapters review ${review.year} and plan ${plan.year}`,
    },
    related: [review, plan].map(({ range: place }) => ({ range: place, message: OTHER })),
  };
}

function otherOpening({ range, year, other, opening }: OtherOpening): RawFinding {
  return {
    range,
    message: {
      zh: `标题为${year}年，紧接着说的是${other}年`,
      en: `The heading says ${year}, and ${other} is told of right behind`,
    },
    related: [{ range: opening, message: { zh: '紧接着的年份', en: 'The year right behind' } }],
  };
}

function* otherHeadings(chapters: readonly Section[], text: string, facts: ReportFacts): Iterable<RawFinding> {
  if (facts.year !== null) yield* otherPlans(chapters, facts.year);
  if (facts.date?.startsWith(String(facts.year))) yield* otherReviews(chapters, Number(facts.year));
  const reviews = headingYears(chapters, reviewWords, planWords);
  const plans = headingYears(chapters, planWords, reviewWords);
  const [review, plan] = [reviews[0], plans[0]];
  if ([reviews, plans].some((headings) => headings.some(({ year }) => year !== headings[0]?.year))) {
    if (review && reviews.every(({ year }) => year === review.year)) yield* strayPlans(review, plans);
    return;
  }
  if (review && plan && plan.year !== review.year + 1) yield contradiction(review, plan, facts);
  else if (plan ?? review) yield* headingAgainstDay(plan, review, text, facts);
}

/** A plan that is past cannot be planned, one that has not begun cannot be reviewed: 二、“十三五”时期主要目标任务 in 2021. */
function* otherPlans(chapters: readonly Section[], year: number): Iterable<RawFinding> {
  for (const { title, match, range } of namedOnce(chapters, PLAN)) {
    const [plan, number = ''] = match;
    const span = planYears[number];
    // “十三五”规划圆满收官: the paper is named, and nothing is planned.
    const told = title.replace(OF_PAPER, '');
    if (!span || planWords.test(told) === reviewWords.test(told)) continue;
    if (planWords.test(told) ? span[1] >= year || ARE_REACHED.test(told) : span[0] < year && span[1] >= year - LONG_AGO)
      continue;
    yield {
      range,
      message: {
        zh: `${plan}是${span[0]}—${span[1]}年，与报告年份（${year}年）不合`,
        en: `${plan} covers ${span[0]} to ${span[1]}; the report is of ${year}`,
      },
    };
  }
}

const YEAR_LENGTH = 5;
const PLAN = wordPattern('“({planNumber})五”', 'g');
/** “十三五”主要目标提前实现，…: goals that are looked back on. */
const ARE_REACHED = wordPattern('[标务][^，。；：]{0,6}{completion}(?:[，。；：]|$)');
const OF_PAPER = wordPattern('(?<=“{planNumber}五”)规划', 'g');
/** A report of the first years of a plan may still look back on the last one. */
const LONG_AGO = 2;

/** 一、2024年工作总结和“十四五”发展成就 in 2026: beside a plan one year is reviewed, the one before. */
function* otherReviews(chapters: readonly Section[], year: number): Iterable<RawFinding> {
  for (const { title, match, range } of namedOnce(chapters, yearsNamed)) {
    const said = Number(match[1]);
    if (!title.match(PLAN) || !reviewWords.test(title) || planWords.test(title)) continue;
    if (said === year - 1 || said < year - oldDraft || said > year) continue;
    yield {
      range: [range[0], range[0] + YEAR_LENGTH],
      message: {
        zh: `报告作于${year}年，此处为${said}年，应为${year - 1}年`,
        en: `The report was given in ${year}; ${said} here should be ${year - 1}`,
      },
    };
  }
}

/** 二、2003年总体要求, 三、2000年主要任务 behind a review of 2002: of several plans one is for a year before the review's end. */
function* strayPlans(review: HeadingYear, plans: readonly HeadingYear[]): Iterable<RawFinding> {
  const right = plans.find(({ year }) => year === review.year + 1);
  for (const plan of plans)
    if (right && plan.year <= review.year)
      yield {
        range: plan.range,
        message: {
          zh: `此处安排的是${plan.year}年，而回顾的是${review.year}年，另一标题安排的是${right.year}年`,
          en: `This plans ${plan.year}, but ${review.year} is reviewed and another heading plans ${right.year}`,
        },
        related: [{ range: right.range, message: OTHER }],
      };
}

const OTHER = { zh: '另一标题', en: 'The other heading' };

/** The heading that disagrees with the day of the report is the wrong one; without a day it is the later. */
function contradiction(review: HeadingYear, plan: HeadingYear, { date }: ReportFacts): RawFinding {
  const spoken = date === null ? null : Number(date.slice(0, 4));
  const [wrong, right] = spoken !== null && plan.year === spoken ? [review, plan] : [plan, review];
  const due = wrong === plan ? review.year + 1 : plan.year - 1;
  return {
    range: wrong.range,
    message: {
      zh: `此处为${wrong.year}年，与另一标题的${right.year}年不合，应为${due}年`,
      en: `${wrong.year} does not go with ${right.year} in the other heading, so this should be ${due}`,
    },
    related: [{ range: right.range, message: OTHER }],
  };
}
