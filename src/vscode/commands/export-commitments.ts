import * as vscode from 'vscode';
import { lineTable } from '../../core/index.ts';
import { exportAs, exportFormats, exportRows } from '../../export/index.ts';
import type { ExportFormat, ExportRow } from '../../export/index.ts';
import { everything, shownCommitments } from '../../present/index.ts';
import type { CommitmentFilter } from '../../present/index.ts';
import type { CommitmentsView } from '../commitments-view.ts';
import { isFiltered } from '../filter-words.ts';

import type { Review, Reviews } from '../reviews.ts';
import { voice } from '../voice.ts';

/** What a script or a key binding may say beforehand; what it leaves out is asked. */
interface ExportOrder {
  readonly scope?: 'shown' | 'tagged';
  readonly format?: ExportFormat;
  readonly to?: vscode.Uri;
}

/** Writes the tagged commitments, or those that the tree shows, to a file that the person names. */
export function registerExportCommitments(reviews: Reviews, tree: CommitmentsView): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.exportCommitments', async (order?: ExportOrder) => {
    await reviews.files.ready();
    const all = await reviews.all();
    const filter = await chooseScope(all, tree.filter, order?.scope);
    if (!filter) return;
    const rows = all.flatMap((review) => rowsOf(review, filter));
    if (rows.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no commitment to export.'));
      return;
    }
    const format = order?.format ?? (await chooseFormat());
    const target = format && (order?.to ?? (await chooseFile(format)));
    if (!target) return;
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(exportAs(format, rows, voice())));
    if (!order?.to) await offerToOpen(target, rows.length);
  });
}

async function chooseScope(
  all: readonly Review[],
  shown: CommitmentFilter,
  given: ExportOrder['scope'],
): Promise<CommitmentFilter | undefined> {
  const tagged: CommitmentFilter = { ...everything, onlyTagged: true };
  const items = [
    { label: vscode.l10n.t('What the tree shows'), filter: shown, scope: 'shown' },
    { label: vscode.l10n.t('All tagged commitments'), filter: tagged, scope: 'tagged' },
  ].map((item) => ({ ...item, description: String(countOf(all, item.filter)) }));
  const asked = given ?? (countOf(all, tagged) === 0 || isFiltered(shown) ? 'shown' : undefined);
  if (asked !== undefined) return items.find(({ scope }) => scope === asked)?.filter;
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export which commitments?') }))?.filter;
}

function countOf(all: readonly Review[], filter: CommitmentFilter): number {
  return all.reduce((sum, { marked }) => sum + shownCommitments(marked, filter).length, 0);
}

function rowsOf({ uri, text, marked }: Review, filter: CommitmentFilter): readonly ExportRow[] {
  const file = vscode.workspace.asRelativePath(uri);
  const lines = lineTable(text);
  const lineOf = (offset: number): number => lines.lineAt(offset);
  return exportRows({ file, report: marked, lineOf }, shownCommitments(marked, filter));
}

async function chooseFormat(): Promise<ExportFormat | undefined> {
  const names: Readonly<Record<ExportFormat, string>> = {
    csv: vscode.l10n.t('CSV, for Excel and WPS'),
    json: vscode.l10n.t('JSON, for programs'),
    markdown: vscode.l10n.t('Markdown, to read and to paste'),
  };
  const items = exportFormats.map(({ id }) => ({ label: names[id], id }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export as') }))?.id;
}

function chooseFile(format: ExportFormat): Thenable<vscode.Uri | undefined> {
  const ending = exportFormats.find(({ id }) => id === format)?.extension ?? format;
  const name = `${vscode.l10n.t('commitments')}.${ending}`;
  const folder = vscode.workspace.workspaceFolders?.[0];
  return vscode.window.showSaveDialog({
    filters: { [ending.toUpperCase()]: [ending] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder.uri, name) } : {}),
  });
}

async function offerToOpen(target: vscode.Uri, count: number): Promise<void> {
  const open = vscode.l10n.t('Open');
  const name = vscode.workspace.asRelativePath(target);
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('{0} commitments were written to {1}.', count, name),
    open,
  );
  if (answer === open) await vscode.commands.executeCommand('vscode.open', target);
}
