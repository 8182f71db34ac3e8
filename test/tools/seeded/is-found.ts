import type { AnalysisFinding } from '../../../src/core/index.ts';
import type { Slip } from './slip.ts';

/**
 * Whether the broken text has a finding above hint that touches the relation and that the clean text has not. A finding
 * counts whatever rule gives it: what a reader is told of is found.
 */
export function isFound(slip: Slip, clean: readonly AnalysisFinding[], after: readonly AnalysisFinding[]): boolean {
  const grown = slip.put.length - (slip.cut[1] - slip.cut[0]);
  const shifted = (at: number): number => (at >= slip.cut[1] ? at + grown : at);
  const known = new Set(clean.map(({ rule, range }) => [rule, shifted(range[0])].join()));
  const [start, end] = [slip.relation[0], Math.max(shifted(slip.relation[1]), slip.cut[0] + slip.put.length)];
  return after.some(
    ({ rule, severity, range, related }) =>
      severity !== 'hint' &&
      !known.has([rule, range[0]].join()) &&
      [range, ...related.map((place) => place.range)].some(([from, to]) => from < end && start < to),
  );
}
