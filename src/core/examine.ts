import { readAll } from './analyze.ts';
import { check } from './checks/check.ts';
import type { Analysis } from './contract/analysis.ts';
import type { About } from './contract/to-analysis.ts';
import { toAnalysis } from './contract/to-analysis.ts';
import type { Verification } from './verify-report.ts';
import { verifyReport } from './verify-report.ts';

/** An analysis, and what its silence rests on. */
export interface Examined {
  readonly analysis: Analysis;
  /** Worked out when first asked for, from what was read for the analysis. */
  readonly verification: () => Verification;
}

/** Reads a report once for its analysis and its verification; as `analyze`, synchronous and total. */
export function examine(source: string, about: About = {}): Examined {
  const { normalised, report } = readAll(source, about.file ?? null);
  const findings = check(report);
  let verification: Verification | null = null;
  return {
    analysis: toAnalysis(normalised, report, findings, about),
    verification: () => (verification ??= verifyReport(normalised, report, findings)),
  };
}
