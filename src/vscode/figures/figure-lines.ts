import type * as vscode from 'vscode';
import { conceptById } from '../../core/index.ts';
import type { FigureColumn, FigureRow } from '../../present/index.ts';
import { figureRows, periodWords, statusWords } from '../../present/index.ts';
import { relativeName } from '../host/name-of.ts';
import { localizer } from '../localizer.ts';
import type { ReadReport } from '../reports/report-reader.ts';
import type { PageChoice, PageRow } from './figures-messages.ts';

/** One figure of the table, and the same as the page shows it. */
export interface FigureLine {
  readonly uri: vscode.Uri;
  readonly row: FigureRow;
  readonly page: PageRow;
}

/** Every figure of a report, in text order. */
export function figureLines(report: ReadReport, columns: readonly FigureColumn[]): readonly FigureLine[] {
  const { uri, text, analysis } = report;
  return figureRows(analysis, text, relativeName(uri)).map((row) => ({ uri, row, page: pageRow(row, columns) }));
}

/** The figure as the page shows, filters and sorts it. */
export function pageRow(row: FigureRow, columns: readonly FigureColumn[]): PageRow {
  const { metric, line, sections } = row;
  const concept = metric.concept === null ? null : conceptById(metric.concept);
  const value = typeof metric.value === 'number' ? metric.value : metric.value[0];
  const numbers: Readonly<Record<string, number>> = { figure: value, line };
  return {
    cells: columns.map(({ words }) => words(row, localizer())),
    keys: columns.map(({ id }) => (id === 'period' ? (metric.period ?? '') : (numbers[id] ?? null))),
    words: [metric.indicator, concept?.name.zh, concept?.name.en, metric.text, ...sections].join('\n').toLowerCase(),
    period: metric.period ?? UNTOLD,
    status: metric.status,
  };
}

/** The choice of figures whose time is not told. */
const UNTOLD = 'untold';

/** The periods that occur, in their order, and that some are not told. */
export function periodChoices(lines: readonly FigureLine[]): readonly PageChoice[] {
  const told = [...new Set(lines.flatMap(({ row }) => row.metric.period ?? []))].sort();
  const choices = told.map((id) => ({ id, words: periodWords(localizer(), id) }));
  const some = lines.some(({ row }) => row.metric.period === null);
  return some ? [...choices, { id: UNTOLD, words: periodWords(localizer(), null) }] : choices;
}

export function statusChoices(lines: readonly FigureLine[]): readonly PageChoice[] {
  const all = ['actual', 'target', 'reference'] as const;
  return all
    .filter((id) => lines.some(({ row }) => row.metric.status === id))
    .map((id) => ({ id, words: statusWords(localizer(), id) }));
}
