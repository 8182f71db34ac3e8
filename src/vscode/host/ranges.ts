import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';

/** From a stretch of the document's text to the editor's lines and columns. */
export function toRange(document: vscode.TextDocument, [start, end]: Range): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

export function toOffsets(document: vscode.TextDocument, { start, end }: vscode.Range): Range {
  return [document.offsetAt(start), document.offsetAt(end)];
}
