import { planYears } from '../../knowledge/periods.ts';
import { clauseBefore } from '../../text/beside.ts';
import { rx } from '../../text/word-pattern.ts';
import type { OffPlan, ToldOfPlan } from '../plan-told.ts';

/** The plan whose end a value is a multiple of: one before that at whose end it is told. */
export function offBase({ years: [, last], before }: ToldOfPlan): OffPlan | false {
  const own = planYears[OWN_PLAN.exec(before())?.[1] ?? ''];
  return own !== undefined && own[1] < last && 'early';
}

/** The plan that a sentence begins with the end of. */
const OWN_PLAN = rx`^[^“]{0,14}{endOfPlan}`;

/** A plan that is drawn up while another is completed is the next one. */
export function offNext({ match: { 2: done = '' }, years: [start] }: ToldOfPlan): OffPlan | false {
  const [, last = start] = planYears[done] ?? [];
  return start > last + 1 ? 'early' : start <= last && 'late';
}

/** A plan that is said to end or begin: too early, or long after. */
export function offTurn({ match, years, year, first, isPlanned }: ToldOfPlan): OffPlan | null {
  const { index, input, 0: said, 2: role } = match;
  const before = clauseBefore(input, index, '，。；：！？\n');
  if (elsewhen.test(before) || !isBroughtAbout(before, said, role)) return null;
  const isOpening = OPENING.test(role ?? '');
  if (years[0] > year + (isOpening ? 1 : 0)) return 'early';
  const due = years[isOpening ? 0 : 1];
  if (due > year) return isPlanned() || INTENDS.test(before) ? null : 'early';
  // What was brought about in the years looked back on may be of a plan that began or ended in them.
  return due < year - 1 && (isPlanned() || due < first - 1) ? 'late' : null;
}

/** 全面完成“十四五”规划目标任务, 实现“十四五”圆满收官; a clause that begins with “十四五”圆满收官 says it of the plan. */
function isBroughtAbout(before: string, said: string, role: string | undefined): boolean {
  if (role === undefined) return FULFILS.test(before);
  return BRINGS.test(before) || (OF_PLACE.test(before) && said.includes('收'));
}

/** 提前, 为“十五五”: not of the end itself; a year of its own. */
export const elsewhen = rx`{planElsewhen}|为$|\d年`;
const OPENING = rx`^{planStart}`;
const INTENDS = rx`{intention}`;
/** 全面完成 stands right before the plan whose tasks are done; 收官 and 开局 are brought about. */
const FULFILS = rx`{planManner}完成了?$`;
const BRINGS = rx`{bringsAbout}了?$`;
/** 我省“十四五”顺利收官 */
const OF_PLACE = rx`^{ownPlace}?$`;

/** Goals that are still to be met, of a plan that is over. */
export function offGoals({ years: [, last], year, isPlanned, before }: ToldOfPlan): OffPlan | null {
  if (last >= year || TOLD.test(before())) return null;
  return OUTLOOK.test(before()) || isPlanned() ? 'late' : null;
}

/** What a plan is to bring is told when it is drafted, and until it is over. */
export function offGoalsSet({ years: [start, last], year, isPlanned }: ToldOfPlan): OffPlan | false {
  if (start > year + 1) return 'early';
  return last < year && isPlanned() && 'late';
}

/** Wherever it stands: the last words of a report belong to no part. */
const OUTLOOK = rx`{sightAhead}`;
/** 在圆满完成…的基础上, 我们已经: looks back after all. */
const TOLD = rx`{toldBack}|(?<!\d){writtenYear}`;
/**
 * A time that is looked back on: a report of the first years of a plan, or of five years, may still look back on the last one,
 * and one on which it is said what it will be may begin `ahead` years from now.
 */
export function offReview({ years: [start, last], year, first }: ToldOfPlan, ahead: number): OffPlan | null {
  if (last < year - long && last < first - 1) return 'late';
  return start >= year + ahead ? 'early' : null;
}

/** So many years a plan may be spoken of after it ended. */
export const long = 2;
