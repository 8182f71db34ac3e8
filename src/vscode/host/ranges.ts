import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import { lineTable } from '../../core/index.ts';
import type { ReadReport } from '../reports/report-reader.ts';

/** From a stretch of the document's text to the editor's lines and columns. */
export function toRange(document: vscode.TextDocument, range: Range): vscode.Range {
  return rangeAt(placesOf(document), range);
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
  const place = placesIn(text);
  return ranges.map((range) => rangeAt(place, range));
}

export type Places = (offset: number) => vscode.Position;

export function rangeAt(place: Places, [start, end]: Range): vscode.Range {
  return new vscode.Range(place(start), place(end));
}

/** The same as `document.positionAt`, which takes several times as long: who colours a report asks for thousands of places. */
function placesOf(document: vscode.TextDocument): Places {
  const { version } = document;
  const known = knownPlaces.get(document);
  if (known?.version === version) return known.place;
  const place = placesIn(document.getText());
  knownPlaces.set(document, { version, place });
  return place;
}

const knownPlaces = new WeakMap<vscode.TextDocument, { readonly version: number; readonly place: Places }>();

export function placesIn(text: string): Places {
  const lines = lineTable(text);
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    const line = lines.lineAt(at);
    // Between \r and \n is still the end of the line.
    const isInEnd = text[at] === '\n' && text[at - 1] === '\r';
    return new vscode.Position(line - 1, at - lines.startOf(line) - (isInEnd ? 1 : 0));
  };
}
