import { paperTitle } from '../knowledge/headings.ts';
import {
  goalsOfYear,
  mattersToDo,
  partTold,
  planPrepared,
  yearAhead,
  yearDone,
  yearOpened,
  yearTold,
} from '../knowledge/periods.ts';
import { officeReport, plannedOnly, toldOnly, toldTitle } from '../knowledge/report-kinds.ts';
import type { ReportKind } from '../knowledge/report-kinds.ts';
import { withoutBlanks } from '../text/blanks.ts';
import { largest } from '../text/extremes.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import type { ReportFacts } from './report-facts.ts';
import type { Section } from './section.ts';
import type { Stance } from './stance.ts';
import { stanceOf } from './stance.ts';
import { stancesOf } from './chapter-stances.ts';
import { dateIn, planSpanIn, yearAndMonth, yearsIn } from './years.ts';

/** Where a report may say which years it is about, besides its headings. */
export interface PeriodClues {
  readonly kind: ReportKind;
  readonly title: string | null;
  readonly front: readonly string[];
  readonly date: string | null;
  readonly file: string | null;
}

type Periods = Pick<ReportFacts, 'year' | 'reviews' | 'plans'>;

/**
 * The year that a report plans for and the periods that it looks back on and plans: from its headings (2020年工作回顾,
 * 2021年工作安排), the date of its session, its title, its file's name, then its opening. A bulletin has the year that it
 * tells of and plans nothing; a plan of five years (第十四个五年规划) plans those, and looks back on the five before.
 */
export function readPeriods(body: SegmentedText, sections: readonly Section[], clues: PeriodClues): Periods {
  const plan = clues.kind === 'five-year-plan' ? spanOfPlan(clues) : null;
  if (plan) return planned(plan);
  const known = stancesOf(sections);
  const stances = sections
    .filter((section) => section.level === 1 || (section.level === 2 && section.kind !== 'lead'))
    .filter(({ kind }) => kind === 'numbered' || kind === 'unnumbered')
    .flatMap(({ id }) => known.get(id) ?? []);
  if (looksBackOnly(clues)) return told(toldYear(stances, clues), clues.title);
  const year = yearOf(body, sections, stances, clues);
  const part = year === null ? partIn(body) : null;
  if (part) return part;
  if (year === null) return { year: null, reviews: null, plans: null };
  return { year, reviews: monthsOf(clues.title, year) ?? reviewsOf(stances, year), plans: String(year) };
}

function spanOfPlan({ title, front, file }: PeriodClues): readonly [first: number, last: number] | null {
  for (const line of [title, ...front, file]) {
    const span = line === null ? null : planSpanIn(line);
    if (span) return span;
  }
  return null;
}

function planned([first, last]: readonly [first: number, last: number]): Periods {
  return { year: first, reviews: `${first - 5}/${first - 1}`, plans: `${first}/${last}` };
}

function looksBackOnly({ kind, title }: PeriodClues): boolean {
  return toldOnly.includes(kind) || (title !== null && toldTitle.test(title));
}

function told(year: number | null, title: string | null): Periods {
  return { year, reviews: year === null ? null : (monthsIn(title, year) ?? String(year)), plans: null };
}

/** The year that a paper tells of: its title's, one that its headings review, or the one before it was made. */
function toldYear(stances: readonly Stance[], { title, front, date, file }: PeriodClues): number | null {
  const named = [title, ...front.filter((line) => dateless(line)), file].flatMap((line) => yearsIn(line ?? ''))[0];
  const reviewed = stances.find(({ year }) => year !== null)?.year ?? null;
  return named ?? reviewed ?? (date === null ? null : Number(date.slice(0, 4)) - 1);
}

/** A line that names a day says when a paper was made, not what it tells of. */
function dateless(line: string): boolean {
  return dateIn(line) === null;
}

/** The most years that the headings of a right report can be away from its date and title. */
const APART = 1;

function yearOf(
  body: SegmentedText,
  sections: readonly Section[],
  stances: readonly Stance[],
  clues: PeriodClues,
): number | null {
  const delivered = fromDate(clues.date);
  const titled = fromTitle(body, sections, clues);
  const outside = delivered ?? titled ?? (clues.file === null ? null : (yearsIn(clues.file)[0] ?? null));
  const planned = stances.find(({ plan, year }) => plan === true && year !== null)?.year ?? null;
  const past = stances.find(({ plan, year }) => plan === false && year !== null);
  // 2023年上半年执行情况: the rest of that year is still to come.
  const reviewed = past ? (past.year ?? 0) + (past.months === null ? 1 : 0) : null;
  // Two chapters that go together outweigh a title, which an old draft leaves behind.
  if (delivered === null && planned !== null && planned === reviewed) return planned;
  const inside = [planned, reviewed].filter((year) => year !== null);
  // A page may be dated years after its report was given.
  if (titled !== null && inside.includes(titled)) return titled;
  const agreed = inside.find((year) => outside === null || Math.abs(year - outside) <= APART);
  return agreed ?? outside ?? inside[0] ?? fromText(body) ?? fromPlanReviewed(body, sections);
}

/** 前五年工作回顾 … 十二五时期，是我乡经济社会发展取得显著成效的五年: the report is of the year after the plan that it looks back on. */
function fromPlanReviewed({ text }: SegmentedText, sections: readonly Section[]): number | null {
  const stances = stancesOf(sections);
  const past = sections.find(({ id }) => stances.get(id)?.plan === false && stances.get(id)?.span === 'past');
  if (!past) return null;
  const [from, to] = past.range;
  const plan = planSpanIn(text.slice(from, Math.min(to, from + OPENING)).replace(planPrepared, ''));
  return plan && plan[1] + 1;
}

