import * as vscode from 'vscode';
import type { ComparisonNode } from '../../present/index.ts';
import { NodeView } from '../host/node-view.ts';
import { PacedRefresh } from '../host/paced-refresh.ts';
import { setContext } from '../host/set-context.ts';
import { localizer } from '../localizer.ts';
import { comparisonTree } from '../lazy/answers.ts';
import * as acts from '../lazy/acts.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { ComparedFiles } from './compare-files.ts';

export const comparisonViewId = 'reportReview.comparison';

/** The tree of what changed between two drafts; worked out again when one of them changes. */
export class ComparisonView extends NodeView<ComparisonNode> {
  private shown: ComparedFiles | undefined;
  private readonly pace = new PacedRefresh(() => {
    if (this.shown) void this.show(this.shown);
  });

  constructor(private readonly reviews: Reviews) {
    super();
    const listener = reviews.onDidChange((uri) => {
      if ([this.shown?.old, this.shown?.new].some((side) => side?.toString() === uri.toString())) this.pace.soon();
    });
    this.owns(this.pace, listener);
  }

  /** What is compared now. */
  get compared(): ComparedFiles | undefined {
    return this.shown;
  }

  async show(drafts: Pick<ComparedFiles, 'old' | 'new'>): Promise<ComparedFiles> {
    const shown = await this.pace.timed(() => acts.compareFiles(this.reviews, drafts.old, drafts.new));
    this.shown = shown;
    await setContext('compared', true);
    this.redraw();
    return shown;
  }

  clear(): void {
    this.shown = undefined;
    void setContext('compared', false);
    this.redraw();
  }

  nodes(): readonly ComparisonNode[] {
    return this.shown ? comparisonTree(this.shown.comparison, localizer()) : [];
  }

  getTreeItem(node: ComparisonNode): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const isGroup = node.old === null && node.new === null;
    const item = new vscode.TreeItem(node.label, isGroup ? Expanded : node.children.length > 0 ? Collapsed : None);
    item.id = node.id;
    item.description = node.description;
    item.tooltip = node.tooltip === '' ? node.label : new vscode.MarkdownString(node.tooltip);
    item.iconPath = new vscode.ThemeIcon(node.icon);
    item.accessibilityInformation = { label: `${node.description} ${node.label}` };
    if (isGroup) return item;
    item.command = {
      title: vscode.l10n.t('Show both places'),
      command: 'reportReview.revealChange',
      arguments: [node],
    };
    return item;
  }
}
