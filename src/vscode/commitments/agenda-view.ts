import * as vscode from 'vscode';
import { agendaGroupings } from '../../present/index.ts';
import type { AgendaGrouping, TreeNode } from '../../present/index.ts';
import { today } from '../host/clock.ts';
import { hasLines, treeItem } from './commitment-item.ts';
import { agendaTree, distinctReports } from '../lazy/trees.ts';
import { PacedRefresh } from './paced-refresh.ts';
import type { Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';

export const agendaViewId = 'reportReview.agenda';

/** The commitments that somebody follows, by when they are due or by how they stand. */
export class AgendaView implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly listener: vscode.Disposable;
  private readonly pace = new PacedRefresh(() => {
    this.changed.fire(undefined);
  });

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly reviews: Reviews,
    private readonly memory: vscode.Memento,
  ) {
    this.listener = reviews.onDidChange(() => {
      this.pace.soon();
    });
  }

  /** What a person chose last in this workspace; by deadline at first. */
  get grouping(): AgendaGrouping {
    const chosen = this.memory.get(groupingKey);
    return agendaGroupings.find((each) => each === chosen) ?? agendaGroupings[0];
  }

  set grouping(grouping: AgendaGrouping) {
    void this.memory.update(groupingKey, grouping);
    this.changed.fire(undefined);
  }

  nodes(): Promise<readonly TreeNode[]> {
    return this.pace.timed(async () => {
      const reviews = await this.reviews.all();
      const reports = reviews.map(({ uri, marked, text }) => ({ file: uri.toString(), report: marked, text }));
      return agendaTree(distinctReports(reports), today(), this.grouping, localizer());
    });
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    return [...(node ? node.children : await this.nodes())];
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    return treeItem(node, !hasLines(node) ? None : node.id === 'agenda:done' ? Collapsed : Expanded);
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    item.tooltip = new vscode.MarkdownString(node.tooltip());
    return item;
  }

  dispose(): void {
    this.pace.dispose();
    this.listener.dispose();
    this.changed.dispose();
  }
}

const groupingKey = 'agenda.grouping';
