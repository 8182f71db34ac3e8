import { planWords, reviewWords } from '../../knowledge/periods.ts';
import { allMatches } from '../../text/all-matches.ts';
import { pageHeader } from '../../knowledge/report-kinds.ts';
import type { Section } from '../../outline/section.ts';
import { chaptersOf } from '../../outline/section.ts';
import { yearsIn } from '../../outline/years.ts';
import type { Range } from '../../text/range.ts';
import type { HeadingYear } from './heading-years.ts';
import { headingYears } from './heading-years.ts';
import type { YearApart } from './year-apart.ts';

/**
 * «2021年云溪县政府工作报告» over «一、2023年工作回顾» and «二、2024年工作安排»: a title of an old draft. The chapters agree with each
 * other; a title may name the year of either. So for what a Word file prints on every page.
 */
export function staleTitles(sections: readonly Section[], text: string): readonly YearApart[] {
  const chapters = chaptersOf(sections);
  const review = only(headingYears(chapters, reviewWords, planWords));
  const plan = only(headingYears(chapters, planWords, reviewWords));
  if (!review || plan?.year !== review.year + 1) return [];
  const titles = sections.filter(({ kind }) => kind === 'title').map(({ titleRange }) => titleRange);
  const printed = Array.from(allMatches(text, pageHeader), ({ 0: line, index }): Range => [index, index + line.length]);
  return [...titles, ...printed].flatMap(([start, end]): readonly YearApart[] => {
    const words = text.slice(start, end);
    const [said, ...others] = yearsIn(words);
    const at = said === undefined ? -1 : words.indexOf(String(said));
    if (said === undefined || others.length > 0 || at < 0) return [];
    const isStale = said !== review.year && said !== plan.year && Math.abs(said - plan.year) <= SLIP;
    if (!isStale) return [];
    const beside = [review, plan].map(({ range }) => ({ range, is: 'heading' as const }));
    const range: Range = [start + at, start + at + WRITTEN];
    return [{ is: 'stale title', range, beside, said, review: review.year, plan: plan.year }];
  });
}

/** 2021年, in characters. */
const WRITTEN = 5;
/** An old draft is of a few years before; further off something else is named. */
const SLIP = 4;

function only(years: readonly HeadingYear[]): HeadingYear | undefined {
  return years.every(({ year }) => year === years[0]?.year) ? years[0] : undefined;
}
