import * as vscode from 'vscode';
import { checkable, commitmentTree, unreadNode } from '../../present/index.ts';
import type { CommitmentFilter, Grouping, TreeNode } from '../../present/index.ts';
import { staleReviews } from '../../tags/index.ts';
import type { Reviews } from '../reports/reviews.ts';
import { today } from '../clock.ts';
import { tellsDistrict, treeItem } from './commitment-item.ts';
import { groupings, onSettingsChange, settings } from '../settings.ts';
import { localizer } from '../localizer.ts';

export const commitmentsViewId = 'reportReview.commitments';

/** The tree of commitments: what stands in it, how it is filtered, and the way back from a node to its parent. */
export class CommitmentsView implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly parents = new Map<TreeNode, TreeNode>();
  private readonly listeners: readonly vscode.Disposable[];
  private top: readonly TreeNode[] = [];
  private roots: Promise<readonly TreeNode[]> | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private wanted = checkable;

  /** What is selected in each view of commitments, by the view's id, once there is one. */
  readonly selections = new Map<string, () => readonly TreeNode[]>();

  readonly onDidChangeTreeData = this.changed.event;

  /** @param districtTooltip the tooltip of a district or a report, with what told the district */
  constructor(
    private readonly reviews: Reviews,
    private readonly memory: vscode.Memento,
    private readonly districtTooltip: (node: TreeNode) => Promise<vscode.MarkdownString>,
  ) {
    const soon = (): void => {
      this.roots = undefined;
      this.waiting ??= setTimeout(() => {
        this.refresh();
      }, pause);
    };
    this.listeners = [reviews.onDidChange(soon), onSettingsChange(soon)];
  }

  get filter(): CommitmentFilter {
    return { ...this.wanted, today: today() };
  }

  set filter(filter: CommitmentFilter) {
    this.wanted = { ...filter, today: null };
    this.refresh();
  }

  /** What a person chose last in this workspace, else the setting. */
  get grouping(): Grouping {
    const chosen = this.memory.get(groupingKey);
    return groupings.find((each) => each === chosen) ?? settings().groupBy;
  }

  set grouping(grouping: Grouping) {
    void this.memory.update(groupingKey, grouping);
    this.refresh();
  }

  /** What the tree shows now. */
  nodes(): Promise<readonly TreeNode[]> {
    return (this.roots ??= this.build());
  }

  getChildren(node?: TreeNode): Promise<TreeNode[]> {
    return node ? Promise.resolve([...node.children]) : this.nodes().then((nodes) => [...nodes]);
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.parents.get(node);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return treeItem(node, this.stateOf(node));
  }

  async resolveTreeItem(item: vscode.TreeItem, node: TreeNode): Promise<vscode.TreeItem> {
    if (tellsDistrict(node)) item.tooltip = await this.districtTooltip(node);
    return item;
  }

  /** The first commitment node on a place of a report. */
  async nodeAt(uri: vscode.Uri, offset: number): Promise<TreeNode | undefined> {
    await this.nodes();
    const file = uri.toString();
    const at = [...this.parents.keys()].filter(
      (node) =>
        node.file === file && node.commitment && node.range && node.range[0] <= offset && offset <= node.range[1],
    );
    return at[0];
  }

  refresh(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    this.roots = undefined;
    this.changed.fire(undefined);
  }

  dispose(): void {
    clearTimeout(this.waiting);
    for (const listener of this.listeners) listener.dispose();
    this.changed.dispose();
  }

  /** An only child is open: there is nothing to choose. */
  private stateOf(node: TreeNode): vscode.TreeItemCollapsibleState {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    if (node.children.length === 0) return None;
    if (node.open === true) return Expanded;
    const siblings = this.parents.get(node)?.children ?? this.top;
    return siblings.length === 1 ? Expanded : Collapsed;
  }

  private async build(): Promise<readonly TreeNode[]> {
    const reviews = await this.reviews.all();
    const reports = reviews.map(({ uri, text, analysis, store, marked }) => ({
      file: uri.toString(),
      report: marked,
      text,
      stale: staleReviews(analysis, text, store),
    }));
    const { unread, left } = this.reviews.documents.state;
    const names = unread.map((file) => vscode.workspace.asRelativePath(file));
    const nodes = [
      ...commitmentTree(reports, this.grouping, this.filter, localizer()),
      ...unreadNode({ names, left }, localizer()),
    ];
    this.top = nodes;
    this.parents.clear();
    const adopt = (parent: TreeNode): void => {
      for (const child of parent.children) {
        this.parents.set(child, parent);
        adopt(child);
      }
    };
    nodes.forEach(adopt);
    return nodes;
  }
}

const groupingKey = 'commitments.grouping';
/** Milliseconds: many files change at once when a folder is searched. */
const pause = 150;
