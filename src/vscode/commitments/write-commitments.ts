import * as vscode from 'vscode';
import { version } from '../../../package.json';
import { exportFile, exportFormats, exportRows } from '../../export/index.ts';
import type { ExportFormat, ExportRow } from '../../export/index.ts';
import { everything, filterWords, shownCommitments } from '../../present/index.ts';
import type { CommitmentFilter } from '../../present/index.ts';
import { columnsFor } from '../host/choose-columns.ts';
import { askWhere } from '../host/ask-where.ts';
import { today } from '../host/clock.ts';
import type { CommitmentsView } from './commitments-view.ts';
import { exportReportOf } from '../reports/export-report.ts';
import { isFiltered } from './filter-words.ts';
import { distinctReviews } from '../reports/distinct-reviews.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';
import { writeFile } from '../host/write-file.ts';
import { relativeName } from '../host/name-of.ts';

/** What a script or a key binding may say beforehand; what it leaves out is asked. */
export interface ExportOrder {
  readonly scope?: 'shown' | 'tagged';
  readonly format?: ExportFormat;
  /** Ids of columns and names of sets of them. */
  readonly columns?: readonly string[];
  readonly to?: vscode.Uri;
}

/** Writes the tagged commitments, or those that the tree shows, to a file that the person names, in any format. */
export async function exportCommitments(reviews: Reviews, tree: CommitmentsView, order?: ExportOrder): Promise<void> {
  await reviews.ready();
  const all = distinctReviews(await reviews.all()).map(({ review }) => review);
  const filter = await chooseScope(all, tree.filter, order?.scope);
  if (!filter) return;
  const rows = all.flatMap((review) => rowsOf(review, filter));
  if (rows.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no commitment to export.'));
    return;
  }
  const format = order?.format ?? (await chooseFormat());
  const chosen = format && (await columnsFor(format, order?.columns ?? (order?.to && usualColumns(format))));
  const target = chosen && (order?.to ?? (await chooseFile(format)));
  if (!target) return;
  const about = { date: today(), version, filters: filterWords(filter, localizer()) };
  const content = await exportFile(format, rows, localizer(), { columns: chosen, about });
  const name = vscode.workspace.asRelativePath(target);
  const said = vscode.l10n.t('{0} commitments were written to {1}.', rows.length, name);
  await writeFile(target, content, order?.to ? undefined : said);
}

/** The same as a 任务分解表 at once. */
export function exportTaskTable(reviews: Reviews, tree: CommitmentsView, order?: ExportOrder): Promise<void> {
  return exportCommitments(reviews, tree, { columns: usualColumns('xlsx'), ...order, format: 'xlsx' });
}

/** What a file gets that nobody chose columns for. */
function usualColumns(format: ExportFormat): readonly string[] {
  return format === 'xlsx' ? ['tasks'] : ['all'];
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

function rowsOf(review: Review, filter: CommitmentFilter): readonly ExportRow[] {
  const file = relativeName(review.uri);
  return exportRows({ ...exportReportOf(review), file }, shownCommitments(review.marked, filter));
}

async function chooseFormat(): Promise<ExportFormat | undefined> {
  const names: Readonly<Record<ExportFormat, string>> = {
    xlsx: vscode.l10n.t('Excel workbook: breakdown of tasks'),
    csv: vscode.l10n.t('CSV, for Excel and WPS'),
    json: vscode.l10n.t('JSON, for programs'),
    markdown: vscode.l10n.t('Markdown, to read and to paste'),
    jsonld: vscode.l10n.t('W3C Web Annotations, for programs that annotate'),
  };
  const items = exportFormats.map(({ id }) => ({ label: names[id], id }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export as') }))?.id;
}

function chooseFile(format: ExportFormat): Thenable<vscode.Uri | undefined> {
  const ending = exportFormats.find(({ id }) => id === format)?.extension ?? format;
  // The workbook is laid out as what it is called.
  const name = format === 'xlsx' ? vscode.l10n.t('breakdown of tasks') : vscode.l10n.t('commitments');
  return askWhere(`${name}.${ending}`, { [ending.toUpperCase()]: [ending] });
}
