import * as vscode from 'vscode';
import { looksLikeReport } from '../core/index.ts';
import type { Range } from '../core/index.ts';
import { toRange } from './ranges.ts';
import { readable } from './readable.ts';

/** Opens a report with the words of `range` selected and in view. */
export async function showPlace(
  uri: vscode.Uri,
  range: Range,
  options: { readonly preserveFocus?: boolean } = {},
): Promise<void> {
  const opened = await vscode.workspace.openTextDocument(uri);
  const document = (await readable(opened, looksLikeReport)) ?? opened;
  await vscode.window.showTextDocument(document, { selection: toRange(document, range), ...options });
}
