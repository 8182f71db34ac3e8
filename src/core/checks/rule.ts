import type { Commitment } from '../commitments/commitment.ts';
import type { Metric } from '../metrics/metric.ts';
import type { ReportFacts } from '../outline/report-facts.ts';
import type { Section } from '../outline/section.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import type { Range } from '../text/range.ts';
import type { Bilingual } from '../knowledge/bilingual.ts';
import type { Finding, Severity } from './finding.ts';

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
  /** What it finds is a way of writing, which a report has throughout or not at all: like findings are shown as one. */
  readonly wording?: true;
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

/** Everything a rule may look at. All ranges are of `body.text`. */
export interface Report {
  readonly body: SegmentedText;
  readonly facts: ReportFacts;
  readonly sections: readonly Section[];
  readonly metrics: readonly Metric[];
  readonly commitments: readonly Commitment[];
  /** The file's own characters of a range, where they may differ from `body.text` (full-width digits). */
  readonly written?: (range: Range) => string;
}
