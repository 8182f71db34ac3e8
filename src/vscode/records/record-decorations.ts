import * as vscode from 'vscode';
import { escapeMarkdown, recordLine } from '../../present/index.ts';
import { today } from '../host/clock.ts';
import { registerMarks } from '../reports/report-marks.ts';
import { toRange } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';

/** A small mark in the margin and a fine line under the words of commitments of which a person said something. */
export function registerRecordDecorations(reviews: Reviews): vscode.Disposable {
  const underline = vscode.window.createTextEditorDecorationType({
    borderStyle: 'dotted',
    borderWidth: '0 0 1px 0',
    borderColor: new vscode.ThemeColor('editorCodeLens.foreground'),
  });
  const margin = vscode.window.createTextEditorDecorationType({
    gutterIconPath: vscode.Uri.parse(`data:image/svg+xml;base64,${bar}`),
    gutterIconSize: 'contain',
    overviewRulerColor: new vscode.ThemeColor('editorCodeLens.foreground'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  });
  const show = (editor: vscode.TextEditor, marks: readonly vscode.DecorationOptions[]): void => {
    editor.setDecorations(underline, [...marks]);
    editor.setDecorations(
      margin,
      marks.map(({ range }) => new vscode.Range(range.start, range.start)),
    );
  };
  const drawn = registerMarks(reviews, (document) => marksOf(reviews, document), show);
  return vscode.Disposable.from(underline, margin, drawn);
}

/** An upright bar in a grey that stands on light and on dark. */
const bar = btoa(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x="7" y="2" width="3" height="12" rx="1.5" fill="#7a8aa0"/></svg>',
);

async function marksOf(reviews: Reviews, document: vscode.TextDocument): Promise<readonly vscode.DecorationOptions[]> {
  const { marked } = await reviews.of(document);
  return marked.commitments
    .map((commitment) => ({ commitment, line: recordLine(commitment, localizer(), today()) }))
    .filter(({ line }) => line !== '')
    .map(({ commitment, line }) => ({
      range: toRange(document, commitment.range),
      hoverMessage: new vscode.MarkdownString(escapeMarkdown(line)),
    }));
}
