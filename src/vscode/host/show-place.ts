import * as vscode from 'vscode';
import { looksLikeReport } from '../../core/index.ts';
import type { Range } from '../../core/index.ts';
import { toRange } from './ranges.ts';
import { readable } from './readable.ts';

/** Opens a report with the words of `range` selected and in view, and gives its editor. */
export async function showPlace(
  uri: vscode.Uri,
  range: Range,
  options: { readonly preserveFocus?: boolean; readonly viewColumn?: vscode.ViewColumn } = {},
): Promise<vscode.TextEditor> {
  const opened = await vscode.workspace.openTextDocument(uri);
  const document = (await readable(opened, looksLikeReport)) ?? opened;
  return vscode.window.showTextDocument(document, { selection: toRange(document, range), ...options });
}
