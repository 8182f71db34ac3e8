import * as vscode from 'vscode';
import { version } from '../../../package.json';
import { figuresFile } from '../../export/index.ts';
import type { FigureRow } from '../../present/index.ts';
import { askWhere } from '../host/ask-where.ts';
import { today } from '../host/clock.ts';
import { figureRows } from '../lazy/answers.ts';
import type { FiguresPanels } from './figures-panels.ts';
import { isReport } from '../reports/open-reports.ts';
import type { Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';
import { writeFile } from '../host/write-file.ts';
import { relativeName } from '../host/name-of.ts';

/** What the table, a script or a key binding may say beforehand. */
interface ExportOrder {
  /** The report whose table is meant; "" for that of all reports. */
  readonly from?: string;
  /** Its ending says whether it is CSV or a workbook. */
  readonly to?: vscode.Uri;
}

/** Writes the figures that the table shows, in its order, or all of the open report, to a workbook or a CSV file. */
export function registerExportFigures(reviews: Reviews, panels: FiguresPanels): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.exportFigures', async (order?: ExportOrder) => {
    const table = order?.from === undefined ? panels.active : panels.of(order.from);
    const rows = table?.shownRows ?? (await rowsOfEditor(reviews));
    if (rows.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no figure to export.'));
      return;
    }
    const target = order?.to ?? (await chooseFile());
    if (!target) return;
    const format = target.path.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
    const content = await figuresFile(format, rows, { date: today(), version, filters: [] }, localizer());
    const name = vscode.workspace.asRelativePath(target);
    const said = vscode.l10n.t('{0} figures were written to {1}.', rows.length, name);
    await writeFile(target, content, order?.to ? undefined : said);
  });
}

async function rowsOfEditor(reviews: Reviews): Promise<readonly FigureRow[]> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isReport(document)) return [];
  const { text, analysis } = await reviews.open.last(document);
  return figureRows(analysis, text, relativeName(document.uri));
}

function chooseFile(): Thenable<vscode.Uri | undefined> {
  return askWhere(`${vscode.l10n.t('figures')}.xlsx`, {
    [vscode.l10n.t('Excel workbook')]: ['xlsx'],
    [vscode.l10n.t('CSV, for Excel and WPS')]: ['csv'],
  });
}
