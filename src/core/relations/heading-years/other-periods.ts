import { planWords, planYears, reviewWords } from '../../knowledge/periods.ts';
import type { Section } from '../../outline/section.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import { namedOnce, oldDraft, yearsNamed } from './heading-years.ts';
import type { YearApart } from './year-apart.ts';

/** A plan that is past cannot be planned, one that has not begun cannot be reviewed: 二、“十三五”时期主要目标任务 in 2021. */
export function* otherPlans(chapters: readonly Section[], year: number): Iterable<YearApart> {
  for (const { title, match, range } of namedOnce(chapters, PLAN)) {
    const [name, number = ''] = match;
    const span = planYears[number];
    // “十三五”规划圆满收官: the paper is named, and nothing is planned.
    const told = title.replace(OF_PAPER, '');
    if (!span || planWords.test(told) === reviewWords.test(told)) continue;
    if (planWords.test(told) ? span[1] >= year || ARE_REACHED.test(told) : span[0] < year && span[1] >= year - LONG_AGO)
      continue;
    yield { is: 'other period', range, beside: [], name, span, year };
  }
}

const PLAN = wordPattern('“({planNumber})五”', 'g');
/** “十三五”主要目标提前实现，…: goals that are looked back on. */
const ARE_REACHED = wordPattern('[标务][^，。；：]{0,6}{completion}(?:[，。；：]|$)');
const OF_PAPER = wordPattern('(?<=“{planNumber}五”)规划', 'g');
/** A report of the first years of a plan may still look back on the last one. */
const LONG_AGO = 2;

/** 一、2024年工作总结和“十四五”发展成就 in 2026: beside a plan one year is reviewed, the one before. */
export function* otherReviews(chapters: readonly Section[], year: number): Iterable<YearApart> {
  for (const { title, match, range } of namedOnce(chapters, yearsNamed)) {
    const said = Number(match[1]);
    if (!title.match(PLAN) || !reviewWords.test(title) || planWords.test(title)) continue;
    if (said === year - 1 || said < year - oldDraft || said > year) continue;
    yield {
      is: 'other day',
      range: [range[0], range[0] + YEAR_LENGTH],
      beside: [],
      said,
      spoken: year,
      due: year - 1,
    };
  }
}

const YEAR_LENGTH = 5;
