import * as vscode from 'vscode';
import { lineTable } from '../../core/index.ts';
import type { Range } from '../../core/index.ts';

/** From stretches of a text to lines and columns, for reports that are open nowhere; the same as `toRange` gives there. */
export function rangesIn(text: string, ranges: readonly Range[]): readonly vscode.Range[] {
  const lines = lineTable(text);
  const place = (offset: number): vscode.Position => {
    const line = lines.lineAt(offset);
    return new vscode.Position(line - 1, offset - lines.startOf(line));
  };
  return ranges.map(([start, end]) => new vscode.Range(place(start), place(end)));
}
