import * as vscode from 'vscode';
import { escapeMarkdown, verdictSigns, verdictWords } from '../../present/index.ts';
import { applyReviews } from '../../tags/index.ts';
import type { Verdict } from '../../tags/index.ts';
import { registerMarks } from '../reports/report-marks.ts';
import { toRange } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';

/** A small sign behind each figure and finding that a reader judged. */
export function registerVerdictDecorations(reviews: Reviews): vscode.Disposable {
  const sign = vscode.window.createTextEditorDecorationType({});
  const drawn = registerMarks(
    reviews,
    (document) => signsOf(reviews, document),
    (editor, signs) => {
      editor.setDecorations(sign, [...signs]);
    },
  );
  return vscode.Disposable.from(sign, drawn);
}

const colours: Readonly<Record<Verdict, string>> = {
  verified: 'charts.green',
  doubtful: 'charts.yellow',
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
