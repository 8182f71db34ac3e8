import { strongPlanWords } from '../knowledge/periods.ts';
import type { HeadingYear } from '../outline/heading-years.ts';
import { oldDraft } from '../outline/heading-years.ts';
import type { ReportFacts } from '../outline/report-facts.ts';
import { dateIn, yearAndMonth, yearsIn } from '../outline/years.ts';
import { wordPattern } from '../text/word-pattern.ts';
import type { RawFinding } from './rule.ts';

/** A report of January 2021 plans 2021 and reviews 2020; one of the last months of a year may plan the next. */
export function* headingAgainstDay(
  plan: HeadingYear | undefined,
  review: HeadingYear | undefined,
  text: string,
  { date, title }: ReportFacts,
): Iterable<RawFinding> {
  const [wrong, ahead] = plan ? [plan, 0] : [review, 1];
  if (!wrong) return;
  if (date === null) {
    if (!plan || !review) yield* againstTitle(wrong, ahead, title);
    return;
  }
  const [spoken, month] = yearAndMonth(date);
  const off = wrong.year + ahead - spoken;
  if (off === 0 || (off === 1 && month >= LATE)) return;
  // What is told as past, or as the next year, in the last months of a year cannot be two years on.
  if (Math.abs(off) > OTHER_REPORT && !(off === OTHER_REPORT + 1 && month >= LATE)) return;
  yield {
    range: wrong.range,
    message: {
      zh: `报告作于${spoken}年，此处为${wrong.year}年，应为${spoken - ahead}年`,
      en: `The report was given in ${spoken}; ${wrong.year} here should be ${spoken - ahead}`,
    },
    related: dayOf(text, date),
  };
}

/** 2021年政府工作报告 reviews 2020, or, given in the last months of a year, 2021 itself. */
function* againstTitle(heading: HeadingYear, ahead: number, title: string | null): Iterable<RawFinding> {
  const { year, range } = heading;
  const [titled, ...others] = yearsIn(title ?? '');
  // 2009年政府主要工作 reviews the year before as well as it plans a year.
  if (year + 1 === titled && !strongPlanWords.test(heading.title)) return;
  const off = year + ahead - (titled ?? year + ahead);
  if (titled === undefined || others.length > 0 || off === 0 || off === 1 || Math.abs(off) > oldDraft) return;
  yield {
    range,
    message: {
      zh: `标题为${titled}年，此处为${year}年，应为${titled - ahead}年`,
      en: `The title says ${titled}; ${year} here should be ${titled - ahead}`,
    },
  };
}

/** Where the day of the report stands. */
function dayOf(text: string, date: string): NonNullable<RawFinding['related']> {
  const day = Array.from(text.slice(0, HEAD).matchAll(DAY)).find(([said]) => dateIn(said) === date);
  if (!day) return [];
  return [
    { range: [day.index, day.index + day[0].length], message: { zh: '报告的日期', en: 'The day of the report' } },
  ];
}

const DAY = wordPattern('[^\\s月—－–-]{4}年[^\\s月]{1,2}月[^\\s日]{1,3}日', 'g');
const LATE = 10;
/** Further off, the day is most likely that of something else. */
const OTHER_REPORT = 1;

/** 2026年政府工作报告 and ——2025年1月27日在…: a report is given in the year of its title, or late in the year before. */
export function* otherDateline(text: string, { title }: ReportFacts): Iterable<RawFinding> {
  const [titled, ...others] = yearsIn(title ?? '');
  const line = DATELINE.exec(text.slice(0, HEAD));
  const date = dateIn(line?.[1] ?? '');
  if (titled === undefined || others.length > 0 || !line || date === null) return;
  const [spoken, month] = yearAndMonth(date);
  const planned = spoken === titled + 1 ? Number(PLANS_YEAR.exec(text)?.[1]) : null;
  const isOld = planned === spoken || planned === titled;
  if ((spoken !== titled - 1 && !isOld) || month >= LATE) return;
  const start = line.index + line[0].length - (line[1]?.length ?? 0);
  yield {
    range: [start, start + YEAR_LENGTH],
    message: {
      zh: `标题为${titled}年，报告却作于${spoken}年${month}月，请核对`,
      en: `The title says ${titled}, and the report is dated ${date.slice(0, 7)}`,
    },
  };
}

/** 二、2026年重点工作: what a report plans whose title is of the year before its day; one of the two is wrong. */
const PLANS_YEAR = wordPattern('(?<=\\n[^。\\n]{0,24})(20\\d\\d)年(?:{ownTask}|[^。，\\n]{0,8}(?:安排|目标))');

/** The title and the line of the day. */
const HEAD = 600;
const DATELINE = wordPattern('^[ 　]{0,8}[—－–-]{1,3}[ 　]{0,4}([^\\s月]{4}年[^\\s月]{1,2}月[^\\s日]{1,3}日)', 'm');
const YEAR_LENGTH = 5;
