import type { AnalysisMetric, AnalysisReport } from '../../core/index.ts';

/** A paper that figures are held against: a report, a bulletin, a budget, or a table of facts. */
export interface Paper {
  /** As `related[].file` names it. */
  readonly file: string;
  /** «2024年政府工作报告», «统计公报.xlsx» */
  readonly title: string;
  /** Null where the paper does not say of what place it is. */
  readonly district: AnalysisReport['district'] | null;
  readonly facts: readonly Fact[];
}

/** One thing that a paper says with a number. */
export interface Fact {
  /** Its place is in the paper. */
  readonly metric: AnalysisMetric;
  /** 1-based: a line of text, or a row of a table. */
  readonly line: number;
  /** The sentence of the report that it was asked of; null for a fact on its own. */
  readonly quote: string | null;
  /** The number that was asked after, as the table prints it: 12.9; null for a fact on its own. */
  readonly was: string | null;
  /** A row of a table, which does not say whether a number is reported or aimed at. */
  readonly isRow: boolean;
  /** Where the table has it from, and who looked at it; null where nobody is named. */
  readonly source: string | null;
  readonly by: string | null;
}

/** A figure of the report and what a paper says of the same. */
export interface HeldFigure {
  /** Index into the metrics of the report. */
  readonly metric: number;
  readonly paper: Paper;
  readonly fact: Fact;
}
