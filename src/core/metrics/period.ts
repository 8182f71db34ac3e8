import { planYears } from '../knowledge/periods.ts';
import type { ReportFacts } from '../outline/report-facts.ts';
import type { Place } from './place.ts';

/** What a stretch of text says of time: where it stands, the period, and how far it reaches. */
export interface TimeCue {
  readonly at: number;
  readonly end: number;
  readonly period: string;
  /** A part of a year or a base year is spoken of only for the figures next to it. */
  readonly near: boolean;
  /** 到2025年, 年底: a point in time that a target is set for. */
  readonly until: boolean;
}

/** Every time named in a sentence: «去年1至6月份» → 2020-01/2020-06, «到2025年» → 2025, «五年来» → the span reviewed. */
export function timeCues(text: string, from: number, to: number, facts: ReportFacts): readonly TimeCue[] {
  const sentence = text.slice(from, to);
  if (!/[年月季“]/.test(sentence)) return [];
  const cues: TimeCue[] = [];
  for (const match of sentence.matchAll(TIME)) {
    const period = resolve(match, facts);
    if (period === null) continue;
    const at = from + match.index;
    const before = text.slice(Math.max(from, at - 4), at);
    const after = text.slice(at + match[0].length, at + match[0].length + 1);
    const base = /[比较由从与]$/.test(before) || (after === '的' && /(?:是|为|于|至|到)$/.test(before));
    if (base && !/由|从/.test(before)) continue;
    if (/(?:创建|历史|自|以)$/.test(before) && /^来|^以来/.test(text.slice(at + match[0].length))) continue;
    cues.push({
      at,
      end: at + match[0].length,
      period,
      near: base || period.includes('-'),
      until: before.endsWith('到') || /[底末]$/.test(match[0]),
    });
  }
  return cues;
}

const TIME =
  /(?<year>(?:19|20)\d\d)\s*(?:[-—至]+\s*(?<last>(?:19|20)\d\d)\s*年|年(?:(?<m1>\d{1,2})(?:[-—至](?<m2>\d{1,2}))?月份?)?[底末初]?)|(?<relative>去年|上年|今年|本年|明年|年内)(?:(?<r1>\d{1,2})[-—至](?<r2>\d{1,2})月份?|(?<rhalf>上半年|前三季度|一季度))?|(?<p1>\d{1,2})[-—至](?<p2>\d{1,2})月份?|(?<half>上半年|前三季度|一季度|前(?<months>\d{1,2}|十一)个月)|(?<years>五年来|过去五年|五年(?=新增|累计|间|共))|(?<ahead>[两二三四五2345])年内|“(?<plan>十[一二三四五])五”(?<part>末|期末|初)?(?=时期|期间|以来|规划|末|$|，|，?[^”])/g;

/**
 * The span of years that a paragraph has said it speaks of before `to`, or null: «五年来，我们坚持……。新增造林1.76万亩。»
 * 一年来 and a year of its own end it.
 */
export function spanSaid(text: string, from: number, to: number, facts: ReportFacts): string | null {
  const said = text.slice(from, to);
  if (!said.includes('年') && !said.includes('五”')) return null;
  let period: string | null = null;
  for (const match of said.matchAll(SPAN)) {
    const plan = planYears[match.groups?.plan ?? ''];
    if (match.groups?.ended) period = null;
    else if (plan) period = `${plan[0]}/${plan[1]}`;
    else period = facts.reviews?.includes('/') ? facts.reviews : fiveYears(facts);
  }
  return period;
}

const SPAN = /五年来|过去五年|“(?<plan>十[一二三四五])五”(?:时期|期间)|(?<ended>一年来|过去一年|20\d\d年[，是])/g;

function resolve(match: RegExpMatchArray, facts: ReportFacts): string | null {
  const group = match.groups ?? {};
  if (group.year) {
    if (group.last) return `${group.year}/${group.last}`;
    return group.m1 ? months(group.year, group.m2 ? group.m1 : group.m1, group.m2 ?? group.m1) : group.year;
  }
  if (group.relative) return relative(group.relative, group, facts);
  const year = reviewYear(facts);
  if (group.p1) return year && months(year, group.p1, group.p2 ?? group.p1);
  if (group.half) return year && part(year, group.half, group.months);
  if (group.years) return facts.reviews?.includes('/') ? facts.reviews : fiveYears(facts);
  if (group.ahead) return facts.year === null ? null : `${facts.year}/${facts.year + count(group.ahead) - 1}`;
  const plan = planYears[group.plan ?? ''];
  if (!plan) return null;
  if (group.part === '初') return String(plan[0]);
  return group.part ? String(plan[1]) : `${plan[0]}/${plan[1]}`;
}

function count(word: string): number {
  return { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 }[word] ?? Number(word);
}

function relative(
  word: string,
  group: Readonly<Record<string, string | undefined>>,
  facts: ReportFacts,
): string | null {
  const now = facts.date ? Number(facts.date.slice(0, 4)) : facts.year;
  if (now === null) return null;
  const shift = word === '去年' || word === '上年' ? -1 : word === '明年' ? 1 : 0;
  const year = word === '年内' ? (facts.year ?? now) : now + shift;
  if (group.r1) return months(String(year), group.r1, group.r2 ?? group.r1);
  return group.rhalf ? part(String(year), group.rhalf) : String(year);
}

function reviewYear(facts: ReportFacts): string | null {
  return facts.reviews?.slice(-4) ?? null;
}

/** The five years that a report without a stated span looks back on. */
function fiveYears(facts: ReportFacts): string | null {
  const last = reviewYear(facts);
  return last === null ? null : `${Number(last) - 4}/${last}`;
}

function months(year: string, first: string, last: string): string {
  if (first === '1' && last === '12') return year;
  return `${year}-${first.padStart(2, '0')}/${year}-${last.padStart(2, '0')}`;
}

function part(year: string, word: string, count?: string): string {
  if (word === '上半年') return months(year, '1', '6');
  if (word === '前三季度') return months(year, '1', '9');
  if (word === '一季度') return months(year, '1', '3');
  return months(year, '1', count === '十一' ? '11' : (count ?? '11'));
}

/**
 * The period of a figure: the nearest time before it in its sentence, else the section's. A level reached at the end
 * of a span (常住人口突破70万) is of its last year.
 */
export function periodOf(
  place: Place,
  cues: readonly TimeCue[],
  usual: string | null,
  reached: boolean,
): string | null {
  const period = saidBefore(place, cues) ?? usual;
  return reached && period?.includes('/') && !period.includes('-') ? period.slice(-4) : period;
}

/** The last time named before the figure that reaches it. */
function saidBefore(place: Place, cues: readonly TimeCue[]): string | null {
  const last = cues.findLastIndex(({ at }) => at < place.figure.range[0]);
  for (let index = last; index >= 0 && index > last - FURTHEST; index--) {
    const cue = cues[index];
    if (cue && (!cue.near || reaches(place, cue))) return cue.period;
  }
  return null;
}

/** How many times back in a sentence are looked at. */
const FURTHEST = 6;

function reaches({ text, clause, figure }: Place, cue: TimeCue): boolean {
  if (cue.at >= clause[0]) return !/\d/.test(text.slice(cue.end, figure.range[0])) || cue.period.includes('-');
  const between = text.slice(cue.end, clause[0]);
  return (
    (between.match(/[，；]/g)?.length ?? 0) <= 1 &&
    /^(?:同比|比|较|其中|增|下降)/.test(text.slice(clause[0], clause[0] + 4))
  );
}