/** A report of January is for its own year, one of November or December for the next. */
function fromDate(date: string | null): number | null {
  if (date === null) return null;
  const [year, month] = yearAndMonth(date);
  return year + (month >= 11 ? 1 : 0);
}

/**
 * The year in a title; of two the one that is planned for: 2023年预算执行情况和2024年预算草案的报告. «《政府工作报告》解读：2023年工作
 * 回顾» is of the report of the year after.
 */
function fromTitle(
  body: SegmentedText,
  sections: readonly Section[],
  { kind, title, front }: PeriodClues,
): number | null {
  for (const line of front) {
    const year = withoutBlanks(line).includes('工作报告') ? yearsIn(line)[0] : undefined;
    if (year !== undefined) {
      const isPast = officeReport.test(line) || stanceOf(line).plan === false || isReviewed(year, body, sections);
      // 2023年《政府工作报告》解读：2022年工作回顾 names both years.
      return isPast && !yearsIn(line).includes(year - 1) ? year + 1 : year;
    }
  }
  if (title !== null && paperTitle.test(title)) return fromPaper(title);
  // A page of matters has no title of its own above its headlines.
  const named = title ?? (kind === 'tasks' ? front.find((line) => dateless(line) && yearsIn(line).length > 0) : null);
  const years = !named || kind === 'other' ? [] : yearsIn(named);
  return plannedOnly.includes(kind) || years.length > 1 ? (years.at(-1) ?? null) : null;
}

/** 2024年工作总结 is of the year before the one that is planned; half a year is summed up for its other half. */
function fromPaper(title: string): number | null {
  const { plan, months } = stanceOf(title);
  const years = yearsIn(title);
  const [last] = years.slice(-1);
  return last === undefined ? null : years.length === 1 && plan === false && months === null ? last + 1 : last;
}

/** 2024年上半年工作总结 → 2024-01/2024-06. */
function monthsOf(title: string | null, year: number): string | null {
  return title !== null && paperTitle.test(title) && stanceOf(title).plan === false ? monthsIn(title, year) : null;
}

function monthsIn(title: string | null, year: number): string | null {
  const { months } = stanceOf(title ?? '');
  return months?.map((month) => `${String(year)}-${month}`).join('/') ?? null;
}

/** 现将2021年重点工作上半年完成情况通报如下, in a paper that says nothing else of time. */
function partIn({ text }: SegmentedText): Periods | null {
  const [found, year, sign, part] = partTold.exec(text.slice(0, OPENING)) ?? [];
  const months = found === undefined ? null : stanceOf(`${year}${sign}${part}`).months;
  return (
    months && { year: Number(year), reviews: months.map((month) => `${year}-${month}`).join('/'), plans: String(year) }
  );
}

/** Below a title of 2019 the review itself opens with «2019年，是我县……的一年»: the title names the year looked back on. */
function isReviewed(year: number, { text }: SegmentedText, sections: readonly Section[]): boolean {
  const stances = stancesOf(sections);
  const [from, to] = sections.find(({ id, level }) => level === 1 && stances.get(id)?.plan === false)?.range ?? [0, 0];
  return yearOpened.exec(text.slice(from, Math.min(to, from + OPENING)))?.[1] === String(year);
}

/** In characters: a review names its year at its head. */
const OPENING = 300;

/** «2021年全区经济社会发展主要预期目标», «今年是“十四五”开局之年»: the year of the goals, else one after the year looked back on. */
function fromText(body: SegmentedText): number | null {
  const goals = goalsOfYear.exec(body.text)?.[1];
  if (goals !== undefined) return Number(goals);
  const matters = yearOfMatters(body);
  if (matters !== null) return matters;
  const past = yearTold.exec(body.text)?.[1];
  if (past !== undefined) return Number(past) + 1;
  const ahead = yearAhead.exec(body.text.slice(0, OPENING))?.[1];
  if (ahead !== undefined) return Number(ahead);
  const done = Array.from(body.text.matchAll(yearDone), ([, year]) => Number(year));
  return done.length === 0 ? null : largest(done) + 1;
}

/** 2015年，县政府将办好十件民生实事: the year of a paper of matters, told in the sentence that promises them. */
function yearOfMatters({ text, sentences }: SegmentedText): number | null {
  for (const { range } of sentences.slice(0, HEAD)) {
    const words = text.slice(...range);
    const promised = mattersToDo.exec(words);
    const year = promised && yearsIn(words.slice(0, promised.index + promised[0].length)).at(-1);
    if (year) return year;
  }
  return null;
}

/** In sentences: a short paper says at its head what it is about. */
const HEAD = 8;

/** The last year, unless the report looks back on five years alone. */
function reviewsOf(stances: readonly Stance[], year: number): string {
  const back = stances.filter(({ plan }) => plan === false);
  const single = back.some((stance) => stance.year !== null || stance.span === null);
  const spanning = back.find((stance) => stance.span !== null);
  const span = spanning?.span;
  if (back.length === 0 || single || span === undefined || span === null) return String(year - 1);
  return span === 'past' || span === 'coming'
    ? `${String(year - (spanning?.years ?? 5))}/${String(year - 1)}`
    : `${String(span[0])}/${String(span[1])}`;
}
