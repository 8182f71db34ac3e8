import * as vscode from 'vscode';
import { agendaViewId } from '../views/agenda-view.ts';
import type { AgendaView } from '../views/agenda-view.ts';
import type { CommitmentsView } from '../views/commitments-view.ts';
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
    if (view.visible) void reviews.files.ready();
  };
  look();
  return vscode.Disposable.from(
    view,
    view.onDidChangeVisibility(look),
    view.onDidChangeCheckboxState(({ items }) => void tickDone(reviews, tree, items)),
  );
}
