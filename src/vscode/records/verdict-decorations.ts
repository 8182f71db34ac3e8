import * as vscode from 'vscode';
import { escapeMarkdown, verdictSigns, verdictWords } from '../../present/index.ts';
import { applyReviews } from '../../tags/index.ts';
import type { Verdict } from '../../tags/index.ts';
import { isReport } from '../reports/open-reports.ts';
import { toRange } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';
import { onSettingsChange, settings } from '../settings.ts';
import { localizer } from '../localizer.ts';

/** A small sign behind each figure and finding that a reader judged. */
export function registerVerdictDecorations(reviews: Reviews): vscode.Disposable {
  const sign = vscode.window.createTextEditorDecorationType({});
  const draw = async (editor: vscode.TextEditor): Promise<void> => {
    const { document } = editor;
    if (!isReport(document)) return;
    const shown = settings(document.uri).marks ? await signsOf(reviews, document) : [];
    if (!document.isClosed) editor.setDecorations(sign, [...shown]);
  };
  const drawAll = (uri?: vscode.Uri): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!uri || editor.document.uri.toString() === uri.toString()) void draw(editor);
    }
  };
  drawAll();
  return vscode.Disposable.from(
    sign,
    reviews.onDidChange(drawAll),
    onSettingsChange(drawAll),
    vscode.window.onDidChangeVisibleTextEditors(() => {
      drawAll();
    }),
  );
}

const colours: Readonly<Record<Verdict, string>> = {
  verified: 'charts.green',
  doubtful: 'charts.orange',
  returned: 'charts.red',
};

async function signsOf(reviews: Reviews, document: vscode.TextDocument): Promise<readonly vscode.DecorationOptions[]> {
  const { analysis, text, store } = await reviews.of(document);
  const { figures, findings } = applyReviews(analysis, text, store);
  return [...figures, ...findings].map(([{ range }, { verdict, note }]) => ({
    range: toRange(document, range),
    hoverMessage: new vscode.MarkdownString(
      [verdictWords(localizer(), verdict), escapeMarkdown(note ?? '')].filter(Boolean).join(' · '),
    ),
    renderOptions: {
      after: {
        contentText: verdictSigns[verdict].sign,
        color: new vscode.ThemeColor(colours[verdict]),
        margin: '0 0 0 2px',
      },
    },
  }));
}
