import { planYears } from '../../knowledge/periods.ts';
import { plannedAt } from '../planned-at.ts';
import type { ReportFacts } from '../../outline/report-facts.ts';
import type { PlanEnd } from '../../relations/enumerations/plan-told.ts';
import { planEnds } from '../../relations/enumerations/plan-ends.ts';
import type { PlanRole } from '../../relations/enumerations/plan-roles.ts';
import { planRoles, plansToBegin } from '../../relations/enumerations/plan-roles.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { search } from '../../text/search.ts';

/** A five-year plan with the years of another one: «“十四五”（2020—2025年）». */
export const planPeriod: Rule = {
  id: 'plan-period',
  severity: 'error',
  title: { zh: '规划名与年份不符', en: 'A five-year plan with other years' },
  why: {
    zh: '“十三五”是2016—2020年，“十四五”是2021—2025年。开局之年是第一年，收官之年是最后一年。',
    en: 'The 13th plan covers 2016 to 2020, the 14th 2021 to 2025. Its opening year is the first, its closing year the last.',
  },
  source: '国民经济和社会发展五年规划纲要',
  examples: [
    { text: '编制“十四五”规划（«2020—2025年»）。' },
    { text: '“十三五”时期（«2015-2020年»），经济平稳增长。' },
    {
      text: '2021年政府工作报告\n一、2020年工作回顾\n«“十四五”期间，我们圆满完成了»各项任务。企业数是«“十三五”期末的»2.1倍。与«“十三五”末的2015年»相比，公路里程增加320公里。',
    },
    {
      text: '2021年政府工作报告\n一、2020年工作回顾\n“十三五”期间，我们圆满完成了各项任务。企业数是“十二五”期末的2.1倍。与“十二五”末的2015年相比，公路里程增加320公里。',
    },
    { text: '«2024年是“十四五”收官之年»，任务艰巨。' },
    { text: '«2012年，是实施“十一五”规划承上启下的重要一年»，任务艰巨。' },
    { text: '2024年政府工作报告\n二、2024年工作安排\n«今年是实现“十三五”规划目标任务的关键一年»。' },
    { text: '2022年是换届之年，全区上下团结奋斗，也是深入实施«“十三五”规划的关键一年»。' },
    { text: '审议国民经济和社会发展«第十三个五年规划和2035年远景目标纲要»。' },
    { text: '审议国民经济和社会发展«第十五个六年规划»纲要。' },
    { text: '“十二五”时期的主要目标是：生产总值年均增长9%，«2016年达到»260亿元。' },
    { text: '2021年政府工作报告\n审议国民经济和社会发展«第十五个五年规划纲要（草案）»。' },
    { text: '2021年政府工作报告\n一、2020年工作回顾\n打赢了攻坚战，实现了«“十四五”圆满收官»。' },
    {
      text: '2021年政府工作报告\n一、2020年工作回顾\n全面完成«“十四五”规划主要目标任务»。\n二、2021年工作安排\n奋力实现«“十三五”良好开局»。',
    },
    { text: '2022年政府工作报告\n一、2021年工作回顾\n各项工作取得新成效，实现了«“十三五”良好开局»。' },
    { text: '2026年政府工作报告\n一、2025年工作回顾\n经过不懈奋斗，我市«“十三五”顺利收官»。' },
    { text: '2026年政府工作报告\n一、2025年工作回顾\n经过不懈奋斗，我市“十四五”顺利收官。' },
    { text: '2021年政府工作报告\n一、“十三五”工作回顾\n«“十四五”这些成就»的取得，来之不易。' },
    {
      text: '2021年政府工作报告\n一、2020年工作回顾\n«2020年主要目标任务的完成，标志着“十二五”规划顺利收官»。管网较«“十四五”时期»分别增长4.8%、50%。企业总数增至«“十四五”末的»3.6倍。',
    },
    {
      text: '2021年政府工作报告\n一、2020年工作回顾\n2020年主要目标任务的完成，标志着“十三五”规划顺利收官。管网较“十二五”时期分别增长4.8%、50%。企业总数增至“十二五”末的3.6倍，到2030年达到“十四五”末的2倍。',
    },
    { text: '2021年政府工作报告\n一、“十三五”工作回顾\n“十三五”取得的成绩，为“十四五”发展打牢了基础。' },
    {
      text: '2021年政府工作报告\n一、2020年工作回顾\n实现了“十三五”圆满收官，超额完成“十三五”规划主要目标任务，提前完成“十四五”规划目标。\n二、2021年工作安排\n奋力实现“十四五”良好开局，为“十四五”圆满收官打牢基础。',
    },
    { text: '“十四五”时期是我们感恩奋进、阔步向前的«六年»。回望“十三五”这极不平凡的«四年»，成绩来之不易。' },
    { text: '2021年政府工作报告\n一、2020年工作回顾\n城镇化率由«“十四五”末的»34.8%增长到50%。' },
    { text: '2026年政府工作报告\n二、2026年工作安排\n按照给«“十四五”预留»一定空间的思路，稳妥设定增速目标。' },
    { text: '2018年政府工作报告\n二、2018年目标任务\n«新的一年是决胜全面小康、实施“十二五”规划承上启下的关键一年»。' },
    {
      text: '2021年政府工作报告\n一、2020年工作回顾\n“十三五”时期是极不平凡的五年，“十三五”以来的四年成绩可喜。城镇化率由“十二五”末的34.8%增长到50%。\n二、2021年工作安排\n给“十五五”预留空间，新的一年是实施“十四五”规划的开局之年，“十四五”时期是大有可为的五年。',
    },
    {
      text: '2026年政府工作报告\n一、“十四五”时期发展回顾\n解放思想、奋发进取，圆满完成«“十三五”规划目标任务»。\n二、2026年工作安排\n«围绕“十四五”时期率先基本实现现代化的目标»。展望未来，我们有信心战胜困难，«完成“十四五”规划目标任务»！',
    },
    {
      text: '2026年政府工作报告\n一、“十四五”时期发展回顾\n解放思想、奋发进取，圆满完成“十四五”规划目标任务。\n二、2026年工作安排\n围绕“十五五”时期率先基本实现现代化的目标，巩固完成“十四五”规划目标任务的成果。展望未来，我们有信心战胜困难，完成“十五五”规划目标任务！',
    },
    {
      text: '2026年政府工作报告\n一、2025年工作回顾\n«“十三五”时期我省»发展历程极不寻常。«过去一年，是实现“十三五”规划目标任务的关键一年»。«“十三五”圆满收官»。生产总值较«“十四五”末»净增1万亿元。回望«“十三五”»，成绩来之不易。\n二、2026年工作安排\n我省«“十四五”时期经济社会发展要»实现新突破。启动«“十四五”规划编制»工作。完成«“十三五”规划纲要中期评估»。有利于确保«“十四五”开好局»、起好步。',
    },
    {
      text: '2026年政府工作报告\n一、2025年工作回顾\n“十四五”时期我省发展历程极不寻常。过去一年，是实现“十四五”规划目标任务的关键一年。“十四五”圆满收官。生产总值较“十三五”末净增1万亿元。回望“十四五”，成绩来之不易。\n二、2026年工作安排\n我省“十五五”时期经济社会发展要实现新突破。启动“十五五”规划编制工作，到2030年比“十四五”末增长30%。有利于确保“十五五”开好局、起好步。',
    },
    {
      text: '2021年政府工作报告\n一、«“十四五”时期»经济社会发展回顾\n«“十四五”时期是»发展进程中极不平凡的五年，顺利完成«“十四五”规划主要任务目标»。城镇化率由«“十三五”末的»41.2%增长到52%。\n二、«“十五五”时期»主要目标任务\n奋力实现«“十五五”»发展蓝图，确保«“十五五”开好局»、起好步。',
    },
    {
      text: '2021年政府工作报告\n一、“十三五”时期经济社会发展回顾\n“十三五”时期是发展进程中极不平凡的五年，顺利完成“十三五”规划主要任务目标。城镇化率由“十二五”末的41.2%增长到52%。\n二、“十四五”时期主要目标任务\n大力实施“十四五”规划，确保“十四五”开好局、起好步，谋划一批衔接“十五五”的项目。',
    },
    {
      text: '2023年政府工作报告\n一、工作回顾\n过去五年，“十三五”圆满收官，“十四五”良好开局。回望“十三五”，成绩来之不易。',
      note: { zh: '五年中有上一个规划', en: 'The five years take in the plan before' },
    },
    { text: '2020年是“十三五”收官之年，也是谋划“十四五”的关键之年；2025年是为“十五五”良好开局打牢基础的关键之年。' },
    { text: '2020年是“十三五”与“十四五”承上启下的关键之年。' },
    { text: '2015年是“十三五”规划编制的关键一年；2012年是实施“十二五”规划承上启下的重要一年。' },
    { text: '2021年政府工作报告\n今年是“十四五”开局之年，审议第十四个五年规划和2035年远景目标纲要（草案）。' },
    { text: '“十四五”时期的主要目标是：2025年达到300亿元，到2035年达到600亿元。' },
    { text: '“十四五”规划（2021—2025年）全面实施，2025年是“十四五”收官之年。' },
    { text: '2020年政府工作报告\n二、2020年工作安排\n为«“十三五”规划启动实施奠定»扎实基础。' },
    { text: '2020年政府工作报告\n二、2020年工作安排\n为“十四五”规划启动实施奠定扎实基础，为“十四五”开好局打下基础。' },
    { text: '2021年是“十四五”开局之年，也是建党100周年。' },
    { text: '“十四五”规划和2035年远景目标纲要审议通过，2024年是实现“十四五”目标任务的关键一年。' },
    { text: '2023年政府工作报告\n一、2022年工作回顾\n促发展、守底线，为全县“十四五”良好发展奠定了坚实基础。' },
  ],
  *check(report) {
    const {
      body: { text },
      facts: { year },
      facts,
    } = report;
    for (const { find, wrong } of SAYINGS)
      for (const match of find(text)) {
        const finding = wrong(match, year);
        if (finding) yield finding;
      }
    for (const role of planRoles(text, year)) if (!mayBe(role)) yield wrongRole(role);
    if (year === null) return;
    for (const plan of plansToBegin(text, year)) yield wrongEnd({ ...plan, off: 'late' });
    yield* Array.from(planEnds(text, year, firstReviewed(text, facts), plannedAt(report)), wrongEnd);
  },
};

