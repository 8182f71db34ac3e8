import type * as vscode from 'vscode';
import type { AnalysisMetric } from '../../core/index.ts';
import { isReport } from '../reports/open-reports.ts';
import { toOffsets } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';

/** The figures that stand whole in the selections of an editor, in text order; none without a selection. */
export function selectedMetrics(reviews: Reviews, editor: vscode.TextEditor | undefined): readonly AnalysisMetric[] {
  if (!editor || !isReport(editor.document) || editor.selections.every(({ isEmpty }) => isEmpty)) return [];
  const selected = editor.selections.map((each) => toOffsets(editor.document, each));
  const metrics = reviews.open.lastKnown(editor.document)?.analysis.metrics ?? [];
  return metrics.filter(({ range }) => selected.some(([from, to]) => from <= range[0] && range[1] <= to));
}
