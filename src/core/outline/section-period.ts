import { chapterTitle, fiveYearsOpening, namesTimes, timesInHeadings } from '../knowledge/periods.ts';
import { plannedOnly, toldOnly } from '../knowledge/report-kinds.ts';
import { stancesOf } from './chapter-stances.ts';
import { isAppendix } from './heading-lines.ts';
import type { ReportFacts } from './report-facts.ts';
import type { Section } from './section.ts';
import type { Stance } from './stance.ts';
import { stanceOf } from './stance.ts';

/** What a section is about in time, where a sentence in it says nothing else. */
export interface SectionPeriod {
  /** A period string, or null where it cannot be told: a glossary, a report without such headings. */
  readonly period: string | null;
  /** Whether it plans; null where it neither plans nor looks back. */
  readonly plan: boolean | null;
}

/**
 * The period of each section by its id. «一、2020年工作回顾» → 2020, looks back; «二、“十四五”时期主要目标» →
 * 2021/2025, plans; what stands below inherits, unless it names a time of its own (——五年来，……). A chapter that
 * says nothing plans if the one before it does (全面加强政府自身建设).
 */
export function sectionPeriods(sections: readonly Section[], facts: ReportFacts): ReadonlyMap<string, SectionPeriod> {
  const periods = new Map<string, SectionPeriod>();
  const stances = stancesOf(sections);
  let before = UNTOLD;
  for (const section of sections) {
    if (section.kind === 'title') {
      periods.set(
        section.id,
        plannedOnly.includes(facts.kind) ? planned(facts) : { period: facts.reviews, plan: null },
      );
      continue;
    }
    const parent = section.parent === null ? undefined : periods.get(section.parent);
    const above = parent ?? (before.plan === true ? planned(facts) : untold(facts));
    const own = isAppendix(section.title) ? UNTOLD : ownPeriod(section, stances, above, facts);
    periods.set(section.id, own);
    if (section.level === 1) before = own;
  }
  return periods;
}

function planned({ plans }: ReportFacts): SectionPeriod {
  return { period: plans, plan: true };
}

/** A part that names no time, before any that plans: of the year that the report looks back on, unless all of it plans. */
function untold(facts: ReportFacts): SectionPeriod {
  if (plannedOnly.includes(facts.kind)) return planned(facts);
  return { period: facts.reviews, plan: toldOnly.includes(facts.kind) ? false : null };
}

const UNTOLD: SectionPeriod = { period: null, plan: null };

function ownPeriod(
  section: Section,
  stances: ReadonlyMap<string, Stance>,
  above: SectionPeriod,
  facts: ReportFacts,
): SectionPeriod {
  if (plannedOnly.includes(facts.kind) && stances.get(section.id)?.plan === false)
    return { period: facts.reviews, plan: false };
  const settled = above.plan !== null;
  if (settled && section.level > 1 && !namesTimes.test(section.title)) return above;
  const stance = stances.get(section.id) ?? stanceOf(section.title);
  if ((settled || isItem(section)) && !namesTime(section, stance)) return above;
  const plan = stance.plan ?? above.plan ?? byYear(stance, facts);
  if (plan === null) return above;
  return { period: periodOf(stance, plan, facts) ?? (plan ? facts.plans : facts.reviews), plan };
}

/** （三）以巩固提升为目标 and an item say nothing of time, whatever stands above them: a copy may have lost its chapters. */
function isItem({ kind, number }: Section): boolean {
  return (kind !== 'numbered' && kind !== 'unnumbered') || (number !== null && '（('.includes(number.charAt(0)));
}

/** Inside a review or a plan, words such as 目标 and 任务 say nothing of time; years and spans do. */
function namesTime(section: Section, { plan, year, span }: Stance): boolean {
  const { title, level } = section;
  if (level === 1 && !isItem(section)) return plan !== null || year !== null || span !== null;
  if (level === 1 && chapterTitle.test(title)) return true;
  if (span === 'past') return fiveYearsOpening.test(title);
  return plan !== null && (year !== null || span !== null) && timesInHeadings.test(title);
}

/** 2021年主要工作 says by its year alone whether it is past. */
function byYear({ year }: Stance, facts: ReportFacts): boolean | null {
  return year === null || facts.year === null ? null : year >= facts.year;
}

function periodOf({ year, span, years, months }: Stance, plan: boolean, facts: ReportFacts): string | null {
  if (year !== null && months !== null) return `${String(year)}-${months[0]}/${String(year)}-${months[1]}`;
  if (year !== null && isNear(year, plan, facts)) return String(year);
  if (span === null || span === 'past' || span === 'coming') return spanFrom(span, years, plan, facts);
  return `${String(span[0])}/${String(span[1])}`;
}

/** A year far from the report's own is a slip of the pen or of the scanner. */
function isNear(year: number, plan: boolean, { year: own }: ReportFacts): boolean {
  if (own === null) return true;
  return plan ? year >= own && year <= own + 1 : year < own && year >= own - 5;
}

function spanFrom(span: 'past' | 'coming' | null, years: number, plan: boolean, { year }: ReportFacts): string | null {
  if (year === null || span === null) return null;
  if (span === 'coming' || plan) return `${String(year)}/${String(year + 4)}`;
  return `${String(year - years)}/${String(year - 1)}`;
}
