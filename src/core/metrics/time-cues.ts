import {
  timeAgainst,
  timeBesideOther,
  timeCompared,
  timeEquals,
  timeFaced,
  timeLastYear,
  timeMonths,
  timeMultiple,
  timeOfBase,
  timePart,
  timePlan,
  timeReachedFrom,
  timeReaches,
  timeRelative,
  timeSigns,
  timeSince,
  timeSpans,
  timeTimes,
  timeYears,
} from '../knowledge/time-phrasing.ts';
import { planYears } from '../knowledge/periods.ts';
import type { ReportFacts } from '../outline/report-facts.ts';
import { allMatches } from '../text/all-matches.ts';
import { valueOfNumeral } from '../text/numerals.ts';
import { rx } from '../text/word-pattern.ts';
import type { SectionPeriod } from '../outline/section-period.ts';

/** What a stretch of text says of time: where it stands, the period, and how far it reaches. */
export interface TimeCue {
  readonly at: number;
  readonly end: number;
  readonly period: string;
  /** A base year, or a part of a year inside its clause, is spoken of only for the figure next to it. */
  readonly near: boolean;
  /** 全年: of its clause and what it goes on in, up to a semicolon. */
  readonly whole: boolean;
  /** It is the base's own time: 由2017年的…. */
  readonly base: boolean;
  /** It is the time of what a multiple is of (是“十三五”期间8300万元的3.4倍, 是2015年的1.2倍), and of no other base. */
  readonly times: boolean;
  /** It is what is compared with: 与2020年相比. Only a base without a time takes it. */
  readonly compared: boolean;
}

/** What times are told against: the report's own years and the period of the section. */
export interface Calendar {
  readonly facts: ReportFacts;
  readonly usual: SectionPeriod;
}

/** Every time named in a sentence: «去年1至6月份» → 2020-01/2020-06, «到2025年» → 2025, «五年来» → the span reviewed. */
export function timeCues(text: string, from: number, to: number, calendar: Calendar): readonly TimeCue[] {
  const sentence = text.slice(from, to);
  if (!timeSigns.test(sentence)) return [];
  const cues: TimeCue[] = [];
  for (const match of allMatches(sentence, TIME)) {
    const at = from + match.index;
    const end = at + match[0].length;
    const before = text.slice(Math.max(from, at - 4), at);
    const after = text.slice(end, end + 10);
    const compared =
      isComparison(text.slice(Math.max(from, at - LONGEST_OTHER), at), after, match.groups?.year) &&
      !(timeMultiple.test(after) && isReached(text, from, at));
    const told = isName(match[0], after) ? null : resolve(match.groups ?? {}, calendar, text.slice(from, at), after);
    if (timeSince.test(after) && timeFaced.test(text.slice(end, end + LONGEST_FACED))) continue;
    const period = timeSince.test(after) ? upToNow(told, calendar.facts) : told;
    if (period === null || (compared && period.includes('/'))) continue;
    if (isOfObject(match.groups?.year, before, after, calendar)) continue;
    const times = timeEquals.test(before) && timeTimes.test(text.slice(end, end + 20));
    const base = times || (timeOfBase.test(before.trimEnd()) && match.groups?.last === undefined);
    // 去年，全区…增长6.5%，达到128亿元, in a part that plans: what opens the sentence so is all of that year, where no aim follows.
    const lastYear =
      calendar.usual.plan === true &&
      timeLastYear.test(match[0]) &&
      !(at === from && LOOKS_BACK.test(after) && !INTENDS.test(sentence));
    // 提高至2021年的160亿元: the year of what was reached, and of no later clause.
    const reached = match.groups?.year !== undefined && timeReaches.test(before) && after.startsWith('的');
    const partly = period.includes('-') && !after.startsWith('，');
    const timesOf = times || (compared && timeMultiple.test(after));
    const whole = match.groups?.whole !== undefined;
    const near = base || lastYear || partly || reached || whole;
    cues.push({ at, end, period, base, times: timesOf, compared, whole, near });
  }
  return cues;
}

