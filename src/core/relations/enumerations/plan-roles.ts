import { planYears } from '../../knowledge/periods.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx, wordPattern, wordsOf } from '../../text/word-pattern.ts';

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

/** «为“十四五”规划启动奠定基础»: a plan that is still to begin, and the year of the report in which it has long begun. */
export interface PlanToBegin {
  readonly range: Range;
  readonly plan: string;
  readonly years: PlanRole['years'];
}

/** Every plan whose beginning is prepared in a report of its second year or of a later one. */
export function* plansToBegin(text: string, thisYear: number): Iterable<PlanToBegin> {
  for (const { index, 0: said, 1: plan = '' } of TO_BEGIN(text)) {
    const years = planYears[plan];
    if (years && thisYear > years[0]) yield { range: [index, index + said.length], plan, years };
  }
}

const TO_BEGIN = search(
  '“({planNumber})五”(?:{planNoun}){0,3}的?(?:顺利|良好){0,2}(?:{planRole}|{started}){1,2}(?:{planNoun}){0,2}[^，。；“\\n]{0,4}{preparesGround}',
  { at: '“' },
);

/** Every year that is said to be one of a five-year plan. Years in which the next plan is drafted or prepared are left out. */
export function* planRoles(text: string, thisYear: number | null): Iterable<PlanRole> {
  for (const { index, 0: named, 1: plan = '', 2: role = '' } of PLAN(text)) {
    const years = planYears[plan];
    const from = Math.max(0, index - FARTHEST);
    const before = text.slice(from, index).replace(EARLIER, (other) => ' '.repeat(other.length));
    const year = Array.from(before.matchAll(YEAR)).at(-1);
    if (!years || !year || JOINED.test(before) || PREPARES.test(before.slice(year.index) + named)) continue;
    const isNear = index - from - year.index <= NEAR;
    yield {
      range: [isNear ? from + year.index : index, index + named.length],
      plan,
      years,
      said: year[1] === undefined ? yearsAround(thisYear) : [Number(year[1])],
      certain: year[1] !== undefined,
      due: dueYear(years, role),
    };
  }
}

const PLAN = search('“({planNumber})五”{roleInPlan}', { at: '“' });
/** How far before the plan its year may stand. */
const FARTHEST = 80;
const NEAR = 20;
/** Sentences that end before. */
const EARLIER = /^.*[。；！？\n]/s;
const YEAR = wordPattern('(?:(?<!\\d)({fullYear}) ?年|今年|{yearAhead|yearBehind})，?(?:既?是|{between}{0,6}是)', 'g');
/** “十三五”与“十四五”承上启下: a year between two plans is of both. */
const JOINED = rx`”(?:规划)?{joiner}$`;
/** What is done for a plan before it begins. */
const PREPARES = rx`{preparing}|[为向]“`;

function yearsAround(year: number | null): readonly number[] {
  return year === null ? [] : [year, year - 1];
}

function dueYear([first, last]: readonly [number, number], role: string): number | null {
  if (LAST.includes(role)) return last;
  const nth = NTH.findIndex((words) => words.includes(role));
  return nth < 0 ? null : first + nth;
}

const LAST = wordsOf('endsPlan');
const NTH = [wordsOf('beginsPlan'), ['第二'], ['第三'], ['第四']];
