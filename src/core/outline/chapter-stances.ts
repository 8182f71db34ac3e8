import { strongPlanWords } from '../knowledge/periods.ts';
import type { Section } from './section.ts';
import { chaptersOf } from './section.ts';
import type { Stance } from './stance.ts';
import { stanceOf } from './stance.ts';

/**
 * What each heading says of time, by the section's id, read beside the other chapters: «一、2023年主要工作» followed by
 * «二、2024年主要目标和重点任务» looks back, though 主要工作 alone would plan; so does
 * «一、奋力完成“十三五”目标任务» before «二、2021年工作安排».
 */
export function stancesOf(sections: readonly Section[]): ReadonlyMap<string, Stance> {
  const stances = new Map(sections.map((section) => [section.id, stanceOf(section.title)]));
  const chapters = chaptersOf(sections);
  const [first] = chapters;
  const own = first && stances.get(first.id);
  if (!first || own?.plan !== true || strongPlanWords.test(first.title)) return stances;
  const last = lastOf(own);
  const others = chapters.slice(1).flatMap(({ id }) => stances.get(id) ?? []);
  // A review of five years goes with one of the last.
  if (others.some(({ plan, span }) => plan === false && span === null)) return stances;
  if (others.some(({ plan, year }) => plan !== false && isLater(year, last)))
    stances.set(first.id, { ...own, plan: false });
  return stances;
}

function lastOf({ year, span }: Stance): number | null {
  return typeof span === 'string' ? null : (span?.[1] ?? year);
}

/** Of two plans the first one, of an earlier year or of none beside a year of its own, is the review. */
function isLater(year: number | null, first: number | null): boolean {
  return year !== null && first !== null && year === first + 1;
}
