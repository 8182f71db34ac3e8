import { comingFiveYears, partOfYear, pastFiveYears, pastYears, planWords, reviewWords } from '../knowledge/periods.ts';
import { planSpanIn, yearsIn } from './years.ts';

/** What a heading says of time. «2021年工作安排» plans 2021; «“十三五”时期工作回顾» looks back on a span. */
export interface Stance {
  /** True where it plans, false where it looks back, null where it does neither or both. */
  readonly plan: boolean | null;
  /** A single year that it names. */
  readonly year: number | null;
  /** Five years that it names or means: a plan's, or "past" or "coming" counted from the report's own year. */
  readonly span: readonly [first: number, last: number] | 'past' | 'coming' | null;
  /** How many years "past" and "coming" are. */
  readonly years: number;
  /** The months of its year, where it names a part: 2023年上半年 → 01 and 06. */
  readonly months: readonly [first: string, last: string] | null;
}

export function stanceOf(title: string): Stance {
  const years = yearsIn(title);
  const [first, second] = years;
  const range = first !== undefined && second === first + 4 ? ([first, second] as const) : null;
  const back = title.includes('年') ? pastYears.exec(title) : null;
  const span = range ?? planSpanIn(title) ?? (back ? 'past' : fiveYears(title));
  const year = range ? null : (first ?? null);
  return {
    plan: planOf(title, span),
    year,
    span,
    years: back ? '三四五六七八'.indexOf(back[1] ?? back[2] ?? '') + 3 : 5,
    months: year === null ? null : monthsIn(title),
  };
}

function monthsIn(title: string): readonly [first: string, last: string] | null {
  const [found, first, second, quarter, nine, last] = partOfYear.exec(title) ?? [];
  if (found === undefined) return null;
  if (second !== undefined) return ['07', '12'];
  if (last !== undefined) return ['01', last.padStart(2, '0')];
  return ['01', first !== undefined ? '06' : quarter !== undefined ? '03' : nine !== undefined ? '09' : '12'];
}

function fiveYears(title: string): 'past' | 'coming' | null {
  if (!title.includes('五年') && !title.includes('政府')) return null;
  return pastFiveYears.test(title) ? 'past' : comingFiveYears.test(title) ? 'coming' : null;
}

function planOf(title: string, span: Stance['span']): boolean | null {
  if (span === 'coming') return true;
  if (reviewWords.test(title)) return false;
  if (planWords.test(title)) return true;
  return span === 'past' ? false : null;
}