/**
 * The first year of those looked back on, from which on no plan is long over: a report of one year may look back on the one
 * before, and one that speaks of five years on all of them, or on all of the plan that has just ended.
 */
function firstReviewed(text: string, { reviews, year }: ReportFacts): number {
  const first = Number(reviews?.slice(0, 4) ?? year);
  if (reviews?.includes('/')) return first + 1;
  if (!text.includes('五年')) return first;
  const planEnded = Object.values(planYears).some(([, last]) => last + 1 === year);
  return Math.min(first, Number(year) - (planEnded ? 4 : 5));
}

function wrongRole({ range, plan, years, certain, said, due }: PlanRole): RawFinding {
  const year = said[0] ?? years[0];
  const isWithin = year >= years[0] && year <= years[1];
  const message = due === null || !isWithin ? isYears(plan, years, String(year)) : isTurn(plan, years, year);
  return { range, severity: certain ? 'error' : 'warning', message };
}

/** 2026年是“十五五”收官之年: a year of the plan, and not the one that has this part in it. */
function isTurn(plan: string, [first, last]: readonly [number, number], said: number): RawFinding['message'] {
  return {
    zh: `“${plan}五”开局之年是${first}年，收官之年是${last}年，文中说的是${said}年`,
    en: `“${plan}五” opens in ${first} and closes in ${last}, and the text is of ${said}`,
  };
}

