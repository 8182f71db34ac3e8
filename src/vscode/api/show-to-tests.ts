import * as vscode from 'vscode';
import type { AgendaView } from '../commitments/agenda-view.ts';
import type { CommitmentsView } from '../commitments/commitments-view.ts';
import type { Board } from '../board/register-board.ts';
import type { DueStatus } from '../commitments/due-status.ts';
import type { FindingStatus } from '../checking/finding-status.ts';
import type { VerifiedView } from '../checking/verified-view.ts';
import type { ComparisonView } from '../compare/comparison-view.ts';
import type { FiguresPanels } from '../figures/figures-panels.ts';
import type { LedgerDashboard } from '../ledger/ledger-dashboard-panel.ts';
import type { LedgerView } from '../ledger/ledger-view.ts';
import type { ComparisonNode, FigureRow, LedgerNode, TreeNode, VerifiedNode } from '../../present/index.ts';
import type { Pages } from '../records/pages.ts';
import type { Reviews } from '../reports/reviews.ts';

/** What is on the screen, for the suite that runs inside VS Code: the editor itself tells nobody what its views show. */
export interface Shown {
  /** Resolves when the reports of the workspace are known. */
  ready(): Promise<void>;
  /** The tree of commitments as it is shown now. */
  commitmentTree(): Promise<readonly TreeNode[]>;
  /** The agenda as it is shown now. */
  agenda(): Promise<readonly TreeNode[]>;
  /** The tree of verified relations as it is shown now. */
  verifiedTree(): readonly VerifiedNode[];
  /** The tree of promises and outcomes as it is shown now. */
  ledgerTree(): Promise<readonly LedgerNode[]>;
  /** The page of promises and outcomes as it is shown now; undefined where it is not open. */
  ledgerPage(): string | undefined;
  /** The tree of changes between two drafts as it is shown now. */
  comparisonTree(): readonly ComparisonNode[];
  /** What the status bar says was checked in the report in front; undefined where it says nothing. */
  checkedStatus(): ReturnType<FindingStatus['shown']>;
  /** What the status bar says is due; undefined where it says nothing. */
  dueStatus(): string | undefined;
  /** The lines of the board; undefined while it is not open. */
  board(): ReturnType<Board['shown']>;
  /** The text in Markdown of each page that is open, by the name on its tab. */
  pages(): ReadonlyMap<string, string>;
  /** What the table of figures of a report shows now, or without one that of all reports; undefined where none is open. */
  figuresTable(uri?: vscode.Uri): readonly FigureRow[] | undefined;
}

interface Views {
  readonly pages: Pages;
  readonly reviews: Reviews;
  readonly tree: CommitmentsView;
  readonly agenda: AgendaView;
  readonly verified: VerifiedView;
  readonly ledger: LedgerView;
  readonly dashboard: LedgerDashboard;
  readonly comparison: ComparisonView;
  readonly status: FindingStatus;
  readonly due: DueStatus;
  readonly board: Board;
  readonly figures: FiguresPanels;
}

/** A command that exists only where VS Code runs tests. */
export function showToTests(views: Views): vscode.Disposable {
  const shown: Shown = {
    ready: () => views.reviews.ready(),
    commitmentTree: () => views.tree.nodes(),
    agenda: () => views.agenda.nodes(),
    verifiedTree: () => views.verified.nodes(),
    ledgerTree: () => views.ledger.nodes(),
    ledgerPage: () => views.dashboard.shown,
    comparisonTree: () => views.comparison.nodes(),
    checkedStatus: () => views.status.shown(),
    dueStatus: () => views.due.shown(),
    board: () => views.board.shown(),
    pages: () => views.pages.shown(),
    figuresTable: (uri) => views.figures.of(uri?.toString() ?? '')?.shownRows,
  };
  return vscode.commands.registerCommand('reportReview.shownToTests', () => shown);
}