const LOOKS_BACK = rx`^(?:，|{ownPlace})`;
const INTENDS = rx`{intention|strivesFor}|，[要将]`;

/** 完工2024年9个续建项目 in a plan for 2025: the year is of what is finished, and no time of the deed. */
function isOfObject(year: string | undefined, before: string, after: string, { facts, usual }: Calendar): boolean {
  if (year === undefined || usual.plan !== true || facts.year === null || Number(year) >= facts.year) return false;
  return DEED.test(before) && OBJECT.test(after);
}

const DEED = rx`(?:{completion}|{started}|{continued}|{finished})$`;
const OBJECT = rx`^(?:\d|{continued})`;

/** 2018年以来, 2018年至今: the years up to the last one reviewed. */
function upToNow(told: string | null, facts: ReportFacts): string | null {
  const last = lastReviewed(facts);
  return told !== null && last !== null && told.length === YEAR && Number(told) < last ? `${told}/${last}` : told;
}

/** 2018 */
const YEAR = 4;

/** 列入省“十四五”规划, 提前完成“十一五”目标: the plan's name, no time. */
function isName(time: string, after: string): boolean {
  return time.endsWith('五”') && PLAN_NAMED.test(after);
}

const PLAN_NAMED = rx`^(?:重[大点]|{planNamed|planned})`;

/** 较2016年, 是2015年的1.2倍, 自2012年创建以来: a base, not the time of what is told. */
function isComparison(before: string, after: string, year: string | undefined): boolean {
  const other = timeBesideOther.exec(before)?.[1];
  if (other !== undefined && year !== undefined && Number(other) < Number(year)) return false;
  const behind = timeCompared.exec(after);
  // 2021年与2016年相比: the later one is of what is told.
  if (behind && !(year !== undefined && behind[1] !== undefined && behind[1] < year)) return true;
  if (timeAgainst.test(before)) return true;
  if (after.startsWith('的') && (timeEquals.test(before) || (timeReaches.test(before) && timeMultiple.test(after))))
    return true;
  return before.endsWith('自') && after.includes('以来') && !timeSince.test(after);
}

/** 由2010年的11.2%下降到 · 2015年的4.8%: the year of what was reached, and no base. */
function isReached(text: string, from: number, at: number): boolean {
  return timeReachedFrom.test(text.slice(Math.max(from, at - LONGEST_WAY), at));
}

/** In characters: 以来鼠疫和疫情的严重冲击，. */
const LONGEST_FACED = 34;

/** In characters: 2006年底与. */
const LONGEST_OTHER = 7;

/** In characters: 由2010年的11.2%下降到. */
const LONGEST_WAY = 32;

const TIME = new RegExp(
  [timeMonths, timeYears, timeRelative, timePart, timeSpans, timePlan].map(({ source }) => source).join('|'),
  'g',
);

type Groups = Readonly<Record<string, string | undefined>>;

function resolve(group: Groups, calendar: Calendar, before: string, behind: string): string | null {
  if (group.fromYear) return ofMonths(group);
  if (group.year) return ofYear(group.year, group);
  // 本年度 in a review is the year reviewed.
  if (group.relative === THIS_YEAR && calendar.usual.plan === false) return yearSpokenOf(calendar);
  // 今年1-11月 and 今年建成 in a part that reviews a year, in a paper that was written before its end.
  if (group.relative === NOW && isOfReview(calendar) && (group.r1 || group.rpart || DONE.test(behind)))
    return partOf(yearSpokenOf(calendar), group);
  // 本年度付息4亿元，上年度结余3亿元: the year before that one.
  if (group.relative === LAST_YEAR && calendar.usual.plan === false && before.includes(THIS_YEAR))
    return yearBefore(yearSpokenOf(calendar));
  if (group.relative) return relative(group.relative, group, calendar.facts);
  const plan = group.plan ?? group.bare;
  if (plan) return ofPlan(plan, group.end);
  if (group.years || group.recent || group.since || group.run || group.ahead) return ofSpan(group, calendar);
  const year = yearSpokenOf(calendar);
  if (year === null) return null;
  // 全年预计接待游客250万人次, behind 1-11月 or in a part that looks back on five years.
  if (group.whole) return calendar.usual.plan === false ? year : null;
  if (group.p1) return months(year, group.p1, group.p2 ?? group.p1);
  return group.part ? part(year, group.part) : months(year, '1', valueOfNumeral(group.months ?? '12').toString());
}

