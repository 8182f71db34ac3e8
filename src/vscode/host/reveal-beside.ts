import * as vscode from 'vscode';
import { looksLikeReport } from '../../core/index.ts';
import type { Range } from '../../core/index.ts';
import { toRange } from './ranges.ts';
import { readable } from './readable.ts';

/** Selects a place of a report in an editor beside the column that asks, and leaves the person where they are. */
export async function revealBeside(uri: vscode.Uri, range: Range, from: vscode.ViewColumn | undefined): Promise<void> {
  const opened = await vscode.workspace.openTextDocument(uri);
  const document = (await readable(opened, looksLikeReport)) ?? opened;
  await vscode.window.showTextDocument(document, {
    selection: toRange(document, range),
    preserveFocus: true,
    viewColumn: columnOf(uri) ?? (from === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One),
  });
}

/** Where the report is open already, seen or behind another tab. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const group = vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  );
  return group?.viewColumn;
}
