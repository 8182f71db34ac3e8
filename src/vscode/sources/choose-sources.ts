import * as vscode from 'vscode';
import { leaveOut } from '../reports/list-files.ts';
import type { WorkspaceSources } from './workspace-sources.ts';

/** Lets a person tick the papers of a workspace folder that its reports are held against; a script may name them. */
export async function chooseSources(sources: WorkspaceSources, given?: readonly vscode.Uri[]): Promise<void> {
  const front = vscode.window.activeTextEditor?.document.uri;
  const folder = (front && vscode.workspace.getWorkspaceFolder(front)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) return;
  const chosen = given ?? (await ask(sources, folder.uri));
  if (chosen) await sources.name(folder.uri, chosen);
}

async function ask(sources: WorkspaceSources, folder: vscode.Uri): Promise<readonly vscode.Uri[] | undefined> {
  const named = new Set((await sources.named(folder)).map(String));
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, PATTERN), leaveOut, MOST);
  const items = found
    .map((uri) => ({ label: vscode.workspace.asRelativePath(uri, false), picked: named.has(uri.toString()), uri }))
    .sort((a, b) => Number(b.picked) - Number(a.picked) || (a.label < b.label ? -1 : 1));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Papers that figures are checked against'),
    placeHolder: vscode.l10n.t('Bulletins, budgets, last year’s report, tables of facts'),
    canPickMany: true,
  });
  return picked?.map(({ uri }) => uri);
}

const PATTERN = '**/*.{txt,md,govreport,docx,pdf,html,htm,xlsx,csv}';
const MOST = 2000;
