import { planTurns } from '../knowledge/periods.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import type { Range } from '../text/range.ts';
import type { ReportFacts } from './report-facts.ts';
import type { Section } from './section.ts';
import type { SectionPeriod } from './section-period.ts';
import { sectionPeriods } from './section-period.ts';

/** Where a sentence stands: its innermost section, and what that part of the report is about in time. */
export interface PlaceInTime extends SectionPeriod {
  readonly section: Section | null;
  /** Whether the report plans there, with all that has been said before; a glossary does not. */
  readonly plans: boolean;
}

/**
 * The one turn from review to plan, for figures and commitments alike: the place in time of each sentence, by its index.
 * A heading tells («二、2025年工作安排»); what says nothing follows what stands before it; and a sentence that sets goals
 * turns a part that no heading has turned: «今年经济社会发展的主要预期目标是：…», «2021年，区政府将办好十件实事：…».
 */
export function placesInTime(
  body: SegmentedText,
  sections: readonly Section[],
  facts: ReportFacts,
): readonly PlaceInTime[] {
  const periods = sectionPeriods(sections, facts);
  const open: Section[] = [];
  let next = 0;
  let plans = false;
  // By a sentence: what the headings below say of time counts again only where one turns by itself.
  let turnedBySentence = false;
  return body.sentences.map(({ range }) => {
    // A number may follow remains of another file on its line, so the end of a sentence says where it stands.
    const at = range[1] - 1;
    let headed = false;
    for (let section = sections[next]; section && section.range[0] <= at; section = sections[++next]) {
      while (open.length > 0 && !covers(open.at(-1), section.range[0])) open.pop();
      open.push(section);
      const said = periods.get(section.id)?.plan ?? null;
      if (said === null) continue;
      [plans, headed, turnedBySentence] = [said, true, false];
    }
    while (open.length > 0 && !covers(open.at(-1), at)) open.pop();
    if (!headed && !plans && turnsToPlan(body.text, range)) [plans, turnedBySentence] = [true, true];
    const section = open.at(-1) ?? null;
    const said = (section && periods.get(section.id)) ?? { period: facts.reviews, plan: null };
    if (said.glossary) return { ...said, section, plans: false };
    if (turnedBySentence || (plans && said.plan === null)) return { period: facts.plans, plan: true, section, plans };
    return { ...said, section, plans };
  });
}

function covers(section: Section | undefined, at: number): boolean {
  return section !== undefined && section.range[0] <= at && at < section.range[1];
}

/** Whether a sentence sets the goals of the time to come, near its beginning. */
export function turnsToPlan(text: string, [from, to]: Range): boolean {
  const opening = text.slice(from, Math.min(to, from + OPENING));
  return planTurns.test(opening) && !TOLD.test(opening);
}

/** 年初确定的主要目标, 重点工作完成情况: goals that are looked back on. */
const TOLD = /(?:完成|执行|落实|进展|办理)情况|确定的|完成了|圆满完成/;

/** How far into a sentence its turn to the plan may stand. */
const OPENING = 60;
