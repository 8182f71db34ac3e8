import * as vscode from 'vscode';
import type { FigurePlace } from '../lazy/acts.ts';
import { changeValueEverywhere } from '../lazy/acts.ts';
import { changeValue, metricAt } from '../lazy/answers.ts';
import { toRange } from '../host/ranges.ts';
import { languageId } from '../reports/open-reports.ts';
import type { Reviews } from '../reports/reviews.ts';

/**
 * «Rename Symbol» on a figure: the new value stands wherever the figure is said, each mention in its own unit, with VS Code's
 * own preview. The command beside it shows what follows before it changes anything.
 */
export function registerFigureRename(reviews: Reviews): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerRenameProvider(languageId, {
      prepareRename: async (document, position) => {
        const { analysis } = await reviews.of(document);
        const metric = analysis.metrics[metricAt(analysis, document.offsetAt(position)) ?? -1];
        if (!metric) throw new Error(vscode.l10n.t('There is no figure here.'));
        return { range: toRange(document, metric.range), placeholder: metric.text };
      },
      provideRenameEdits: async (document, position, words) => {
        const review = await reviews.of(document);
        const change = changeValue(review, metricAt(review.analysis, document.offsetAt(position)) ?? -1, words);
        if (!change) throw new Error(vscode.l10n.t('This is not a value of the same measure.'));
        const edit = new vscode.WorkspaceEdit();
        for (const { range, text } of change.edits) edit.replace(document.uri, toRange(document, range), text);
        return edit;
      },
    }),
    vscode.commands.registerCommand('reportReview.changeValue', (place?: FigurePlace, given?: string, all?: boolean) =>
      changeValueEverywhere(reviews, place, given, all),
    ),
  );
}
