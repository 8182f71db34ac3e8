import { planTurns } from '../knowledge/periods.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import type { Range } from '../text/range.ts';
import type { SectionPeriod } from './section-period.ts';

/**
 * Where a report without a heading for its plan turns to it, as the offset of that sentence, or null where a heading
 * says it or nothing does: «今年经济社会发展的主要预期目标是：…», «2021年，区政府将办好十件实事：…».
 */
export function planTurn(body: SegmentedText, periods: ReadonlyMap<string, SectionPeriod>): number | null {
  for (const { plan } of periods.values()) if (plan === true) return null;
  return body.sentences.find(({ range }) => turnsToPlan(body.text, range))?.range[0] ?? null;
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
