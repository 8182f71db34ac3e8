import { rx } from '../text/word-pattern.ts';
import type { PlaceInTime } from '../outline/places-in-time.ts';
import type { ReportFacts } from '../outline/report-facts.ts';
import type { Section } from '../outline/section.ts';
import type { TaskRow } from '../outline/task-rows.ts';
import type { SegmentedText } from '../text/segmented-text.ts';

/** Where a sentence stands: its innermost section, and whether that part of the report plans. */
export interface Outlook {
  readonly section: Section | null;
  readonly plans: boolean;
  /** Stands after 目标是 in its paragraph: what it says to be so is to become so. */
  readonly aims: boolean;
  /** The time that the plan is for, as a period string. */
  readonly period: string | null;
  /** The row of a table of tasks that it is. */
  readonly task: TaskRow | null;
}

/** The outlook of each sentence, by its index: its place in time, and whether it says what is aimed at. */
export function outlooks(body: SegmentedText, places: readonly PlaceInTime[], facts: ReportFacts): readonly Outlook[] {
  let aiming = -1;
  return body.sentences.map(({ index, range, paragraph }) => {
    const { section = null, plans = false, period = null, task = null } = places[index] ?? {};
    const aims = plans && (paragraph === aiming || setsAims(body.text.slice(range[0], range[1])));
    if (aims) aiming = paragraph;
    return { section, plans, aims, period: period ?? facts.plans, task };
  });
}

function setsAims(sentence: string): boolean {
  return sentence.includes('目标') && (AIMS.test(sentence) || LISTS.some((opening) => sentence.includes(opening)));
}

const AIMS = rx`{aimOpening}`;
const LISTS = ['目标：', '目标任务：'];
