import * as vscode from 'vscode';
import { version } from '../../../package.json';
import type { Comparison } from '../../compare/index.ts';
import type { ComparisonFormat } from '../../export/index.ts';
import { comparisonFile } from '../../export/index.ts';
import { askWhere } from '../host/ask-where.ts';
import { today } from '../host/clock.ts';
import { writeFile } from '../host/write-file.ts';
import { localizer } from '../localizer.ts';

/** Writes the changes between two drafts to a workbook, a Markdown page or a CSV file, as the name of the file ends. */
export async function exportComparison(comparison: Comparison, to?: vscode.Uri): Promise<void> {
  const target = to ?? (await chooseFile());
  if (!target) return;
  const about = { date: today(), version, filters: [] };
  const content = await comparisonFile(formatOf(target), comparison, about, localizer());
  const said = vscode.l10n.t('The changes were written to {0}.', vscode.workspace.asRelativePath(target));
  await writeFile(target, content, to ? undefined : said);
}

function formatOf({ path }: vscode.Uri): ComparisonFormat {
  if (/\.xlsx$/i.test(path)) return 'xlsx';
  return /\.csv$/i.test(path) ? 'csv' : 'markdown';
}

function chooseFile(): Thenable<vscode.Uri | undefined> {
  return askWhere(`${vscode.l10n.t('Changes')}.xlsx`, {
    [vscode.l10n.t('Excel workbook')]: ['xlsx'],
    Markdown: ['md'],
    [vscode.l10n.t('CSV, for Excel and WPS')]: ['csv'],
  });
}
