import { planYears } from '../../knowledge/periods.ts';
import { clauseStart } from '../../text/clause-start.ts';
import type { Range } from '../../text/range.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';

/** A plan that is said to have ended before it can have, or is to begin or end long after: «实现了“十四五”圆满收官» in 2021. */
export interface PlanEnd {
  readonly range: Range;
  readonly plan: string;
  readonly years: readonly [first: number, last: number];
  /** Whether the plan is still going on, or is long past. */
  readonly off: 'early' | 'late';
}

/** Every such plan of a report of `year`; `isPlanned` says whether the report plans at an offset. */
export function* planEnds(text: string, year: number, isPlanned: (at: number) => boolean): Iterable<PlanEnd> {
  for (const match of text.matchAll(SAID)) {
    const [said, plan = '', role] = match;
    const years = planYears[plan];
    const before = text.slice(clauseStart(text, match.index, '，。；：！？\n'), match.index);
    if (!years || ELSEWHEN.test(before) || !(role === undefined ? FULFILS : BRINGS).test(before)) continue;
    const off = offOf(OPENING.test(role ?? '') ? 'opens' : 'ends', years, year);
    if (off === null || (off === 'early' && INTENDS.test(before))) continue;
    if (isPlanned(match.index) !== (off === 'late')) continue;
    yield { range: [match.index, match.index + said.length], plan, years, off };
  }
}

/** “十一五”这些成就的取得: what a plan has brought, told when it has come to its end or at least begun. */
export function* planFruits(text: string, year: number): Iterable<PlanEnd> {
  for (const { index, 0: said, 1: plan = '' } of text.matchAll(FRUITS)) {
    const years = planYears[plan];
    if (years && years[0] >= year) yield { range: [index, index + said.length], plan, years, off: 'early' };
  }
}

const FRUITS = wordPattern('“(九|十[一二三四五]?)五”{planPeriod}?(?:这些|所?取得的|的){0,2}{achievement}', 'g');

const SAID = wordPattern(
  '“(九|十[一二三四五]?)五”(?:(?:规划)?{planManner}{0,3}({planEnd|planStart})|规划(?:确定的?)?{planGoals})(?=[，。；、！])',
  'g',
);
const OPENING = rx`^{planStart}`;
/** 全面完成 stands right before the plan whose tasks are done; 收官 and 开局 are brought about. */
const FULFILS = rx`{planManner}完成了?$`;
const BRINGS = rx`{bringsAbout}了?$`;
/** 提前, 为“十五五”: not of the end itself; a year of its own. */
const ELSEWHEN = rx`{planElsewhen}|为$|\d年`;
const INTENDS = rx`{intention}`;

function offOf(role: 'opens' | 'ends', [first, last]: PlanEnd['years'], year: number): PlanEnd['off'] | null {
  const due = role === 'opens' ? first : last;
  return due > year ? 'early' : due < year - 1 ? 'late' : null;
}
