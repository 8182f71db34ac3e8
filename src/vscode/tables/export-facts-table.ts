import * as vscode from 'vscode';
import { version } from '../../../package.json';
import { factsTable } from '../../export/index.ts';
import type { FigureRow } from '../../present/index.ts';
import { figureRows } from '../../present/index.ts';
import { askWhere } from '../host/ask-where.ts';
import { today } from '../host/clock.ts';
import { relativeName } from '../host/name-of.ts';
import { writeFile } from '../host/write-file.ts';
import { localizer } from '../localizer.ts';
import { distinctReviews } from '../reports/distinct-reviews.ts';
import { isReport } from '../reports/open-reports.ts';
import type { Reviews } from '../reports/reviews.ts';

/** What a script or a key binding may say beforehand; what it leaves out is asked. */
export interface FactsOrder {
  readonly scope?: 'front' | 'all';
  /** Its ending says whether it is CSV or a workbook. */
  readonly to?: vscode.Uri;
}

/** Writes the reported figures of the report in front, or of all reports, as the table that offices send round. */
export async function exportFactsTable(reviews: Reviews, order?: FactsOrder): Promise<void> {
  await reviews.ready();
  const rows = await chooseRows(reviews, order?.scope);
  if (!rows) return;
  if (rows.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no figure to export.'));
    return;
  }
  const target =
    order?.to ??
    (await askWhere(`${vscode.l10n.t('Figures to be verified')}.xlsx`, {
      [vscode.l10n.t('Excel workbook')]: ['xlsx'],
      [vscode.l10n.t('CSV, for Excel and WPS')]: ['csv'],
    }));
  if (!target) return;
  const format = target.path.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
  const content = await factsTable(format, rows, { date: today(), version, filters: [] }, localizer());
  const said = vscode.l10n.t(
    'The figures to be verified were written to {0}. Fill in 责任单位, then split the table by unit.',
    vscode.workspace.asRelativePath(target),
  );
  await writeFile(target, content, order?.to ? undefined : said);
}

async function chooseRows(reviews: Reviews, given: FactsOrder['scope']): Promise<readonly FigureRow[] | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const front = document && isReport(document) ? [await reviews.of(document)] : [];
  const all = distinctReviews(await reviews.all()).map(({ review }) => review);
  const items = [
    { label: vscode.l10n.t('The report in front'), scope: 'front', reports: front },
    { label: vscode.l10n.t('All reports of the workspace'), scope: 'all', reports: all },
  ];
  const asked = given ?? (front.length === 0 ? 'all' : all.length <= 1 ? 'front' : undefined);
  const title = vscode.l10n.t('Figures of which report?');
  const chosen =
    asked === undefined
      ? await vscode.window.showQuickPick(items, { title })
      : items.find(({ scope }) => scope === asked);
  return chosen?.reports.flatMap(({ analysis, text, uri }) => figureRows(analysis, text, relativeName(uri)));
}
