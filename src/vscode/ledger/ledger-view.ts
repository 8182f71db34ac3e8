import * as vscode from 'vscode';
import type { LedgerVerdict } from '../../ledger/index.ts';
import type { LedgerNode, LedgerTreeMemory } from '../../present/index.ts';
import { localizer } from '../localizer.ts';
import type { Reviews } from '../reports/reviews.ts';
import { NodeView } from '../host/node-view.ts';
import { PacedRefresh } from '../host/paced-refresh.ts';
import { ledgerTree, ledgerVerdicts } from '../lazy/answers.ts';
import type { Ledgers } from './ledgers.ts';

export const ledgerViewId = 'reportReview.ledger';

/** What was promised and what came of it, by district, year and topic. */
export class LedgerView extends NodeView<LedgerNode> {
  private readonly made: LedgerTreeMemory = new WeakMap();
  private readonly pace = new PacedRefresh(() => {
    this.redraw();
  });

  constructor(
    reviews: Reviews,
    private readonly ledgers: Ledgers,
    private readonly memory: vscode.Memento,
  ) {
    super();
    const listener = reviews.onDidChange(() => {
      this.pace.soon();
    });
    this.owns(this.pace, listener);
  }

  /** The verdicts that are shown, as a person chose them in this workspace; all at first. */
  get wanted(): readonly LedgerVerdict[] {
    const kept = this.memory.get<readonly string[]>(wantedKey);
    return kept ? ledgerVerdicts.filter((each) => kept.includes(each)) : ledgerVerdicts;
  }

  set wanted(verdicts: readonly LedgerVerdict[]) {
    void this.memory.update(wantedKey, verdicts.length === 0 ? undefined : verdicts);
    this.redraw();
  }

  nodes(): Promise<readonly LedgerNode[]> {
    return this.pace.timed(async () =>
      ledgerTree(await this.ledgers.ledger(), new Set(this.wanted), localizer(), this.made),
    );
  }

  getTreeItem(node: LedgerNode): vscode.TreeItem {
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(node.label, node.entry || node.adrift ? None : Collapsed);
    item.id = node.id;
    item.description = node.description;
    item.tooltip = node.tooltip === '' ? node.description : new vscode.MarkdownString(node.tooltip);
    item.iconPath = new vscode.ThemeIcon(node.icon);
    item.accessibilityInformation = { label: `${node.label} ${node.description}` };
    if (node.adrift) item.contextValue = 'ledgerAdrift';
    if (!node.entry) return item;
    item.contextValue = 'ledgerEntry';
    item.command = {
      title: vscode.l10n.t('Show both places'),
      command: 'reportReview.revealOutcome',
      arguments: [node],
    };
    return item;
  }
}

const wantedKey = 'ledger.verdicts';
