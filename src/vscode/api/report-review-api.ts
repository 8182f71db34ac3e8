import type * as vscode from 'vscode';
import type { Analysis, AnalysisFinding } from '../../core/index.ts';
import type { MarkedCommitment, Store } from '../../tags/index.ts';

/**
 * What `activate` returns to other extensions, version 1. Fields may be added; none changes its meaning or goes without a
 * new version. Everything is read-only; offsets are UTF-16 code units into the report's text, half-open.
 *
 * `vscode.extensions.getExtension('report-review.report-review')?.activate()`
 */
export interface ReportReviewApi {
  readonly version: 1;
  /** Analyses any text, in the public format of `report-review analyze`. Never throws for a text. */
  analyse(text: string, about?: { readonly file?: string; readonly language?: 'zh' | 'en' }): Analysis;
  /** Resolves when the reports of the workspace are known. */
  ready(): Promise<void>;
  /** The addresses of the reports that are known, by path. */
  reports(): readonly vscode.Uri[];
  /** The analysis of a report, open or not; undefined where the address is no known report. */
  analysis(report: vscode.Uri): Promise<Analysis | undefined>;
  /** Its findings, without those that a person dismissed. */
  findings(report: vscode.Uri): Promise<readonly AnalysisFinding[] | undefined>;
  /** Its commitments with what people said of each, those that they marked among them, without rejected ones. */
  commitments(report: vscode.Uri): Promise<readonly MarkedCommitment[] | undefined>;
  /** What people added to it, as its file in .report-review has it: marks, records, verdicts, discussions, dismissals. */
  annotations(report: vscode.Uri): Promise<Store | undefined>;
  /** Fires with a report that was opened, edited, marked or closed, or whose file changed. */
  readonly onDidChangeReport: vscode.Event<vscode.Uri>;
}
