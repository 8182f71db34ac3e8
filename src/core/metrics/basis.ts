import { planEndAsBase } from '../knowledge/periods.ts';
import { planSpanIn } from '../outline/years.ts';
import { justBefore } from '../text/beside.ts';
import { rx } from '../text/word-pattern.ts';
import type { Basis } from './identity.ts';
import type { IdentityContext } from './identity-context.ts';
import type { Place } from './place.ts';

/**
 * The basis of a growth, a change, a share or a multiple: «比上年增长13%» previous-year, «同比增长13%» same-period, «比2019年增长
 * 13%» year 2019, «比“十三五”末增长13%» year 2020, «比年初增加12亿元» year-start, «完成年度计划的103%» plan. One told before a row of figures is that of the row.
 */
export function basisOf({ place, aspect, before }: IdentityContext): Basis | null {
  if (aspect === 'rank') return null;
  const own = saidIn(place, aspect);
  if (own || before?.place.clause[0] !== place.clause[0]) return own;
  return ROW.test(place.text.slice(place.left, place.figure.range[0])) ? before.identity.basis : null;
}

/** 、8%, 和增长8%: nothing new is named. */
const ROW = rx`^[、和与及]?(?:{respectively}|{up|down}){0,2}$`;

function saidIn({ text, left, clause, figure }: Place, aspect: IdentityContext['aspect']): Basis | null {
  const from = Math.max(left, figure.range[0] - LONGEST);
  const said = text.slice(from, figure.range[0]);
  const compares = COMPARES.test(said);
  if (!compares) return opening(text, clause[0], left);
  if (aspect === 'level') return null;
  const year = YEAR.exec(said)?.[1];
  if (year !== undefined) return { kind: 'year', year: Number(year) };
  const [, end] = planEndAsBase.exec(said) ?? [];
  const span = end === undefined ? null : planSpanIn(end);
  if (span) return { kind: 'year', year: span[1] };
  if (PLAN.test(said)) return { kind: 'plan' };
  if (YEAR_START.test(said)) return { kind: 'year-start' };
  if (SAME_PERIOD.test(said)) return { kind: 'same-period' };
  return LAST_YEAR.test(said) ? { kind: 'previous-year' } : null;
}

/** 同比，工业增长8%: said once before the clause. */
function opening(text: string, clause: number, left: number): Basis | null {
  if (left !== clause || text.charAt(clause - 1) !== '，') return null;
  const before = justBefore(text, clause, 14);
  if (OPENED_SAME.test(before)) return { kind: 'same-period' };
  const year = OPENED_YEAR.exec(before)?.[1];
  if (year !== undefined) return { kind: 'year', year: Number(year) };
  return OPENED_LAST.test(before) ? { kind: 'previous-year' } : null;
}

const LONGEST = 40;
const COMPARES = rx`{than|sameTime|planned|comparesTo}`;
const YEAR = rx`{than|isOfBase}((?:19|20)\d\d)年`;
const PLAN = rx`(?:{than}|超额?|{completion}|为|达到?|相当于|于)[^，。；\d]{0,4}{planned}`;
const YEAR_START = rx`(?:{than}|与){spanStart}`;
const SAME_PERIOD = rx`{sameTime}`;
const LAST_YEAR = rx`{than|isOfBase}{lastYear}`;
const OPENED_SAME = rx`{stop}(?:与{lastYear}同期相比|{sameTime}(?:相比)?)，$`;
const OPENED_YEAR = rx`{stop}(?:与|{than})((?:19|20)\d\d)年(?:相比)?，$`;
const OPENED_LAST = rx`{stop}(?:与|{than}){lastYear}(?:相比)?，$`;
