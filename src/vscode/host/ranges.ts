import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import { lineTable } from '../../core/index.ts';
import type { ReadReport } from '../reports/report-reader.ts';

/** From a stretch of the document's text to the editor's lines and columns. */
export function toRange(document: vscode.TextDocument, [start, end]: Range): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

export function toOffsets(document: vscode.TextDocument, { start, end }: vscode.Range): Range {
  return [document.offsetAt(start), document.offsetAt(end)];
}

/** The address of a place in a report, as the editor opens it: FILE#L12,5 */
export function placeLink({ uri, text }: Pick<ReadReport, 'uri' | 'text'>, range: Range): string {
  const [place] = rangesIn(text, [range]);
  return uri.with(place ? { fragment: `L${place.start.line + 1},${place.start.character + 1}` } : {}).toString();
}

/** From stretches of a text to lines and columns, for reports that are open nowhere; the same as `toRange` gives there. */
export function rangesIn(text: string, ranges: readonly Range[]): readonly vscode.Range[] {
  const lines = lineTable(text);
  const place = (offset: number): vscode.Position => {
    const line = lines.lineAt(offset);
    return new vscode.Position(line - 1, offset - lines.startOf(line));
  };
  return ranges.map(([start, end]) => new vscode.Range(place(start), place(end)));
}
