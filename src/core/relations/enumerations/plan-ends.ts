import { planYears } from '../../knowledge/periods.ts';
import { clauseStart, sentenceBefore } from '../../text/beside.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';

/** A plan that is said to have ended before it can have, or is to begin or end long after: «实现了“十四五”圆满收官» in 2021. */
export interface PlanEnd {
  readonly range: Range;
  readonly plan: string;
  readonly years: readonly [first: number, last: number];
  /** Whether the plan is still going on, or is long past. */
  readonly off: 'early' | 'late';
}

/**
 * Every such plan of a report of `year`, which looks back on nothing before `first`; `isPlanned` says whether the report
 * plans at an offset.
 */
export function* planEnds(
  text: string,
  year: number,
  first: number,
  isPlanned: (at: number) => boolean,
): Iterable<PlanEnd> {
  for (const match of SAID(text)) {
    const [said, plan = '', role] = match;
    const years = planYears[plan];
    const before = text.slice(clauseStart(text, match.index, '，。；：！？\n'), match.index);
    if (!years || ELSEWHEN.test(before) || !isSaid(before, said, role)) continue;
    const off = offOf(OPENING.test(role ?? '') ? 'opens' : 'ends', years, year);
    if (off === null || (off === 'early' && INTENDS.test(before))) continue;
    if (isPlanned(match.index) !== (off === 'late') && !(off === 'late' && years[1] < first - 1)) continue;
    yield { range: [match.index, match.index + said.length], plan, years, off };
  }
}

/** 全面完成“十四五”规划目标任务, 实现“十四五”圆满收官; a clause that begins with “十四五”圆满收官 says it of the plan. */
function isSaid(before: string, said: string, role: string | undefined): boolean {
  if (role === undefined) return FULFILS.test(before);
  return BRINGS.test(before) || (before === '' && said.includes('收'));
}

/**
 * What a plan has brought, told when it has at least begun: «“十一五”这些成就的取得»; a plan that growth is held against, when it
 * is past: «较“十三五”时期增长», «是“十二五”末的3.6倍», «由“十二五”末的34.8%增长到50%»; and one that the goals of its last year close: «2020年主要目标任务的完成，标志着
 * “十三五”规划收官».
 */
export function* plansTold(text: string, year: number): Iterable<PlanEnd> {
  for (const { index, 0: said, 1: plan = '' } of FRUITS(text)) {
    const years = planYears[plan];
    if (years && years[0] >= year) yield { range: [index, index + said.length], plan, years, off: 'early' };
  }
  for (const { index, 0: said, 1: against, 2: from } of HELD_AGAINST(text)) {
    const plan = against ?? from ?? '';
    const years = planYears[plan];
    if (years && years[said.includes('末') ? 1 : 0] >= year && !AHEAD.test(sentenceBefore(text, index)))
      yield { range: [index, index + said.length], plan, years, off: 'early' };
  }
  for (const { index, 0: said, 1: told = '', 2: plan = '' } of CLOSED_BY(text)) {
    const years = planYears[plan];
    if (years && years[1] !== Number(told))
      yield { range: [index, index + said.length], plan, years, off: years[1] > Number(told) ? 'early' : 'late' };
  }
}

/** A plan that is over and for which room is left: 给“十四五”预留空间 in the plans of 2026. */
export function* plansMadeRoomFor(text: string, year: number, isPlanned: (at: number) => boolean): Iterable<PlanEnd> {
  for (const { index, 0: said, 1: plan = '' } of ROOM(text)) {
    const years = planYears[plan];
    if (years && years[1] < year && isPlanned(index))
      yield { range: [index, index + said.length], plan, years, off: 'late' };
  }
}

/**
 * A plan that is over and whose goals are still to be met, in the plans of a later year: «展望未来，我们有信心…，完成“十四五”规划目标任务»,
 * «围绕“十四五”时期率先基本实现现代化的目标» in 2026.
 */
export function* plansAhead(text: string, year: number, isPlanned: (at: number) => boolean): Iterable<PlanEnd> {
  for (const { index, 0: said, 1: done, 2: aimed } of text.matchAll(TO_BE_MET)) {
    const plan = done ?? aimed ?? '';
    const years = planYears[plan];
    if (!years || years[1] >= year) continue;
    const before = sentenceBefore(text, index);
    if (TOLD.test(before) || (done !== undefined && years[1] >= year - 2 && !LOOKS_AHEAD.test(before))) continue;
    if (!OUTLOOK.test(before) && !isPlanned(index)) continue;
    yield { range: [index, index + said.length], plan, years, off: 'late' };
  }
}

const TO_BE_MET = wordPattern(
  '完成“(九|十[一二三四五]?)五”规划?{planGoals}(?!的)|{aimsAt}“(九|十[一二三四五]?)五”(?:时期|规划)?[^，。；：“”\\d\\n]{0,30}{planGoals}',
  'g',
);
const LOOKS_AHEAD = rx`{looksAhead|sightAhead}`;
/** Wherever it stands: the last words of a report belong to no part. */
const OUTLOOK = rx`{sightAhead}`;
/** 在圆满完成…的基础上, 我们已经: looks back after all. */
const TOLD = rx`{toldBack}|(?<!\d){writtenYear}`;

/** All of them begin with the mark before the plan’s number. */
const QUOTE = { at: '“' } as const;

const ROOM = search('(?<=[给为])“(九|十[一二三四五]?)五”{planPeriod}?(?:{within}{0,8}{room})', QUOTE);

/** 到2030年…达到“十四五”末的1.5倍 */
const AHEAD = rx`{strives}|将|[到至]\d{4}年|五”|目标`;

const HELD_AGAINST = search(
  '(?<=[比较至到是为])“(九|十[一二三四五]?)五”(?:{planPeriod}(?=(?:{respectively})?{up|down})|末的?(?=\\d{1,3}(?:\\.\\d)?倍))|(?<=[由从])“(九|十[一二三四五]?)五”末的(?=\\d)',
  QUOTE,
);
const CLOSED_BY = search(
  '(?<!\\d)(20\\d\\d)年{within}{2,16}完成，标志着“(九|十[一二三四五]?)五”(?:规划)?{within}{0,14}(?:{completion}|{planEnd})',
  { at: '年', behind: '\\d', offset: [4, 4] },
);
const FRUITS = search('“(九|十[一二三四五]?)五”{planPeriod}?(?:这些|所?取得的|的){0,2}{achievement}', QUOTE);

const SAID = search(
  '“(九|十[一二三四五]?)五”(?:(?:规划)?{planManner}{0,3}({planEnd|planStart})|规划(?:确定的?)?{planGoals})(?=[，。；、！])',
  QUOTE,
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
