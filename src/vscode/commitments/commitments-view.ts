import * as vscode from 'vscode';
import { checkable, groupings } from '../../present/index.ts';
import type { CommitmentFilter, Grouping, TreeMemory, TreeNode, TreeReport } from '../../present/index.ts';
import { staleReviews } from '../../tags/index.ts';
import { MOST_MEGABYTES } from '../reports/size-limit.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { newBreather } from '../host/breather.ts';
import { today } from '../host/clock.ts';
import { hasLines, tellsDistrict, treeItem } from './commitment-item.ts';
import { isFiltered } from './filter-words.ts';
import {
  commitmentTree,
  cutNode,
  distinctReports,
  largeNode,
  newTreeMemory,
  pathTo,
  shownReports,
  unreadNode,
} from '../lazy/answers.ts';
import { NodeView } from '../host/node-view.ts';
import { PacedRefresh } from '../host/paced-refresh.ts';
import { onSettingsChange, settings } from '../settings.ts';
import { localizer } from '../localizer.ts';
import { relativeName } from '../host/name-of.ts';

export const commitmentsViewId = 'reportReview.commitments';

/** The tree of commitments: what stands in it, how it is filtered, and the way back from a node to its parent. */
export class CommitmentsView extends NodeView<TreeNode> {
  private readonly parents = new WeakMap<TreeNode, TreeNode>();
  private remembered: TreeMemory | undefined;
  private readonly treeReports = new WeakMap<Review, TreeReport>();
  private readonly pace = new PacedRefresh(() => {
    this.roots = undefined;
    this.redraw();
  });
  private top: readonly TreeNode[] = [];
  private total = 0;
  private roots: Promise<readonly TreeNode[]> | undefined;
  private wanted = checkable;
  /** VS Code remembers by its id whether a line was open; lines that are to be opened anew get another one. */
  private opening = '';
  private openings = 0;

  /** What is selected in each view of commitments, by the view's id, once there is one. */
  readonly selections = new Map<string, () => readonly TreeNode[]>();

  /** @param districtTooltip the tooltip of a district or a report, with what told the district */
  constructor(
    private readonly reviews: Reviews,
    private readonly storage: vscode.Memento,
    private readonly districtTooltip: (node: TreeNode) => Promise<vscode.MarkdownString>,
  ) {
    super();
    const soon = (): void => {
      this.roots = undefined;
      this.pace.soon();
    };
    this.owns(this.pace, reviews.onDidChange(soon), onSettingsChange(soon));
  }

  get filter(): CommitmentFilter {
    return { ...this.wanted, today: today() };
  }

  /** A filter opens its hits. */
  set filter(filter: CommitmentFilter) {
    this.wanted = { ...filter, today: null };
    this.opening = isFiltered(this.wanted) ? JSON.stringify(this.wanted) : '';
    this.refresh();
  }

  /** What a person chose last in this workspace, else the setting. */
  get grouping(): Grouping {
    const chosen = this.storage.get(groupingKey);
    return groupings.find((each) => each === chosen) ?? settings().groupBy;
  }

  set grouping(grouping: Grouping) {
    void this.storage.update(groupingKey, grouping);
    this.refresh();
  }

  private get memory(): TreeMemory {
    return (this.remembered ??= newTreeMemory());
  }

  /** How many commitments the tree shows, each once however often it stands in it. */
  get count(): number {
    return this.total;
  }

  nodes(): Promise<readonly TreeNode[]> {
    return (this.roots ??= this.pace.timed(() => this.build()));
  }

  override getChildren(node?: TreeNode): Promise<TreeNode[]> {
    for (const child of node?.children ?? []) if (node) this.parents.set(child, node);
    return super.getChildren(node);
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.parents.get(node);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const item = treeItem(node, this.stateOf(node));
    if (this.opening !== '') item.id = `${this.opening} ${node.id}`;
    return item;
  }

  async resolveTreeItem(item: vscode.TreeItem, node: TreeNode): Promise<vscode.TreeItem> {
    item.tooltip = tellsDistrict(node) ? await this.districtTooltip(node) : new vscode.MarkdownString(node.tooltip());
    return item;
  }

  /** The first commitment node on a place of a report. */
  async nodeAt(uri: vscode.Uri, offset: number): Promise<TreeNode | undefined> {
    if (this.top.length === 0) await this.nodes();
    const review = await this.reviews.at(uri);
    const commitment = review?.marked.commitments.find(({ range }) => range[0] <= offset && offset <= range[1]);
    if (!commitment) return undefined;
    const path = pathTo(this.top, commitment);
    path.forEach((node, at) => {
      const above = path[at - 1];
      if (above) this.parents.set(node, above);
    });
    return path.at(-1);
  }

  /** Opens every line, or those of the first level where there are too many. */
  expandAll(): void {
    this.openings += 1;
    this.opening = `all ${this.openings}`;
    this.refresh();
  }

  refresh(): void {
    this.pace.now();
  }

  /** An only child is open: there is nothing to choose. */
  private stateOf(node: TreeNode): vscode.TreeItemCollapsibleState {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    if (!hasLines(node)) return None;
    const parent = this.parents.get(node);
    const isOpened = this.opening !== '' && (this.total <= manyLines || !parent);
    return node.open === true || isOpened || (parent?.children ?? this.top).length === 1 ? Expanded : Collapsed;
  }

  /** In small steps: a folder may hold thousands of reports. */
  private async build(): Promise<readonly TreeNode[]> {
    const { filter, memory, grouping } = this;
    const breathe = newBreather();
    const all: TreeReport[] = [];
    for (const review of await this.reviews.all()) {
      const known = this.treeReports.get(review);
      const report = known ?? this.treeReport(review);
      all.push(report);
      if (known) continue;
      this.treeReports.set(review, report);
      shownReports([report], filter, memory);
      await breathe();
    }
    const reports = distinctReports(all);
    const { unread, left } = this.reviews.documents.state;
    const { cut, large } = this.reviews.files.state;
    const named = (files: readonly vscode.Uri[]): readonly string[] =>
      files.map((file) => vscode.workspace.asRelativePath(file));
    this.top = [
      ...commitmentTree(reports, grouping, filter, localizer(), memory),
      ...unreadNode({ names: named(unread), left }, localizer()),
      ...largeNode(named(large), MOST_MEGABYTES, localizer()),
      ...(cut ? [cutNode(settings().maxFiles, localizer())] : []),
    ];
    const shown = shownReports(reports, filter, memory);
    this.total = shown.reduce((sum, { commitments }) => sum + commitments.length, 0);
    return this.top;
  }

  private treeReport({ uri, text, analysis, store, marked }: Review): TreeReport {
    const stale = this.memory.stale(marked, '', () => staleReviews(analysis, text, store));
    return { file: uri.toString(), name: relativeName(uri), report: marked, text, stale };
  }
}

const groupingKey = 'commitments.grouping';

/** Lines that are opened at once without a wait. */
const manyLines = 500;
