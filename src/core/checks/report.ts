import type { Commitment } from '../commitments/commitment.ts';
import type { Metric } from '../metrics/metric.ts';
import type { ReportFacts } from '../outline/report-facts.ts';
import type { Section } from '../outline/section.ts';
import type { Body } from '../text/body.ts';

/** Everything a rule may look at. All ranges are of `body.text`. */
export interface Report {
  readonly body: Body;
  readonly facts: ReportFacts;
  readonly sections: readonly Section[];
  readonly metrics: readonly Metric[];
  readonly commitments: readonly Commitment[];
}
