import { strongPlanWords } from '../../knowledge/periods.ts';
import type { ReportFacts } from '../../outline/report-facts.ts';
import { dateIn, yearAndMonth, yearsIn } from '../../outline/years.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import type { HeadingYear } from './heading-years.ts';
import { oldDraft } from './heading-years.ts';
import type { YearApart } from './year-apart.ts';

/** A report of January 2021 plans 2021 and reviews 2020; one of the last months of a year may plan the next. */
export function* headingAgainstDay(
  plan: HeadingYear | undefined,
  review: HeadingYear | undefined,
  text: string,
  { date, title }: ReportFacts,
): Iterable<YearApart> {
  const [wrong, ahead] = plan ? [plan, 0] : [review, 1];
  if (!wrong) return;
  if (date === null) {
    if (!plan || !review) yield* againstTitle(wrong, ahead, title);
    return;
  }
  const [spoken, month] = yearAndMonth(date);
  const off = wrong.year + ahead - spoken;
  if (off === 0 || (off === 1 && month >= LATE)) return;
  // 一、2023年主要工作 in February 2024 may well look back, where no other heading does.
  if (!review && off === -1 && !strongPlanWords.test(wrong.title)) return;
  // What is told as past, or as the next year, in the last months of a year cannot be two years on.
  if (Math.abs(off) > OTHER_REPORT && !(off === OTHER_REPORT + 1 && month >= LATE)) return;
  yield {
    is: 'other day',
    range: wrong.range,
    beside: dayOf(text, date),
    said: wrong.year,
    spoken,
    due: spoken - ahead,
  };
}

/** 2021年政府工作报告 reviews 2020, or, given in the last months of a year, 2021 itself. */
function* againstTitle(heading: HeadingYear, ahead: number, title: string | null): Iterable<YearApart> {
  const { year, range } = heading;
  const [titled, ...others] = yearsIn(title ?? '');
  // 2009年政府主要工作 reviews the year before as well as it plans a year.
  if (year + 1 === titled && !strongPlanWords.test(heading.title)) return;
  const off = year + ahead - (titled ?? year + ahead);
  if (titled === undefined || others.length > 0 || off === 0 || off === 1 || Math.abs(off) > oldDraft) return;
  yield { is: 'other title', range, beside: [], said: year, titled, due: titled - ahead };
}

/** Where the day of the report stands. */
function dayOf(text: string, date: string): YearApart['beside'] {
  const day = Array.from(text.slice(0, HEAD).matchAll(DAY)).find(([said]) => dateIn(said) === date);
  if (!day) return [];
  return [{ range: [day.index, day.index + day[0].length], is: 'day' }];
}

const DAY = wordPattern('[^\\s月—－–-]{4}年[^\\s月]{1,2}月[^\\s日]{1,3}日', 'g');
const LATE = 10;
/** Further off, the day is most likely that of something else. */
const OTHER_REPORT = 1;

/** The title and the line of the day. */
const HEAD = 600;
