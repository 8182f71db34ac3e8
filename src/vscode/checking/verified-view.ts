import * as vscode from 'vscode';
import { verifiedTree } from '../../present/index.ts';
import type { VerifiedNode } from '../../present/index.ts';
import type { Range } from '../../core/index.ts';
import { NodeView } from '../host/node-view.ts';
import { isReport } from '../reports/open-reports.ts';
import type { OpenReport } from '../reports/report-reader.ts';
import type { Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';

export const verifiedViewId = 'reportReview.verified';

/** The tree of what was recomputed and agrees, in the report that was in front last. */
export class VerifiedView extends NodeView<VerifiedNode> {
  private document: vscode.TextDocument | undefined;
  private made: { readonly report: OpenReport; readonly nodes: readonly VerifiedNode[] } | undefined;

  constructor(private readonly reviews: Reviews) {
    super();
    const look = (editor: vscode.TextEditor | undefined): void => {
      if (editor && isReport(editor.document) && editor.document !== this.document) this.show(editor.document);
    };
    look(vscode.window.activeTextEditor);
    this.owns(
      vscode.window.onDidChangeActiveTextEditor(look),
      reviews.onDidChange((uri) => {
        look(vscode.window.activeTextEditor);
        if (uri.toString() === this.document?.uri.toString()) this.show(this.document);
      }),
    );
  }

  get hasReport(): boolean {
    return this.document !== undefined;
  }

  nodes(): readonly VerifiedNode[] {
    const { document } = this;
    if (!document) return [];
    const report = this.reviews.open.lastKnown(document);
    if (!report) return [];
    if (this.made?.report !== report) {
      const { relations } = report.verification();
      this.made = { report, nodes: verifiedTree(relations, report.text, localizer()) };
    }
    return this.made.nodes;
  }

  getTreeItem(node: VerifiedNode): vscode.TreeItem {
    const item = new vscode.TreeItem(node.label, stateOf(node));
    item.id = node.id;
    item.description = node.description;
    item.iconPath = new vscode.ThemeIcon(node.icon, passed(node));
    if (this.document && node.places.length > 0) {
      item.command = {
        title: vscode.l10n.t('Show in the report'),
        command: 'reportReview.revealVerified',
        arguments: [this.document.uri, node.places] satisfies [vscode.Uri, readonly Range[]],
      };
    }
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: VerifiedNode): vscode.TreeItem {
    item.tooltip = new vscode.MarkdownString(node.tooltip());
    return item;
  }

  private show(document: vscode.TextDocument): void {
    this.document = document.isClosed || !isReport(document) ? undefined : document;
    this.redraw();
  }
}

/** A short group is open. */
function stateOf({ children }: VerifiedNode): vscode.TreeItemCollapsibleState {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  if (children.length === 0) return None;
  return children.length <= short ? Expanded : Collapsed;
}

const short = 9;

function passed({ children }: VerifiedNode): vscode.ThemeColor | undefined {
  return children.length === 0 ? new vscode.ThemeColor('testing.iconPassed') : undefined;
}
