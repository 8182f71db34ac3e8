import type { Bilingual } from '../knowledge/bilingual.ts';
import type { Finding, Severity } from './finding.ts';
import type { Report } from './report.ts';

/**
 * One thing that can be wrong with a report. The record is the rule's test, its page and its hover: every flagged
 * example must be found at exactly its «marks», every clean one must stay silent, and every fix must check clean.
 */
export interface Rule {
  readonly id: string;
  /** The highest severity it gives; a finding may be lower. */
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly why: Bilingual;
  /** The standard, law or explainer it rests on, where there is one. */
  readonly source?: string;
  readonly examples: readonly Example[];
  check(report: Report): Iterable<RawFinding>;
}

/** What a rule yields; the runner adds the rule's id, and its severity where none is given. */
export type RawFinding = Omit<Finding, 'rule' | 'severity' | 'related'> &
  Partial<Pick<Finding, 'severity' | 'related'>>;

export interface Example {
  /** Text with « » around what is flagged; no marks: clean. */
  readonly text: string;
  /** The text after the fix, where there is one. */
  readonly fixed?: string;
  readonly note?: Bilingual;
}
