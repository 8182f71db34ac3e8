import * as vscode from 'vscode';
import { distinctReports, shownColumns, workspaceColumns } from '../../present/index.ts';
import type { FigureColumn } from '../../present/index.ts';
import { nameOf } from '../host/name-of.ts';
import type { ReadReport } from '../reports/report-reader.ts';
import type { Reviews } from '../reports/reviews.ts';

/** Whose figures a table shows: those of one report, or of all reports of the workspace. */
export interface FiguresSource {
  /** The report's address; "" for all. */
  readonly key: string;
  readonly title: string;
  readonly columns: readonly FigureColumn[];
  readonly reports: () => readonly ReadReport[];
}

/** @param key the address of a report, or "" */
export function figuresSource(key: string, reviews: Reviews): FiguresSource {
  if (key === '') {
    const title = vscode.l10n.t('Figures of all reports');
    return { key, title, columns: workspaceColumns, reports: () => distinct(reviews.reports()) };
  }
  return {
    key,
    title: vscode.l10n.t('Figures of {0}', nameOf(vscode.Uri.parse(key))),
    columns: shownColumns,
    reports: () => reviews.reports().filter(({ uri }) => uri.toString() === key),
  };
}

/** Each text once, however often it lies in the workspace under its name. */
function distinct(reports: readonly ReadReport[]): readonly ReadReport[] {
  const told = reports.map((read) => ({ file: read.uri.toString(), text: read.text, read }));
  return distinctReports(told).map(({ read }) => read);
}
