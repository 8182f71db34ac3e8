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
  const [titled, ...others] = yearsIn(title ?? '');
  if (titled !== undefined && others.length === 0 && isOtherThan(titled, spoken, text, title ?? '')) {
    yield { is: 'day beside the title', ...place, titled, spoken };
    return;
  }
  const [planned] = headingYears(chapters, planWords, reviewWords);
  const [review] = headingYears(chapters, reviewWords, planWords);
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
function isOtherThan(titled: number, [spoken, month]: readonly [number, number], text: string, title: string): boolean {
  // 2021年工作报告 of a zone or a department names the year that it reports on.
  if (spoken === titled + 1 && !title.includes(GOVERNMENT)) return false;
  const planned = spoken === titled + 1 ? Number(PLANS_YEAR.exec(text)?.[1]) : null;
  const isOld = planned === spoken || planned === titled;
  return (spoken === titled - 1 || isOld) && month < LATE;
}

const GOVERNMENT = '政府';

/** 二、2026年重点工作: what a report plans whose title is of the year before its day; one of the two is wrong. */
const PLANS_YEAR = wordPattern('(?<=\\n[^。\\n]{0,24})(20\\d\\d)年(?:{ownTask}|[^。，\\n]{0,8}(?:安排|目标))');

/** The title and the line of the day. */
const HEAD = 600;
const DATELINE = wordPattern('^[ 　]{0,8}[—－–-]{1,3}[ 　]{0,4}([^\\s月]{4}年[^\\s月]{1,2}月[^\\s日]{1,3}日)', 'm');
const YEAR_LENGTH = 5;
/** From October on the next year is planned. */
const LATE = 10;
