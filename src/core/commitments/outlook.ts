import type { ReportFacts } from '../outline/report-facts.ts';
import type { Section } from '../outline/section.ts';
import { isAppendix } from '../outline/heading-lines.ts';
import { placesInTime } from '../outline/plan-turn.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import { tableRows } from '../text/tables.ts';
import type { TaskRow } from './task-rows.ts';

/** Where a sentence stands: its innermost section, and whether that part of the report plans. */
export interface Outlook {
  readonly section: Section | null;
  readonly plans: boolean;
  /** Stands after 目标是 in its paragraph: what it says to be so is to become so. */
  readonly aims: boolean;
  /** The time that the plan is for, as a period string. */
  readonly period: string | null;
}

/**
 * The outlook of each sentence, by its index. A section that does not say follows the one before it: 加强政府自身建设
 * after 2021年工作安排 plans. Of tables only the rows of `tasks` do. Where no section says, the first sentence that sets goals turns the report to its plan.
 */
export function outlooks(
  body: SegmentedText,
  sections: readonly Section[],
  facts: ReportFacts,
  tasks: ReadonlyMap<number, TaskRow>,
): readonly Outlook[] {
  const places = placesInTime(body, sections, facts);
  const appendices = sections.filter(({ title }) => isAppendix(title));
  let next = 0;
  // Where the appendix ends that the sentence stands in: 名词解释 promises nothing.
  let appended = 0;
  let aiming = -1;
  const rows = tableRows(body);
  return body.sentences.map(({ index, range, paragraph }) => {
    const at = range[1] - 1;
    for (let one = appendices[next]; one && one.range[0] <= at; one = appendices[++next])
      appended = range[0] > body.text.length / 3 ? Infinity : one.range[1];
    if (range[1] - range[0] < LONGEST_NAME && isAppendix(body.text.slice(range[0], range[1]))) appended = Infinity;
    const place = places[index];
    const plans = place?.plans === true;
    const aims = plans && (paragraph === aiming || setsAims(body.text.slice(range[0], range[1])));
    if (aims) aiming = paragraph;
    return {
      section: place?.section ?? null,
      plans: at >= appended && (rows.has(paragraph) ? tasks.has(paragraph) : plans),
      aims,
      period: place?.period ?? facts.plans,
    };
  });
}

const LONGEST_NAME = 24;

function setsAims(sentence: string): boolean {
  return sentence.includes('目标') && AIMS.test(sentence);
}

const AIMS = /目标(?:任务)?(?:是|为|概括为|包括|：)/;
