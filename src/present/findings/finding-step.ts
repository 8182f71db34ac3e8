import type { AnalysisFinding } from '../../core/index.ts';

/** A finding and how many there are: the 2nd of 5. */
export interface FindingStep {
  readonly finding: AnalysisFinding;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/**
 * The first finding that begins after `offset`, or the last one before it; round the ends of the report. `findings` stand
 * in text order. Null where there is none.
 */
export function stepToFinding(findings: readonly AnalysisFinding[], offset: number, step: 1 | -1): FindingStep | null {
  const index =
    step === 1
      ? findings.findIndex(({ range }) => range[0] > offset)
      : findings.findLastIndex(({ range }) => range[0] < offset);
  const at = index >= 0 ? index : step === 1 ? 0 : findings.length - 1;
  const finding = findings[at];
  return finding ? { finding, number: at + 1, of: findings.length } : null;
}