function wrongEnd({ range, plan, years: [first, last], off }: PlanEnd): RawFinding {
  const why = off === 'early' ? EARLY : LATE;
  return {
    range,
    severity: 'warning',
    message: {
      zh: `“${plan}五”是${first}—${last}年，${why.zh}`,
      en: `“${plan}五” covers ${first} to ${last}, ${why.en}`,
    },
  };
}

const EARLY = { zh: '到报告时还没有到这一步', en: 'which has not come so far in this report' };
const LATE = { zh: '在报告以前早已过去', en: 'which is long past in this report' };

function mayBe({ said, years: [first, last], due }: PlanRole): boolean {
  return said.length === 0 || said.some((year) => (due === null ? year >= first && year <= last : year === due));
}

/** What is said of a plan with a number that it cannot have. */
interface Saying {
  readonly find: (text: string) => Iterable<RegExpExecArray>;
  readonly wrong: (match: RegExpExecArray, thisYear: number | null) => RawFinding | null;
}

const PLAN = '“({planNumber})五”{planPeriod}';
const COURSE = '[^。；：“”\\d\\n]{2,30}的([两三四六七八九十])年(?=[，。；！、])';
const AT_QUOTE = { at: '“' } as const;

const SAYINGS: readonly Saying[] = [
  // “十四五”规划（2020—2025年）
  { find: search(`${PLAN}?（({fullYear})年?(?:－|{until})({fullYear})年?）`, AT_QUOTE), wrong: wrongSpan },
  // “十二五”时期的主要目标是：…2016年达到
  {
    find: search(
      `${PLAN}[^。；：“\\n]{0,20}目标是?：([^。“\\n]{0,60}?)(?<!\\d)({fullYear})年[末底]?{markReach}`,
      AT_QUOTE,
    ),
    wrong: wrongTargetYear,
  },
  // “十四五”时期是…的六年
  { find: search(`${PLAN}?是${COURSE}`, AT_QUOTE), wrong: wrongLength },
  // 回望“十四五”这极不平凡的四年
  { find: search(`(?<={lookingBack})${PLAN}?，?(?:这|我们)${COURSE}`, AT_QUOTE), wrong: wrongLength },
  // 第十五个六年规划
  { find: search('第({planNumber})个([两三四六七八九十])年(?:规划|计划)', { at: '第' }), wrong: wrongName },
  // 第十四个五年规划和2035年远景目标; 第十四个五年规划纲要（草案）, put before a meeting in the first year of the plan
  {
    find: search('第({planNumber})个五年{planPeriod}(?:纲要)?(?:(（草案）)|{outlook})', { at: '第' }),
    wrong: wrongOutline,
  },
];

