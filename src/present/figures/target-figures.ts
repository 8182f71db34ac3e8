import type { Analysis, AnalysisCommitment, AnalysisMetric } from '../../core/index.ts';

/** The figures that a commitment can be held to: its targets, else all that it names but comparisons. */
export function targetFigures(analysis: Analysis, commitment: AnalysisCommitment): readonly AnalysisMetric[] {
  const metrics = commitment.metrics.flatMap((index) => analysis.metrics[index] ?? []);
  const targets = metrics.filter(({ status }) => status === 'target');
  return targets.length > 0 ? targets : metrics.filter(({ status }) => status !== 'reference');
}
