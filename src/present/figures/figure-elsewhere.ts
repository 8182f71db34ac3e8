import type { Analysis, AnalysisMetric, Range } from '../../core/index.ts';
import { sameIndicator } from './figure-indicator.ts';

/** Another report that may speak of an indicator, and the way to its places. */
export interface OtherReport {
  readonly analysis: Analysis;
  /** What was analysed. */
  readonly text: string;
  readonly link: (range: Range) => string;
}

/** What another report says of an indicator: at most three figures, in text order. */
export interface Elsewhere {
  readonly report: OtherReport;
  readonly metrics: readonly AnalysisMetric[];
}

/** The reports of the same district that speak of the indicator of `metric`, by year; those without a year last. */
export function elsewhere(
  analysis: Analysis,
  metric: AnalysisMetric,
  others: readonly OtherReport[],
): readonly Elsewhere[] {
  return others
    .filter((other) => sameDistrict(analysis, other.analysis))
    .map((report) => ({ report, metrics: alike(report.analysis, metric) }))
    .filter(({ metrics }) => metrics.length > 0)
    .sort((a, b) => yearOf(a.report) - yearOf(b.report));
}

/** Whether two reports are of one district: by its code, else by its full path; what is not told is nobody's. */
export function sameDistrict(a: Analysis, b: Analysis): boolean {
  const [one, other] = [a.report.district, b.report.district];
  if (one.code !== null && other.code !== null) return one.code === other.code;
  return one.path !== null && other.path !== null && one.path.join(' ') === other.path.join(' ');
}

function alike(analysis: Analysis, metric: AnalysisMetric): readonly AnalysisMetric[] {
  const all = analysis.metrics.filter((other) => sameIndicator(metric, other));
  const best = [...all].sort((a, b) => likeness(metric, b) - likeness(metric, a)).slice(0, MOST_FIGURES);
  return all.filter((each) => best.includes(each));
}

const MOST_FIGURES = 3;

/** A level is compared with levels before rates, the whole before comparisons. */
function likeness(metric: AnalysisMetric, other: AnalysisMetric): number {
  const aspect = metric.aspect === other.aspect ? 2 : 0;
  return aspect + (other.status === 'reference' ? 0 : 1);
}

function yearOf({ analysis }: OtherReport): number {
  return analysis.report.year ?? Infinity;
}
