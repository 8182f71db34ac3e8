import * as vscode from 'vscode';
import { agendaGroupings, agendaTree } from '../../present/index.ts';
import type { AgendaGrouping, TreeNode } from '../../present/index.ts';
import { today } from '../clock.ts';
import { treeItem } from './commitment-item.ts';
import type { Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';

export const agendaViewId = 'reportReview.agenda';

/** The commitments that somebody follows, by when they are due or by how they stand. */
export class AgendaView implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly listener: vscode.Disposable;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly reviews: Reviews,
    private readonly memory: vscode.Memento,
  ) {
    this.listener = reviews.onDidChange(() => {
      this.waiting ??= setTimeout(() => {
        this.waiting = undefined;
        this.changed.fire(undefined);
      }, pause);
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

  async nodes(): Promise<readonly TreeNode[]> {
    const reviews = await this.reviews.all();
    const reports = reviews.map(({ uri, marked }) => ({ file: uri.toString(), report: marked }));
    return agendaTree(reports, today(), this.grouping, localizer());
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    return [...(node ? node.children : await this.nodes())];
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    return treeItem(node, node.children.length === 0 ? None : node.id === 'agenda:done' ? Collapsed : Expanded);
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.listener.dispose();
    this.changed.dispose();
  }
}

const groupingKey = 'agenda.grouping';
/** Milliseconds: many marks may change at once. */
const pause = 150;
