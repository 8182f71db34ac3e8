import type { Bilingual } from '../knowledge/bilingual.ts';

export type YearsOfPlan = readonly [first: number, last: number];

/** What is known where a report speaks of a plan. */
export interface ToldOfPlan {
  readonly match: RegExpExecArray;
  /** The first and the last of the plan. */
  readonly years: YearsOfPlan;
  /** Of the report, and the first that it looks back on. */
  readonly year: number;
  readonly first: number;
  /** Whether the report plans where it is said. */
  readonly isPlanned: () => boolean;
  /** The sentence so far. */
  readonly before: () => string;
}

/** Whether a plan has not come so far as is said of it, or is long past. */
export type OffPlan = 'early' | 'late';

/** «“十四五”是2021—2025年，到报告时还没有到这一步» */
export function isOff(plan: string, [first, last]: YearsOfPlan, off: OffPlan): Bilingual {
  const why = off === 'early' ? EARLY : LATE;
  return {
    zh: `“${plan}五”是${first}—${last}年，${why.zh}`,
    en: `“${plan}五” covers ${first} to ${last}, ${why.en}`,
  };
}

const EARLY = { zh: '到报告时还没有到这一步', en: 'which has not come so far in this report' };
const LATE = { zh: '在报告以前早已过去', en: 'which is long past in this report' };

/** «“十四五”是2021—2025年，文中为2020年，两者不符» */
export function isYears(name: string, [first, last]: YearsOfPlan, said: string): Bilingual {
  return {
    zh: `${name}是${first}—${last}年，文中为${said}年，两者不符`,
    en: `${name} covers ${first} to ${last}, and the text is of ${said}`,
  };
}
