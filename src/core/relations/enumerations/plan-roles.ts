import { planYears } from '../../knowledge/periods.ts';
import type { Range } from '../../text/range.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';

/** «2024年是“十四五”规划的收官之年»: a year, the plan it is said to belong to, and its part in that plan. */
export interface PlanRole {
  readonly range: Range;
  /** 十四 of “十四五”. */
  readonly plan: string;
  readonly years: readonly [first: number, last: number];
  /** Every year that may be meant: 今年 in a report given at the end of a year is that year or the next. */
  readonly said: readonly number[];
  /** Whether the year is written out; 今年 is the year that the report was found to be of. */
  readonly certain: boolean;
  /** The one year that has this part (开局, 收官), or null for any year of the plan (关键, 承上启下). */
  readonly due: number | null;
}

/** Every year that is said to be one of a five-year plan. Years in which the next plan is drafted or prepared are left out. */
export function* planRoles(text: string, thisYear: number | null): Iterable<PlanRole> {
  for (const start of plansIn(text)) {
    PLAN.lastIndex = start;
    const match = PLAN.exec(text);
    if (!match) continue;
    const [named, plan = '', role = ''] = match;
    const years = planYears[plan];
    const from = Math.max(0, match.index - FARTHEST);
    const before = text.slice(from, match.index).replace(EARLIER, (other) => ' '.repeat(other.length));
    const year = Array.from(before.matchAll(YEAR)).at(-1);
    if (!years || !year || JOINED.test(before) || PREPARES.test(before.slice(year.index) + named)) continue;
    const isNear = match.index - from - year.index <= NEAR;
    yield {
      range: [isNear ? from + year.index : match.index, match.index + named.length],
      plan,
      years,
      said: year[1] === undefined ? yearsAround(thisYear) : [Number(year[1])],
      certain: year[1] !== undefined,
      due: dueYear(years, role),
    };
  }
}

/** Where each plan is named: the opening quote of “十四五”. */
export function* plansIn(text: string): Iterable<number> {
  for (let end = text.indexOf('五”'); end >= 0; end = text.indexOf('五”', end + 1)) {
    const start = text.lastIndexOf('“', end);
    if (start >= end - LONGEST_NAME) yield start;
  }
}

/** “十四 */
const LONGEST_NAME = 3;

const PLAN = wordPattern('“({planNumber})五”{roleInPlan}', 'y');
/** How far before the plan its year may stand. */
const FARTHEST = 80;
const NEAR = 20;
/** Sentences that end before. */
const EARLIER = /^.*[。；！？\n]/s;
const YEAR = wordPattern('(?:(?<!\\d)({fullYear})年|今年|{yearAhead|yearBehind})，?是', 'g');
/** “十三五”与“十四五”承上启下: a year between two plans is of both. */
const JOINED = rx`”(?:规划)?{joiner}$`;
/** What is done for a plan before it begins. */
const PREPARES = rx`{preparing}|[为向]“`;

function yearsAround(year: number | null): readonly number[] {
  return year === null ? [] : [year, year - 1];
}

function dueYear([first, last]: readonly [number, number], role: string): number | null {
  if (role === '收官' || role === '收尾' || role === '最后一' || role === '第五') return last;
  if (role === '开局' || role === '起步' || role === '第一') return first;
  const later = ['第二', '第三', '第四'].indexOf(role);
  return later < 0 ? null : first + later + 1;
}
