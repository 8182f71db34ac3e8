import * as vscode from 'vscode';
import { agendaGroupings } from '../../present/index.ts';
import type { AgendaGrouping, TreeNode } from '../../present/index.ts';
import { today } from '../host/clock.ts';
import { hasLines, treeItem } from './commitment-item.ts';
import { agendaTree } from '../lazy/answers.ts';
import { NodeView } from '../host/node-view.ts';
import { PacedRefresh } from '../host/paced-refresh.ts';
import { distinctReviews } from '../reports/distinct-reviews.ts';
import type { Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';

export const agendaViewId = 'reportReview.agenda';

/** The commitments that somebody follows, by when they are due or by how they stand. */
export class AgendaView extends NodeView<TreeNode> {
  private readonly pace = new PacedRefresh(() => {
    this.redraw();
  });

  constructor(
    private readonly reviews: Reviews,
    private readonly memory: vscode.Memento,
  ) {
    super();
    const listener = reviews.onDidChange(() => {
      this.pace.soon();
    });
    this.owns(this.pace, listener);
  }

  /** What a person chose last in this workspace; by deadline at first. */
  get grouping(): AgendaGrouping {
    const chosen = this.memory.get(groupingKey);
    return agendaGroupings.find((each) => each === chosen) ?? agendaGroupings[0];
  }

  set grouping(grouping: AgendaGrouping) {
    void this.memory.update(groupingKey, grouping);
    this.redraw();
  }

  nodes(): Promise<readonly TreeNode[]> {
    return this.pace.timed(async () => {
      const reports = distinctReviews(await this.reviews.withMarks());
      return agendaTree(reports, today(), this.grouping, localizer());
    });
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    return treeItem(node, !hasLines(node) ? None : node.id === 'agenda:done' ? Collapsed : Expanded);
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    item.tooltip = new vscode.MarkdownString(node.tooltip());
    return item;
  }
}

const groupingKey = 'agenda.grouping';
