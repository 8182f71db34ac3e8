import { planYears } from '../../knowledge/periods.ts';
import type { RawFinding, Rule } from '../rule.ts';

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
    { text: '«2024年是“十四五”收官之年»，任务艰巨。' },
    { text: '“十四五”规划（2021—2025年）全面实施，2025年是“十四五”收官之年。' },
    { text: '2021年是“十四五”开局之年，也是建党100周年。' },
    { text: '“十四五”规划和2035年远景目标纲要审议通过，2024年是实现“十四五”目标任务的关键一年。' },
  ],
  *check({ body }) {
    for (const match of body.text.matchAll(SPAN)) {
      const finding = wrongSpan(match);
      if (finding) yield finding;
    }
    for (const match of body.text.matchAll(ROLE)) {
      const finding = wrongRole(match);
      if (finding) yield finding;
    }
  },
};

const SPAN =
  /“(九|十[一二三四五]?)五”(?:时期|期间|规划|计划)?（((?:19|20)\d\d)年?(?:—|-|－|至|~|～)((?:19|20)\d\d)年?）/g;
const ROLE =
  /(?<!\d)((?:19|20)\d\d)年是[^，。；、“”\d]{0,12}“(九|十[一二三四五]?)五”(?:规划|时期|发展)?的?(开局|起步|收官|收尾|第一|最后一|第[二三四]|第五)之?年/g;

function wrongSpan(match: RegExpExecArray): RawFinding | null {
  const [whole, plan = '', from = '', to = ''] = match;
  const years = planYears[plan];
  if (!years || (Number(from) === years[0] && Number(to) === years[1])) return null;
  const start = match.index + whole.indexOf('（') + 1;
  return { range: [start, match.index + whole.length - 1], message: isYears(plan, years) };
}

function wrongRole(match: RegExpExecArray): RawFinding | null {
  const [whole, year = '', plan = '', role = ''] = match;
  const years = planYears[plan];
  const due = years && dueYear(years, role);
  if (!years || due === Number(year)) return null;
  return { range: [match.index, match.index + whole.length], message: isYears(plan, years) };
}

function dueYear([first, last]: readonly [number, number], role: string): number {
  if (role === '收官' || role === '收尾' || role === '最后一' || role === '第五') return last;
  return first + Math.max(0, ['第二', '第三', '第四'].indexOf(role) + 1);
}

function isYears(plan: string, [first, last]: readonly [number, number]): RawFinding['message'] {
  return {
    zh: `“${plan}五”是${first}—${last}年，与文中年份不符`,
    en: `“${plan}五” covers ${first} to ${last}, not the years named here`,
  };
}
