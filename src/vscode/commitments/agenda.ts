import * as vscode from 'vscode';
import type { AgendaGrouping } from '../../present/index.ts';
import { agendaViewId } from './agenda-view.ts';
import { setContext } from '../host/set-context.ts';
import type { AgendaView } from './agenda-view.ts';
import type { CommitmentsView } from './commitments-view.ts';
import type { Reviews } from '../reports/reviews.ts';
import { tickDone } from '../records/tick-done.ts';

/** The agenda in the activity bar, under the tree of commitments. */
export function registerAgenda(reviews: Reviews, tree: CommitmentsView, agenda: AgendaView): vscode.Disposable {
  const view = vscode.window.createTreeView(agendaViewId, {
    treeDataProvider: agenda,
    canSelectMany: true,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });
  tree.selections.set(agendaViewId, () => view.selection);
  const look = (): void => {
    if (view.visible) void reviews.ready();
  };
  const group = async (grouping: AgendaGrouping): Promise<void> => {
    if (grouping !== agenda.grouping) agenda.grouping = grouping;
    view.description = grouping === 'status' ? vscode.l10n.t('by status') : '';
    await setContext('agendaGrouping', grouping);
  };
  look();
  void group(agenda.grouping);
  return vscode.Disposable.from(
    view,
    vscode.commands.registerCommand('reportReview.agendaByDeadline', () => group('deadline')),
    vscode.commands.registerCommand('reportReview.agendaByStatus', () => group('status')),
    view.onDidChangeVisibility(look),
    view.onDidChangeCheckboxState(({ items }) => void tickDone(reviews, tree, items)),
  );
}
