import type { Bilingual } from '../../knowledge/bilingual.ts';
import { planYears } from '../../knowledge/periods.ts';
import { search } from '../../text/search.ts';
import { rx, wordPattern, wordsOf } from '../../text/word-pattern.ts';
import type { WrongWording } from '../wordings/wording-row.ts';
import type { YearsOfPlan } from '../plan-told.ts';
import { isOff, isYears } from '../plan-told.ts';

/** Every plan whose beginning is prepared in a report of its second year or of a later one: «为“十四五”规划启动奠定基础». */
export function* plansToBegin(text: string, thisYear: number | null): Iterable<WrongWording> {
  if (thisYear === null) return;
  for (const { index, 0: said, 1: plan = '' } of TO_BEGIN(text)) {
    const years = planYears[plan];
    if (years && thisYear > years[0]) yield { range: [index, index + said.length], says: isOff(plan, years, 'late') };
  }
}

const TO_BEGIN = search(
  '“({planNumber})五”(?:{planNoun}){0,3}的?(?:顺利|良好){0,2}(?:{beginsPlan|started}){1,2}(?:{planNoun}){0,2}[^，。；“\\n]{0,4}{preparesGround}',
  { at: '“' },
);

/**
 * Every year that is said to be one of a five-year plan, or to open or close it, and is not: «2024年是“十四五”规划的收官之年». Years
 * in which the next plan is drafted or prepared are left out. Less sure is 今年, the year that the report was found to be of.
 */
export function* planRoles(text: string, thisYear: number | null): Iterable<WrongWording> {
  for (const { index, 0: named, ...found } of [...PLAN(text), ...ACTION(text)]) {
    const [, plan = '', role = ''] = found.groups ? ['', '', found[3]] : ['', found[1], found[2]];
    const years = found.groups ? yearsOf(found.groups) : planYears[plan];
    const from = Math.max(0, index - FARTHEST);
    const before = text.slice(from, index).replace(EARLIER, (other) => ' '.repeat(other.length));
    const year = Array.from(before.matchAll(YEAR)).at(-1);
    if (!years || !year || JOINED.test(before) || PREPARES.test(before.slice(year.index) + named)) continue;
    const said = year[1] === undefined ? yearsAround(thisYear) : [Number(year[1])];
    const due = dueYear(years, role);
    if (mayBe(said, years, due)) continue;
    const isNear = index - from - year.index <= NEAR;
    yield {
      range: [isNear ? from + year.index : index, index + named.length],
      certainty: year[1] === undefined || found.groups ? 'warning' : 'error',
      says: isOther(found.groups ? '这一行动' : `“${plan}五”`, years, said[0] ?? years[0], due),
    };
  }
}

/** “十四五”规划的开局之年; 2021年是实施“十四五”规划、开启新征程的第一年. */
const PLAN = search('“({planNumber})五”(?:{roleInPlan}|规划(?<={goingOn}“{planNumber}五”规划)(?=[，、；]))', {
  at: '“',
});
/** 三年行动（2023—2025年）的收官之年 */
const ACTION = search('（(?<from>{fullYear})年?{until}(?<to>{fullYear})年?）”?{roleInPlan}', { at: '（' });

function yearsOf({ from, to }: Readonly<Record<string, string>>): YearsOfPlan {
  return [Number(from), Number(to)];
}

/** How far before the plan its year may stand. */
const FARTHEST = 80;
const NEAR = 20;
/** Sentences that end before. */
const EARLIER = /^.*[。；！？\n]/s;
const YEAR = wordPattern(
  '(?:(?<!\\d)({fullYear}) ?年|今年|{yearAhead|yearBehind})，?(?:既?是|作为|{between}{0,6}是)',
  'g',
);
/** “十三五”与“十四五”承上启下: a year between two plans is of both. */
const JOINED = rx`”(?:规划)?{joiner}$`;
/** What is done for a plan before it begins. */
const PREPARES = rx`{preparing}|(?<!作)为“|向“`;

/** 今年 in a report given at the end of a year is that year or the next. */
function yearsAround(year: number | null): readonly number[] {
  return year === null ? [] : [year, year - 1];
}

/** The one year that has this part (开局, 收官), or null for any year of the plan (关键, 承上启下). */
function dueYear([first, last]: YearsOfPlan, role: string): number | null {
  if (LAST.includes(role)) return last;
  const nth = NTH.findIndex((words) => words.includes(role));
  return nth < 0 ? null : first + nth;
}

const LAST = wordsOf('endsPlan');
const NTH = [wordsOf('beginsPlan'), ['第二'], ['第三'], ['第四']];

function mayBe(said: readonly number[], [first, last]: YearsOfPlan, due: number | null): boolean {
  return said.length === 0 || said.some((year) => (due === null ? year >= first && year <= last : year === due));
}

function isOther(name: string, years: YearsOfPlan, said: number, due: number | null): Bilingual {
  const [first, last] = years;
  if (due === null || said < first || said > last) return isYears(name, years, String(said));
  // 2026年是“十五五”收官之年: a year of the plan, and not the one that has this part in it.
  return {
    zh: `${name}开局之年是${first}年，收官之年是${last}年，文中说的是${said}年`,
    en: `${name} opens in ${first} and closes in ${last}, and the text is of ${said}`,
  };
}
