import * as vscode from 'vscode';
import type { UnitFile } from '../../export/index.ts';
import { unitFiles } from '../../export/index.ts';
import { today } from '../host/clock.ts';
import { localizer } from '../localizer.ts';
import { readDue } from '../../tags/index.ts';
import { askFiles, askFolder, openTables } from './choose-tables.ts';

/** What a script may say beforehand; what it leaves out is asked. */
export interface SplitOrder {
  readonly from: vscode.Uri;
  readonly to?: vscode.Uri;
  /** The day by which the tables are to come back, 2025-03-15; "" for none. */
  readonly replyBy?: string;
}

/** Splits a table by its column of responsible units: a workbook a unit with only its rows, into a folder. */
export async function splitTable(extension: vscode.Uri, order?: SplitOrder): Promise<void> {
  const from = order?.from ?? (await askFiles(vscode.l10n.t('Which table is split?'), false))?.[0];
  const opened = from && (await openTables(extension, [from]));
  if (!opened) return;
  const name = vscode.workspace.asRelativePath(from);
  const sheets = opened.files.flatMap((file) => file.sheets);
  const trouble = opened.problems[0] ?? troubleOf(name, await unitFiles(sheets, null, today(), localizer()));
  if (trouble !== undefined) {
    void vscode.window.showWarningMessage(trouble);
    return;
  }
  const replyBy = order?.replyBy ?? (await askReplyBy());
  if (replyBy === undefined) return;
  const beside = vscode.Uri.joinPath(from, '..');
  const to = order?.to ?? (await askFolder(vscode.l10n.t('Write the tables here'), beside))?.[0];
  if (!to) return;
  const files = await unitFiles(sheets, replyBy === '' ? null : replyBy, today(), localizer());
  if (!order?.to && !(await mayWriteOver(to, from, files))) return;
  await writeAll(to, files);
  if (!order?.to) await sayDone(to, files);
}

/** Why nothing can be sent round; undefined where it can. */
function troubleOf(name: string, files: readonly UnitFile[]): string | undefined {
  if (files.length === 0) return vscode.l10n.t('{0}: has no column of responsible units', name);
  return files.every(({ unit }) => unit === null)
    ? vscode.l10n.t('{0}: the column of responsible units is empty; fill it in first', name)
    : undefined;
}

async function askReplyBy(): Promise<string | undefined> {
  const said = await vscode.window.showInputBox({
    title: vscode.l10n.t('By which day are the tables to come back?'),
    prompt: vscode.l10n.t('It stands in each of them. Leave it empty for none.'),
    placeHolder: today(),
    validateInput: (words) =>
      words.trim() === '' || isDay(readDue(words)) ? undefined : vscode.l10n.t('Write a day like 2024-06-30.'),
  });
  return said === undefined ? undefined : (readDue(said) ?? '');
}

function isDay(due: string | null): boolean {
  return due !== null && /^\d{4}-\d\d-\d\d$/.test(due);
}

/** Tables of the same names may be filled in already, and the table that is split may be named as a unit is. */
async function mayWriteOver(to: vscode.Uri, from: vscode.Uri, files: readonly UnitFile[]): Promise<boolean> {
  const present = new Set((await vscode.workspace.fs.readDirectory(to)).map(([name]) => name));
  const over = files.filter(({ name }) => present.has(name)).map(({ name }) => name);
  if (over.some((name) => vscode.Uri.joinPath(to, name).toString() === from.toString())) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The table that is split would be written over; choose another folder.'),
    );
    return false;
  }
  if (over.length === 0) return true;
  const write = vscode.l10n.t('Write Over');
  const question = vscode.l10n.t('{0} of these tables are there already. Write over them?', over.length);
  const answer = await vscode.window.showWarningMessage(question, { modal: true, detail: over.join('\n') }, write);
  return answer === write;
}

async function writeAll(to: vscode.Uri, files: readonly UnitFile[]): Promise<void> {
  const title = vscode.l10n.t('Writing tables');
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, async (progress) => {
    for (const { name, content } of files) {
      progress.report({ message: name, increment: 100 / files.length });
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(to, name), content);
    }
  });
}

async function sayDone(to: vscode.Uri, files: readonly UnitFile[]): Promise<void> {
  const open = vscode.l10n.t('Open');
  const left = files.find(({ unit }) => unit === null);
  const said = [
    vscode.l10n.t('{0} tables were written to {1}.', files.length, vscode.workspace.asRelativePath(to)),
    ...(left ? [vscode.l10n.t('{0} rows name no unit; they are in {1}.', left.rows, left.name)] : []),
  ].join(' ');
  if ((await vscode.window.showInformationMessage(said, open)) !== open) return;
  if (vscode.workspace.getWorkspaceFolder(to)) await vscode.commands.executeCommand('revealInExplorer', to);
  else await vscode.env.openExternal(to);
}