function wrongSpan({ index, 0: whole, 1: plan = '', 2: from = '', 3: to = '' }: RegExpExecArray): RawFinding | null {
  const years = planYears[plan];
  if (!years || (Number(from) === years[0] && Number(to) === years[1])) return null;
  const start = index + whole.indexOf('（') + 1;
  return { range: [start, index + whole.length - 1], message: isYears(plan, years, `${from}—${to}`) };
}

/** A year shortly after the plan; 2035 and other far years are meant. */
function wrongTargetYear({ index, 0: whole, 1: plan = '', 3: year = '' }: RegExpExecArray): RawFinding | null {
  const years = planYears[plan];
  if (!years || Number(year) <= years[1] || Number(year) >= years[1] + 5) return null;
  return {
    range: [index + whole.lastIndexOf(year), index + whole.length],
    severity: 'warning',
    message: isYears(plan, years, year),
  };
}

function wrongLength({ index, 0: whole, 1: plan = '', 2: said = '' }: RegExpExecArray): RawFinding | null {
  const years = planYears[plan];
  if (!years) return null;
  const end = index + whole.length;
  return {
    range: [end - 2, end],
    severity: 'warning',
    message: {
      zh: `“${plan}五”是${years[0]}—${years[1]}年，共五年，文中为${said}年`,
      en: `“${plan}五” covers ${years[0]} to ${years[1]}, five years; the text says ${said}`,
    },
  };
}

function wrongName({ index, 0: whole, 2: length = '' }: RegExpExecArray): RawFinding {
  return {
    range: [index, index + whole.length],
    message: {
      zh: `每个规划都是五年，文中为${length}年`,
      en: `Every such plan has five years; the text says ${length}`,
    },
  };
}

function wrongOutline(match: RegExpExecArray, thisYear: number | null): RawFinding | null {
  const { index, 0: whole, 1: plan = '', 2: draft } = match;
  const years = planYears[plan];
  if (!years) return null;
  const [first] = years;
  const fits = draft === undefined ? first >= OUTLOOK_2035 : thisYear === null || Math.abs(first - thisYear) <= 1;
  const said = draft === undefined ? '2035' : String(thisYear);
  return fits ? null : { range: [index, index + whole.length], message: isYears(plan, years, said) };
}

/** The plan that was drawn up together with the goals for 2035 begins in this year. */
const OUTLOOK_2035 = 2021;

function isYears(plan: string, [first, last]: readonly [number, number], said: string): RawFinding['message'] {
  return {
    zh: `“${plan}五”是${first}—${last}年，文中为${said}年，两者不符`,
    en: `“${plan}五” covers ${first} to ${last}, and the text is of ${said}`,
  };
}
