import type * as vscode from 'vscode';
import { AgendaView } from './views/agenda-view.ts';
import { CommitmentsView } from './views/commitments-view.ts';
import * as acts from './acts/index.ts';
import { registerApplyFix } from './commands/apply-fix.ts';
import { registerExportCommitments } from './commands/export-commitments.ts';
import { registerExportFigures } from './commands/export-figures.ts';
import { registerFindingCommands } from './commands/finding-commands.ts';
import { registerFilterCommitments } from './commands/filter-commitments.ts';
import { registerGroupCommitments } from './commands/group-commitments.ts';
import { registerMarkSelection } from './commands/mark-selection.ts';
import { registerNextFigure } from './commands/next-figure.ts';
import { registerNextFinding } from './commands/next-finding.ts';
import { registerOpenRulePage } from './commands/open-rule-page.ts';
import { registerRecordCommands } from './commands/record-commands.ts';
import { registerRefreshCommitments } from './commands/refresh-commitments.ts';
import { registerRejectCommitment } from './commands/reject-commitment.ts';
import { registerRemoveLostMark } from './commands/remove-lost-mark.ts';
import { registerRevealCommitment } from './commands/reveal-commitment.ts';
import { registerShowFigures } from './commands/show-figures.ts';
import { registerTidyReport } from './commands/tidy-report.ts';
import { registerTagCommitment } from './commands/tag-commitment.ts';
import { registerUndoMark } from './commands/undo-mark.ts';
import { registerAgenda } from './features/agenda.ts';
import { registerCommitments } from './features/commitments.ts';
import { registerDiagnostics } from './features/diagnostics.ts';
import { registerDiscussions } from './features/discussions.ts';
import type { FindingStatus } from './features/finding-status.ts';
import { registerFindingStatus } from './features/finding-status.ts';
import { registerFigureHighlights } from './features/figure-highlights.ts';
import { registerFiguresTable } from './features/figures-table.ts';
import { registerFollowEdits } from './features/follow-edits.ts';
import { registerFollowRenames } from './features/follow-renames.ts';
import { registerFolding } from './features/folding.ts';
import { registerHover } from './features/hover.ts';
import { registerIndicatorReferences } from './features/indicator-references.ts';
import { registerImportedReports } from './features/imported-reports.ts';
import { registerInlayHints } from './features/inlay-hints.ts';
import { registerLanguageDetection } from './features/detect-language.ts';
import { registerOutline } from './features/outline.ts';
import { registerQuickFixes } from './features/quick-fixes.ts';
import { registerRecordDecorations } from './features/record-decorations.ts';
import { registerRecordLenses } from './features/record-lenses.ts';
import { registerRulePages } from './features/rule-pages.ts';
import { registerSelectionSums } from './features/selection-sums.ts';
import { registerSemanticTokens } from './features/semantic-tokens.ts';
import { registerVerifiedRelations } from './features/verified-relations.ts';
import { registerVerdictDecorations } from './features/verdict-decorations.ts';
import { registerWorkspaceSymbols } from './features/workspace-symbols.ts';
import { FiguresPanels } from './figures/figures-panels.ts';
import { Pages } from './views/pages.ts';
import { Marks } from './marks/marks.ts';
import { DocumentFiles } from './reports/document-files.ts';
import { OpenReports } from './reports/open-reports.ts';
import { ReportFiles } from './reports/report-files.ts';
import { Reviews } from './reports/reviews.ts';
import { VerifiedView } from './views/verified-view.ts';
import type { FigureRow, TreeNode, VerifiedNode } from '../present/index.ts';

/** What tests and other extensions may look at. */
export interface Api {
  /** The tree of commitments as it is shown now. */
  commitmentTree(): Promise<readonly TreeNode[]>;
  /** The agenda as it is shown now. */
  agenda(): Promise<readonly TreeNode[]>;
  /** The tree of verified relations as it is shown now. */
  verifiedTree(): readonly VerifiedNode[];
  /** What the status bar says was checked in the report in front; undefined where it says nothing. */
  checkedStatus(): ReturnType<FindingStatus['shown']>;
  /** What the table of figures of a report shows now; undefined where none is open. */
  figuresTable(uri: vscode.Uri): readonly FigureRow[] | undefined;
}

export function activate(context: vscode.ExtensionContext): Api {
  const { subscriptions, extensionUri, globalStorageUri, workspaceState } = context;
  const open = new OpenReports();
  const files = new ReportFiles();
  const documents = new DocumentFiles(extensionUri, files);
  const marks = new Marks(globalStorageUri, (uri) => open.savedText(uri, files.at(uri) ?? documents.at(uri)));
  const reviews = new Reviews(open, files, marks, documents);
  const pages = new Pages();
  const agenda = new AgendaView(reviews, workspaceState);
  const tree = new CommitmentsView(reviews, workspaceState, (node) => acts.districtTooltip(reviews, node));
  const figures = new FiguresPanels(reviews, extensionUri);
  const verified = new VerifiedView(reviews);
  const status = registerFindingStatus(reviews);
  subscriptions.push(
    open,
    files,
    documents,
    marks,
    reviews,
    tree,
    agenda,
    pages,
    figures,
    verified,
    registerLanguageDetection(),
    registerImportedReports(extensionUri, documents),
    registerTidyReport(),
    registerOutline(reviews),
    registerFolding(reviews),
    registerWorkspaceSymbols(reviews),
    registerHover(reviews),
    registerSemanticTokens(reviews),
    registerInlayHints(reviews),
    registerFigureHighlights(reviews),
    registerIndicatorReferences(reviews),
    registerNextFigure(reviews),
    registerSelectionSums(reviews),
    registerFiguresTable(figures),
    registerShowFigures(reviews, figures),
    registerExportFigures(reviews, figures),
    registerDiagnostics(reviews),
    registerQuickFixes(reviews),
    status,
    registerVerifiedRelations(verified),
    registerRulePages(),
    registerCommitments(reviews, tree),
    registerAgenda(reviews, tree, agenda),
    reviews.onDidChange(() => {
      pages.refresh();
    }),
    registerRecordDecorations(reviews),
    registerRecordLenses(reviews),
    registerVerdictDecorations(reviews),
    registerDiscussions(reviews),
    registerFollowEdits(reviews),
    registerFollowRenames(marks),
    registerApplyFix(reviews),
    registerFindingCommands(reviews),
    registerNextFinding(reviews),
    registerOpenRulePage(reviews),
    registerTagCommitment(reviews, tree),
    registerRecordCommands(reviews, tree, pages),
    registerMarkSelection(reviews),
    registerRejectCommitment(reviews, tree),
    registerRemoveLostMark(reviews),
    registerUndoMark(marks),
    registerFilterCommitments(reviews, tree),
    registerGroupCommitments(tree),
    registerRefreshCommitments(reviews, tree),
    registerRevealCommitment(),
    registerExportCommitments(reviews, tree),
  );
  return {
    commitmentTree: () => tree.nodes(),
    agenda: () => agenda.nodes(),
    verifiedTree: () => verified.nodes(),
    checkedStatus: () => status.shown(),
    figuresTable: (uri) => figures.of(uri)?.shownRows,
  };
}
