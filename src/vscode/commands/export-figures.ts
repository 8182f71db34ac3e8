import * as vscode from 'vscode';
import { version } from '../../../package.json';
import { figuresFile } from '../../export/index.ts';
import type { FigureRow } from '../../present/index.ts';
import { today } from '../clock.ts';
import { figureRows } from '../figures/figures-later.ts';
import type { FiguresPanels } from '../figures/figures-panels.ts';
import { isReport } from '../reports/open-reports.ts';
import type { Reviews } from '../reports/reviews.ts';
import { voice } from '../voice.ts';

/** What the table, a script or a key binding may say beforehand. */
interface ExportOrder {
  /** The report whose table is meant. */
  readonly from?: string;
  /** Its ending says whether it is CSV or a workbook. */
  readonly to?: vscode.Uri;
}

/** Writes the figures that the table shows, in its order, or all of the open report, to a workbook or a CSV file. */
export function registerExportFigures(reviews: Reviews, panels: FiguresPanels): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.exportFigures', async (order?: ExportOrder) => {
    const table = order?.from === undefined ? panels.active : panels.of(vscode.Uri.parse(order.from));
    const rows = table?.shownRows ?? rowsOfEditor(reviews);
    if (rows.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no figure to export.'));
      return;
    }
    const target = order?.to ?? (await chooseFile());
    if (!target) return;
    const format = target.path.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
    const content = await figuresFile(format, rows, { date: today(), version, filters: [] }, voice());
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await vscode.workspace.fs.writeFile(target, bytes);
    if (!order?.to) await offerToOpen(target, rows.length);
  });
}

function rowsOfEditor(reviews: Reviews): readonly FigureRow[] {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isReport(document)) return [];
  const { text, analysis } = reviews.open.of(document);
  return figureRows(analysis, text, vscode.workspace.asRelativePath(document.uri));
}

function chooseFile(): Thenable<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  const name = `${vscode.l10n.t('figures')}.xlsx`;
  return vscode.window.showSaveDialog({
    filters: { [vscode.l10n.t('Excel workbook')]: ['xlsx'], [vscode.l10n.t('CSV, for Excel and WPS')]: ['csv'] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder.uri, name) } : {}),
  });
}

async function offerToOpen(target: vscode.Uri, count: number): Promise<void> {
  const open = vscode.l10n.t('Open');
  const name = vscode.workspace.asRelativePath(target);
  const said = vscode.l10n.t('{0} figures were written to {1}.', count, name);
  if ((await vscode.window.showInformationMessage(said, open)) !== open) return;
  if (target.path.endsWith('.xlsx')) await vscode.env.openExternal(target);
  else await vscode.commands.executeCommand('vscode.open', target);
}
