import * as vscode from 'vscode';
import { version } from '../../../package.json';
import { lineTable } from '../../core/index.ts';
import { findingFormats, findingRow, findingsFile } from '../../export/index.ts';
import type { FindingFormat, FindingRow } from '../../export/index.ts';
import { askWhere } from '../host/ask-where.ts';
import { today } from '../host/clock.ts';
import { isReport } from '../reports/open-reports.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { atTheirLevels, rulesTurnedOff } from './shown-findings.ts';
import { localizer } from '../localizer.ts';
import { writeFile } from '../host/write-file.ts';
import { relativeName } from '../host/name-of.ts';

/** What a script or a key binding may say beforehand; what it leaves out is asked. */
export interface FindingsOrder {
  readonly scope?: 'front' | 'all';
  readonly format?: FindingFormat;
  readonly to?: vscode.Uri;
}

/** Writes the findings of the report in front, or of all reports, with those dismissed and why, to a file. */
export async function writeFindings(reviews: Reviews, order?: FindingsOrder): Promise<void> {
  await reviews.files.ready();
  const chosen = await chooseReports(reviews, order?.scope);
  if (!chosen) return;
  const rows = chosen.flatMap(rowsOf);
  if (rows.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no finding to export.'));
    return;
  }
  const format = order?.format ?? (await chooseFormat());
  const target = format && (order?.to ?? (await chooseFile(format)));
  if (!target) return;
  const about = { date: today(), version, filters: filtersOf(chosen) };
  const content = await findingsFile(format, rows, localizer(), about);
  const name = vscode.workspace.asRelativePath(target);
  const said = vscode.l10n.t('{0} findings were written to {1}.', rows.length, name);
  await writeFile(target, content, order?.to ? undefined : said);
}

async function chooseReports(reviews: Reviews, given: FindingsOrder['scope']): Promise<readonly Review[] | undefined> {
  const all = await reviews.all();
  const document = vscode.window.activeTextEditor?.document;
  const front = document && isReport(document) ? [await reviews.of(document)] : [];
  const items = [
    { label: vscode.l10n.t('The report in front'), scope: 'front', reports: front },
    { label: vscode.l10n.t('All reports of the workspace'), scope: 'all', reports: all },
  ].map((item) => ({ ...item, description: String(item.reports.flatMap(rowsOf).length) }));
  const asked = given ?? (front.length === 0 ? 'all' : all.length === 1 ? 'front' : undefined);
  if (asked !== undefined) return items.find(({ scope }) => scope === asked)?.reports;
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export which findings?') }))?.reports;
}

/** Everything that the settings let be shown, whatever their cap, and what a person set aside. */
function rowsOf(review: Review): readonly FindingRow[] {
  const { uri, text, analysis, findings } = review;
  const source = { file: relativeName(uri), text, lines: lineTable(text), analysis };
  const shown = atTheirLevels(uri, findings.shown).map((finding) => findingRow(source, finding));
  const aside = findings.dismissed.flatMap(({ finding, dismissal }) =>
    atTheirLevels(uri, [finding]).map((each) =>
      findingRow(source, each, { dismissed: { reason: dismissal.reason ?? null } }),
    ),
  );
  return [...shown, ...aside].sort((a, b) => a.place.start - b.place.start);
}

/** What the settings leave out. */
function filtersOf(reviews: readonly Review[]): readonly string[] {
  const off = reviews.flatMap(({ uri }) => rulesTurnedOff(uri));
  return off.length === 0 ? [] : [vscode.l10n.t('rules turned off: {0}', [...new Set(off)].join('、'))];
}

async function chooseFormat(): Promise<FindingFormat | undefined> {
  const names: Readonly<Record<FindingFormat, string>> = {
    xlsx: vscode.l10n.t('Excel workbook'),
    csv: vscode.l10n.t('CSV, for Excel and WPS'),
    markdown: vscode.l10n.t('Markdown, to read and to paste'),
    sarif: vscode.l10n.t('SARIF, for code scanning'),
  };
  const items = findingFormats.map(({ id }) => ({ label: names[id], id }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export as') }))?.id;
}

function chooseFile(format: FindingFormat): Thenable<vscode.Uri | undefined> {
  const ending = findingFormats.find(({ id }) => id === format)?.extension ?? format;
  return askWhere(`${vscode.l10n.t('findings')}.${ending}`, { [ending.toUpperCase()]: [ending] });
}
