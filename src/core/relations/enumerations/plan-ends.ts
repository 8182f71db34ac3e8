import { planYears } from '../../knowledge/periods.ts';
import type { ReportFacts } from '../../outline/report-facts.ts';
import { sentenceBefore } from '../../text/beside.ts';
import type { WrongWording } from '../wordings/wording-row.ts';
import { planEndRows } from './plan-end-rows.ts';
import { isOff } from '../plan-told.ts';

/** Every plan of which a report says what it cannot: «实现了“十四五”圆满收官» in 2021. */
export function* planEnds(
  text: string,
  { year, reviews }: Pick<ReportFacts, 'year' | 'reviews'>,
  isPlanned: (at: number) => boolean,
): Iterable<WrongWording> {
  if (year === null) return;
  const first = firstReviewed(text, year, reviews);
  for (const { find, off } of planEndRows)
    for (const match of find(text)) {
      const { index, 0: said } = match;
      const plan = match.slice(1).find((word) => planYears[word]) ?? '';
      const years = planYears[plan];
      const before = (): string => sentenceBefore(text, index);
      const wrong = years && off({ match, years, year, first, isPlanned: () => isPlanned(index), before });
      if (years && wrong) yield { range: [index, index + said.length], says: isOff(plan, years, wrong) };
    }
}

/**
 * The first year of those looked back on, from which on no plan is long over: a report of one year may look back on the one
 * before, and one that speaks of five years on all of them, or on all of the plan that has just ended.
 */
function firstReviewed(text: string, year: number, reviews: string | null): number {
  const first = Number(reviews?.slice(0, 4) ?? year);
  if (reviews?.includes('/')) return first + 1;
  if (!text.includes('五年')) return first;
  const planEnded = Object.values(planYears).some(([, last]) => last + 1 === year);
  return Math.min(first, year - (planEnded ? 4 : 5));
}
