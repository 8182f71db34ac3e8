import * as vscode from 'vscode';
import type { FiguresFilter } from './figures-messages.ts';
import type { FiguresPanels } from './figures-panels.ts';
import { chooseReport } from '../reports/choose-report.ts';
import type { Reviews } from '../reports/reviews.ts';

/** What a script or a key binding may say beforehand. */
interface ShowOrder {
  /** The report; without it the one that is open, else one that the person picks. */
  readonly uri?: string;
  readonly filter?: Partial<FiguresFilter>;
}

/** Shows the figures of a report, or of all, as a table that can be filtered and sorted, and whose rows lead to the text. */
export function registerShowFigures(reviews: Reviews, panels: FiguresPanels): vscode.Disposable {
  const ofAll = vscode.commands.registerCommand('reportReview.showAllFigures', (order?: Pick<ShowOrder, 'filter'>) => {
    show(panels, '', order?.filter);
  });
  const ofOne = vscode.commands.registerCommand('reportReview.showFigures', async (order?: ShowOrder) => {
    const title = vscode.l10n.t('Figures of which report?');
    const uri = order?.uri === undefined ? await chooseReport(reviews, title) : vscode.Uri.parse(order.uri);
    if (!uri) return;
    show(panels, uri.toString(), order?.filter);
  });
  return vscode.Disposable.from(ofAll, ofOne);
}

function show(panels: FiguresPanels, key: string, filter: ShowOrder['filter']): void {
  const panel = panels.show(key);
  if (filter) panel.filter({ indicator: '', period: '', status: '', ...filter });
}
