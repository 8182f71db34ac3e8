import { monthDue, planDue, quarterDue, thisYearDue, timeDue, yearDue, yearsDue } from '../knowledge/deadline-words.ts';
/**
 * By when a promise is due, as a period string: «到2025年» "2025", «三年内» "2021/2023", «上半年» "2021-01/2021-06",
 * «6月底前» "2021-01/2021-06", «“十四五”末» "2025", or null where the words name no time. `year` is the plan's first.
 */
export function deadlineIn(text: string, year: number | null): string | null {
  if (!timeDue.test(text)) return null;
  const named = yearDue.exec(text);
  const own = named ? Number(named[1]) : year;
  return (
    partOfYear(text, own) ??
    (named ? String(named[1]) : null) ??
    withinYears(text, year) ??
    fiveYearPlan(text) ??
    thisYear(text, year)
  );
}

function partOfYear(text: string, year: number | null): string | null {
  if (year === null) return null;
  const month = monthDue.exec(text);
  if (month) return `${year}-01/${year}-${String(month[1]).padStart(2, '0')}`;
  const quarter = quarterDue.exec(text);
  if (quarter)
    return quarterOf(
      year,
      '一二三四'.includes(String(quarter[1])) ? '一二三四'.indexOf(String(quarter[1])) + 1 : Number(quarter[1]),
    );
  if (text.includes('上半年')) return `${year}-01/${year}-06`;
  if (text.includes('下半年')) return `${year}-07/${year}-12`;
  return null;
}

function quarterOf(year: number, quarter: number): string {
  const month = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${month(3 * quarter - 2)}/${year}-${month(3 * quarter)}`;
}

const YEARS: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  十: 10,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  '10': 10,
};

function withinYears(text: string, year: number | null): string | null {
  const span = yearsDue.exec(text);
  const count = YEARS[span?.[1] ?? span?.[2] ?? ''];
  return year === null || count === undefined ? null : `${year}/${year + count - 1}`;
}

const FIRST_PLAN_YEARS: Readonly<Record<string, number>> = {
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};

function fiveYearPlan(text: string): string | null {
  const plan = planDue.exec(text);
  const first = FIRST_PLAN_YEARS[plan?.[1] ?? ''];
  if (first === undefined) return null;
  return plan?.[2]?.includes('末') ? String(first + 4) : `${first}/${first + 4}`;
}

function thisYear(text: string, year: number | null): string | null {
  return year !== null && thisYearDue.test(text) ? String(year) : null;
}
