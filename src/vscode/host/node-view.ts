import * as vscode from 'vscode';

/**
 * A tree whose nodes hold their children. A view says what stands at the top (`nodes`) and how a line is drawn
 * (`getTreeItem`); what it listens to goes to `owns` and ends with it.
 */
export abstract class NodeView<Node extends { readonly children: readonly Node[] }>
  implements vscode.TreeDataProvider<Node>, vscode.Disposable
{
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly owned: Ended[] = [this.changed];

  readonly onDidChangeTreeData = this.changed.event;

  /** What the tree shows now. */
  abstract nodes(): readonly Node[] | Promise<readonly Node[]>;

  abstract getTreeItem(node: Node): vscode.TreeItem;

  async getChildren(node?: Node): Promise<Node[]> {
    return [...(node ? node.children : await this.nodes())];
  }

  dispose(): void {
    for (const each of this.owned) each.dispose();
  }

  protected redraw(): void {
    this.changed.fire(undefined);
  }

  protected owns(...parts: readonly Ended[]): void {
    for (const each of parts) this.owned.push(each);
  }
}

/** What ends with the view. */
interface Ended {
  dispose(): unknown;
}
