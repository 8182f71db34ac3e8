import * as vscode from 'vscode';
import type { LedgerVerdict } from '../../ledger/index.ts';
import type { LedgerNode } from '../../present/index.ts';
import { localizer } from '../localizer.ts';
import type { Reviews } from '../reports/reviews.ts';
import { PacedRefresh } from '../commitments/paced-refresh.ts';
import { ledgerTree, ledgerVerdicts } from '../lazy/ledger.ts';
import type { Ledgers } from './ledgers.ts';

export const ledgerViewId = 'reportReview.ledger';

/** What was promised and what came of it, by district, year and topic. */
export class LedgerView implements vscode.TreeDataProvider<LedgerNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly listener: vscode.Disposable;
  private readonly pace = new PacedRefresh(() => {
    this.changed.fire(undefined);
  });

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    reviews: Reviews,
    private readonly ledgers: Ledgers,
    private readonly memory: vscode.Memento,
  ) {
    this.listener = reviews.onDidChange(() => {
      this.pace.soon();
    });
  }

  /** The verdicts that are shown, as a person chose them in this workspace; all at first. */
  get wanted(): readonly LedgerVerdict[] {
    const kept = this.memory.get<readonly string[]>(wantedKey);
    return kept ? ledgerVerdicts.filter((each) => kept.includes(each)) : ledgerVerdicts;
  }

  set wanted(verdicts: readonly LedgerVerdict[]) {
    void this.memory.update(wantedKey, verdicts.length === 0 ? undefined : verdicts);
    this.changed.fire(undefined);
  }

  nodes(): Promise<readonly LedgerNode[]> {
    return this.pace.timed(async () => ledgerTree(await this.ledgers.ledger(), new Set(this.wanted), localizer()));
  }

  async getChildren(node?: LedgerNode): Promise<LedgerNode[]> {
    return [...(node ? node.children : await this.nodes())];
  }

  getTreeItem(node: LedgerNode): vscode.TreeItem {
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(node.label, node.entry ? None : Collapsed);
    item.id = node.id;
    item.description = node.description;
    item.tooltip = node.tooltip === '' ? node.description : new vscode.MarkdownString(node.tooltip);
    item.iconPath = new vscode.ThemeIcon(node.icon);
    item.accessibilityInformation = { label: `${node.label} ${node.description}` };
    if (!node.entry) return item;
    item.contextValue = 'ledgerEntry';
    item.command = {
      title: vscode.l10n.t('Show both places'),
      command: 'reportReview.revealOutcome',
      arguments: [node],
    };
    return item;
  }

  dispose(): void {
    this.listener.dispose();
    this.pace.dispose();
    this.changed.dispose();
  }
}

const wantedKey = 'ledger.verdicts';
