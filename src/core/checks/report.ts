import type { Commitment } from '../commitments/commitment.ts';
import type { Metric } from '../metrics/metric.ts';
import type { ReportFacts } from '../outline/report-facts.ts';
import type { Section } from '../outline/section.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import type { Range } from '../text/range.ts';

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