/** 今年 · 建成, 今年又新增. */
const DONE = rx`^{han}{0,2}?(?:{finished|addition|completion})`;
const NOW = '今年';
const THIS_YEAR = '本年';
const LAST_YEAR = '上年';

function yearBefore(year: string | null): string | null {
  return year === null ? null : String(Number(year) - 1);
}

/** A part that looks back, in a paper without a day: a speech has one, and its 今年 is that of the day. */
function isOfReview({ facts, usual }: Calendar): boolean {
  return usual.plan === false && facts.date === null;
}

function ofMonths({ fromYear = '', fromMonth = '', toYear = '', toMonth = '' }: Groups): string {
  return `${fromYear}-${fromMonth.padStart(2, '0')}/${toYear}-${toMonth.padStart(2, '0')}`;
}

function ofYear(year: string, { last, m1, m2, ypart }: Groups): string {
  if (ypart) return part(year, ypart);
  if (last) return `${year}/${last}`;
  return m1 ? months(year, m1, m2 ?? m1) : year;
}

function ofPlan(name: string, end: string | undefined): string | null {
  const plan = planYears[name];
  if (!plan) return null;
  if (end === '初') return String(plan[0]);
  return end ? String(plan[1]) : `${plan[0]}/${plan[1]}`;
}

function ofSpan({ years, recent, since, run, ahead, next }: Groups, { facts, usual }: Calendar): string | null {
  if (years === '五年' && usual.plan === true) return null;
  const last = lastReviewed(facts);
  // 五年内，新增……, in a part that looks back on those years.
  const back =
    ahead && next === undefined && usual.plan === false && last !== null
      ? `${last - valueOfNumeral(ahead) + 1}/${last}`
      : null;
  if (back !== null && back === facts.reviews) return back;
  if (ahead) return facts.year === null ? null : `${facts.year}/${facts.year + valueOfNumeral(ahead) - 1}`;
  if (last === null) return null;
  if (years) return facts.reviews?.includes('/') ? facts.reviews : `${last - 4}/${last}`;
  return `${last - valueOfNumeral(recent ?? since ?? run ?? '1') + 1}/${last}`;
}

/** The year that a month or a half year without one is of: the section's own, else the one reviewed. */
function yearSpokenOf({ facts, usual }: Calendar): string | null {
  const own = usual.period === null ? null : /^\d{4}(?!\/)/.exec(usual.period);
  if (own) return own[0];
  return facts.reviews?.slice(-4) ?? null;
}

export function lastReviewed(facts: ReportFacts): number | null {
  return facts.reviews === null ? null : Number(facts.reviews.slice(-4));
}

function relative(word: string, group: Groups, facts: ReportFacts): string | null {
  const now = facts.date ? Number(facts.date.slice(0, 4)) : facts.year;
  if (now === null) return null;
  const shift = word === '去年' || word === '上年' ? -1 : word === '明年' ? 1 : 0;
  return partOf(String(word === '年内' ? (facts.year ?? now) : now + shift), group);
}

/** The year, or the months of it that are named. */
function partOf(year: string | null, { r1, r2, rpart }: Groups): string | null {
  if (year === null) return null;
  if (r1) return months(year, r1, r2 ?? r1);
  return rpart ? part(year, rpart) : year;
}

function part(year: string, word: string): string {
  if (word === '上半年') return months(year, '1', '6');
  if (word === '下半年') return months(year, '7', '12');
  return months(year, '1', word === '前三季度' ? '9' : '3');
}

function months(year: string, first: string, last: string): string {
  if (first === '1' && last === '12') return year;
  return `${year}-${first.padStart(2, '0')}/${year}-${last.padStart(2, '0')}`;
}
