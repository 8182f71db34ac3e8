import { planWords, reviewWords } from '../../knowledge/periods.ts';
import type { ReportFacts } from '../../outline/report-facts.ts';
import type { Section } from '../../outline/section.ts';
import { dateIn, yearAndMonth, yearsIn } from '../../outline/years.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import { headingYears } from './heading-years.ts';
import type { YearApart } from './year-apart.ts';

/** The line of the day, «——2025年1月27日在…», where it goes with neither the title nor the headings. */
export function* datelinesApart(
  chapters: readonly Section[],
  text: string,
  { title }: ReportFacts,
): Iterable<YearApart> {
  const line = DATELINE.exec(text.slice(0, HEAD));
  const date = dateIn(line?.[1] ?? '');
  if (!line || date === null) return;
  const spoken = yearAndMonth(date);
  const start = line.index + line[0].length - (line[1]?.length ?? 0);
  const place = { range: [start, start + YEAR_LENGTH], beside: [] } as const;
  const [planned] = headingYears(chapters, planWords, reviewWords);
  const [review] = headingYears(chapters, reviewWords, planWords);
  const [titled, ...others] = yearsIn(title ?? '');
  if (titled !== undefined && others.length === 0 && isOtherThan(titled, spoken, planned?.year)) {
    yield { is: 'day beside the title', ...place, titled, spoken };
    return;
  }
  const [year, month] = spoken;
  if (month >= LATE && planned?.year === year && review?.year === year - 1)
    yield {
      is: 'day behind the plan',
      range: place.range,
      beside: [{ range: planned.range, is: 'heading' }],
      planned: year,
      spoken,
    };
}

/** 2026年政府工作报告 and ——2025年1月27日在…: a report is given in the year of its title, or late in the year before. */
function isOtherThan(titled: number, [spoken, month]: readonly [number, number], planned: number | undefined): boolean {
  // 2021年政府工作报告 of January 2022 may be called by the year that it reports on, and plans 2022 then.
  const isOld = spoken === titled + 1 && planned === titled;
  return (spoken === titled - 1 || isOld) && month < LATE;
}

/** The title and the line of the day. */
const HEAD = 600;
const DATELINE = wordPattern('^[ 　]{0,8}[—－–-]{1,3}[ 　]{0,4}([^\\s月]{4}年[^\\s月]{1,2}月[^\\s日]{1,3}日)', 'm');
const YEAR_LENGTH = 5;
/** From October on the next year is planned. */
const LATE = 10;
