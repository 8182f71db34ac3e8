import * as vscode from 'vscode';
import { makeApi } from './api/make-api.ts';
import type { ReportReviewApi } from './api/report-review-api.ts';
import { showToTests } from './api/show-to-tests.ts';
import { registerAssistant } from './assistant/register-assistant.ts';
import { KeptAnswers } from './reports/kept-answers.ts';
import { threadAnalyst } from './reports/thread-analyst.ts';
import { AgendaView } from './commitments/agenda-view.ts';
import { CommitmentsView } from './commitments/commitments-view.ts';
import { WorkspaceSources } from './sources/workspace-sources.ts';
import * as acts from './lazy/acts.ts';
import { registerBoard } from './board/register-board.ts';
import { registerDueStatus } from './commitments/due-status.ts';
import { registerFindingStatus } from './checking/finding-status.ts';
import { FiguresPanels } from './figures/figures-panels.ts';
import { Pages } from './records/pages.ts';
import { Marks } from './store/marks.ts';
import { coreKeptIn } from './host/core-ready.ts';
import { FolderWatch } from './host/folder-watch.ts';
import { Signature } from './store/signature.ts';
import { DocumentFiles } from './reports/document-files.ts';
import { LostFiles } from './reports/lost-files.ts';
import { OpenReports } from './reports/open-reports.ts';
import { ReportReader } from './reports/report-reader.ts';
import { ReportFiles } from './reports/report-files.ts';
import { Reviews } from './reports/reviews.ts';
import { registerOpening } from './opening/register-opening.ts';
import { registerReading } from './reading/register-reading.ts';
import { registerChecking } from './checking/register-checking.ts';
import { registerFollowing } from './commitments/register-following.ts';
import { LedgerDashboard } from './ledger/ledger-dashboard-panel.ts';
import { LedgerView } from './ledger/ledger-view.ts';
import { Ledgers } from './ledger/ledgers.ts';
import { registerLedger } from './ledger/register-ledger.ts';
import { ComparisonView } from './compare/comparison-view.ts';
import { registerCompare } from './compare/register-compare.ts';
import { registerWord } from './word/register-word.ts';
import { registerTables } from './tables/register-tables.ts';
import { VerifiedView } from './checking/verified-view.ts';

/** Puts every part of the extension to work, and returns what other extensions may ask of it. */
export function start(context: vscode.ExtensionContext): ReportReviewApi {
  const { subscriptions, extensionUri, globalStorageUri, storageUri, globalState, workspaceState, extensionMode } =
    context;
  const core = coreKeptIn(globalStorageUri, extensionUri);
  const analyst = threadAnalyst(vscode.Uri.joinPath(extensionUri, 'dist', 'analysis-worker.js').fsPath, core);
  const reader = new ReportReader(analyst, new KeptAnswers(storageUri));
  const folders = new FolderWatch();
  const lost = new LostFiles(folders);
  const open = new OpenReports(reader, lost);
  const files = new ReportFiles(reader, folders);
  const documents = new DocumentFiles(extensionUri, files, reader, folders);
  const textOf = (uri: vscode.Uri): string | undefined => open.savedText(uri, files.at(uri) ?? documents.at(uri));
  const marks = new Marks(globalStorageUri, textOf, new Signature(globalState), folders);
  const sources = new WorkspaceSources(extensionUri, folders);
  const reviews = new Reviews(open, files, marks, documents, sources);
  const pages = new Pages();
  const agenda = new AgendaView(reviews, workspaceState);
  const tree = new CommitmentsView(reviews, workspaceState, (node) => acts.districtTooltip(reviews, node));
  const figures = new FiguresPanels(reviews, extensionUri);
  const verified = new VerifiedView(reviews);
  const ledgers = new Ledgers(reviews);
  const ledger = new LedgerView(reviews, ledgers, workspaceState);
  const dashboard = new LedgerDashboard(reviews, ledgers);
  const comparison = new ComparisonView(reviews);
  const status = registerFindingStatus(reviews);
  const due = registerDueStatus(reviews);
  const board = registerBoard(reviews, extensionUri);
  subscriptions.push(
    analyst,
    folders,
    lost,
    open,
    files,
    documents,
    sources,
    marks,
    reviews,
    tree,
    agenda,
    pages,
    figures,
    verified,
    ledger,
    dashboard,
    comparison,
    status,
    due,
    board,
    registerOpening(extensionUri, documents, reviews),
    registerReading(reviews, figures, ledgers),
    registerChecking(reviews, verified, pages),
    registerLedger(reviews, ledgers, { view: ledger, dashboard }),
    registerCompare(reviews, comparison),
    vscode.commands.registerCommand('reportReview.chooseSources', (given?: readonly vscode.Uri[]) =>
      acts.chooseSources(sources, given),
    ),
    registerWord(reviews),
    registerTables(reviews, pages),
    registerAssistant(context.extension, reviews),
    registerFollowing(reviews, { marks, tree, agenda, pages }),
  );
  if (extensionMode === vscode.ExtensionMode.Test)
    subscriptions.push(
      showToTests({
        reviews,
        pages,
        tree,
        agenda,
        verified,
        ledger,
        dashboard,
        comparison,
        status,
        due,
        board,
        figures,
      }),
    );
  return makeApi(reviews);
}
