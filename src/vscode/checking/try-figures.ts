import * as vscode from 'vscode';
import { checkSelection } from '../../core/index.ts';
import { localize } from '../../present/index.ts';
import type { Reviews } from '../reports/reviews.ts';
import { selectedMetrics } from '../figures/selected-metrics.ts';
import { localizer } from '../localizer.ts';

/** Tries sums, ratios and differences among the selected figures and lists which hold; one chosen is copied. */
export async function tryFigures(reviews: Reviews): Promise<void> {
  const metrics = selectedMetrics(reviews, vscode.window.activeTextEditor);
  if (metrics.length < 2) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select two figures or more first.'));
    return;
  }
  const tried = checkSelection(metrics);
  if (tried.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No sum, ratio or difference can be tried among these {0} figures.', metrics.length),
    );
    return;
  }
  const items = tried.map(({ holds, arithmetic }) => ({
    label: localize(localizer(), arithmetic),
    description: holds ? vscode.l10n.t('holds') : vscode.l10n.t('does not hold'),
    iconPath: holds ? new vscode.ThemeIcon('pass') : new vscode.ThemeIcon('circle-slash'),
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('What holds among the selected figures'),
    placeHolder: vscode.l10n.t('Choose one to copy it'),
  });
  if (!chosen) return;
  await vscode.env.clipboard.writeText(chosen.label);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied'), 2000);
}
