import * as vscode from 'vscode';
import { figureSums } from '../lazy/answers.ts';
import type { Reviews } from '../reports/reviews.ts';
import { selectedMetrics } from '../figures/selected-metrics.ts';
import { localizer } from '../localizer.ts';

/** Count, sum and mean of the figures in the selection, in the status bar; a click copies them. */
export function registerSelectionSums(reviews: Reviews): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('sums', vscode.StatusBarAlignment.Right, rightOfPosition);
  item.name = vscode.l10n.t('Figures in the selection');
  item.command = 'reportReview.copySums';
  const update = (): void => {
    const sums = sumsOf(reviews, vscode.window.activeTextEditor);
    if (!sums) {
      item.hide();
      return;
    }
    item.text = `$(symbol-number) ${sums.label}`;
    item.tooltip = [...sums.lines, '', vscode.l10n.t('Click to copy')].join('\n');
    item.accessibilityInformation = { label: [sums.label, ...sums.lines].join('. ') };
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeTextEditorSelection(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    reviews.onDidChange((uri) => {
      if (uri.toString() === vscode.window.activeTextEditor?.document.uri.toString()) update();
    }),
    vscode.commands.registerCommand('reportReview.copySums', async () => {
      const sums = sumsOf(reviews, vscode.window.activeTextEditor);
      if (!sums) {
        void vscode.window.showInformationMessage(vscode.l10n.t('Select two figures or more first.'));
        return;
      }
      await vscode.env.clipboard.writeText(sums.lines.join('\n'));
      vscode.window.setStatusBarMessage(vscode.l10n.t('Copied'), 2000);
    }),
  );
}

/** Just left of the line and column. */
const rightOfPosition = 101;

/** Asked at the start and at every move of the cursor: what adds figures up is loaded when there are two of them. */
function sumsOf(reviews: Reviews, editor: vscode.TextEditor | undefined): ReturnType<typeof figureSums> {
  const metrics = selectedMetrics(reviews, editor);
  return metrics.length < 2 ? null : figureSums(metrics, localizer());
}
