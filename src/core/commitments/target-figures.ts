/** The figures that a commitment can be held to: its targets, else all that it names but comparisons. */
export function targetFigures<F extends { readonly status: 'actual' | 'target' | 'reference' }>(
  { metrics }: { readonly metrics: readonly F[] },
  commitment: { readonly metrics: readonly number[] },
): readonly F[] {
  const figures = commitment.metrics.flatMap((index) => metrics[index] ?? []);
  const targets = figures.filter(({ status }) => status === 'target');
  return targets.length > 0 ? targets : figures.filter(({ status }) => status !== 'reference');
}
