import { planWords, reviewWords } from '../../knowledge/periods.ts';
import type { ReportFacts } from '../../outline/report-facts.ts';
import type { Section } from '../../outline/section.ts';
import { chaptersOf } from '../../outline/section.ts';
import { headingAgainstDay } from './against-day.ts';
import { datelinesApart } from './datelines-apart.ts';
import type { HeadingYear } from './heading-years.ts';
import { headingYears } from './heading-years.ts';
import { otherOpenings } from './other-openings.ts';
import { otherPlans, otherReviews } from './other-periods.ts';
import { staleTitles } from './stale-titles.ts';
import type { YearApart } from './year-apart.ts';

/**
 * The years of title, day and headings that do not follow each other: «一、2023年工作回顾» and «二、«2023年»工作安排». Where the line of
 * the day itself is wrong no heading is held against it, and where headings disagree none is held against its first words.
 */
export function* yearsApart(sections: readonly Section[], text: string, facts: ReportFacts): Iterable<YearApart> {
  const chapters = chaptersOf(sections);
  const datelines = [...datelinesApart(chapters, text, facts)];
  yield* datelines;
  yield* staleTitles(sections, text);
  const headings = [...otherHeadings(chapters, text, datelines.length > 0 ? { ...facts, date: null } : facts)];
  yield* headings.length > 0 ? headings : otherOpenings(sections, text);
}

function* otherHeadings(chapters: readonly Section[], text: string, facts: ReportFacts): Iterable<YearApart> {
  if (facts.year !== null) yield* otherPlans(chapters, facts.year);
  if (facts.date?.startsWith(String(facts.year))) yield* otherReviews(chapters, Number(facts.year));
  const reviews = headingYears(chapters, reviewWords, planWords);
  const plans = headingYears(chapters, planWords, reviewWords);
  const [review, plan] = [reviews[0], plans[0]];
  if ([reviews, plans].some((headings) => headings.some(({ year }) => year !== headings[0]?.year))) {
    if (review && reviews.every(({ year }) => year === review.year)) yield* strayPlans(review, plans);
    return;
  }
  if (review && plan && plan.year !== review.year + 1) yield notFollowing(review, plan, facts);
  else if (plan ?? review) yield* headingAgainstDay(plan, review, text, facts);
}

/** 二、2003年总体要求, 三、2000年主要任务 behind a review of 2002: of several plans one is for a year before the review's end. */
function* strayPlans(review: HeadingYear, plans: readonly HeadingYear[]): Iterable<YearApart> {
  const right = plans.find(({ year }) => year === review.year + 1);
  if (!right) return;
  for (const { range, year } of plans)
    if (year <= review.year)
      yield {
        is: 'stray plan',
        range,
        beside: [{ range: right.range, is: 'heading' }],
        said: year,
        review: review.year,
        plan: right.year,
      };
}

/** The heading that disagrees with the day of the report is the wrong one; without a day it is the later. */
function notFollowing(review: HeadingYear, plan: HeadingYear, { date }: ReportFacts): YearApart {
  const spoken = date === null ? null : Number(date.slice(0, 4));
  const [wrong, right] = spoken !== null && plan.year === spoken ? [review, plan] : [plan, review];
  return {
    is: 'other heading',
    range: wrong.range,
    beside: [{ range: right.range, is: 'heading' }],
    said: wrong.year,
    other: right.year,
    due: wrong === plan ? review.year + 1 : plan.year - 1,
  };
}
