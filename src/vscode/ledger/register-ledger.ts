import * as vscode from 'vscode';
import { version } from '../../../package.json';
import type { Range } from '../../core/index.ts';
import { ledgerFile, ledgerFormats } from '../../export/index.ts';
import type { LedgerNode } from '../../present/index.ts';
import { askWhere } from '../host/ask-where.ts';
import { today } from '../host/clock.ts';
import { localizer } from '../localizer.ts';
import { revealBeside } from '../host/reveal-beside.ts';
import { showPlace } from '../host/show-place.ts';
import { writeFile } from '../host/write-file.ts';
import type { LedgerDashboard } from './ledger-dashboard-panel.ts';
import { ledgerRows, ledgerVerdicts, ledgerVerdictWords } from '../lazy/answers.ts';
import type { Found } from '../lazy/acts.ts';
import * as acts from '../lazy/acts.ts';
import type { Reviews } from '../reports/reviews.ts';
import { registerLedgerLenses } from './ledger-lenses.ts';
import type { LedgerView } from './ledger-view.ts';
import { ledgerViewId } from './ledger-view.ts';
import type { Ledgers } from './ledgers.ts';

/** The view of promises and outcomes with its commands. */
export function registerLedger(
  reviews: Reviews,
  ledgers: Ledgers,
  { view, dashboard }: { readonly view: LedgerView; readonly dashboard: LedgerDashboard },
): vscode.Disposable {
  return vscode.Disposable.from(
    registerLedgerLenses(reviews, ledgers),
    vscode.window.createTreeView(ledgerViewId, { treeDataProvider: view, showCollapseAll: true }),
    vscode.commands.registerCommand('reportReview.revealOutcome', revealOutcome),
    vscode.commands.registerCommand('reportReview.revealPlace', revealPlace),
    vscode.commands.registerCommand(
      'reportReview.decidePromise',
      (node?: LedgerNode, _selected?: unknown, found?: Found) =>
        acts.decidePromise(reviews, ledgers, node?.entry ?? null, found),
    ),
    vscode.commands.registerCommand('reportReview.dropVerdict', (node?: LedgerNode) =>
      acts.dropVerdict(reviews, node?.adrift),
    ),
    vscode.commands.registerCommand('reportReview.showLedger', () => dashboard.show()),
    vscode.commands.registerCommand('reportReview.filterLedger', () => filterLedger(view)),
    vscode.commands.registerCommand('reportReview.exportLedger', (target?: vscode.Uri) =>
      exportLedger(ledgers, target),
    ),
  );
}

/** The promise on the left, and beside it what the best outcome says. */
async function revealOutcome(node?: Pick<LedgerNode, 'entry'>): Promise<void> {
  const entry = node?.entry;
  if (!entry) return;
  const [outcome] = entry.outcomes;
  const { target } = entry;
  await showPlace(vscode.Uri.parse(target.file), target.range, {
    preserveFocus: true,
    viewColumn: vscode.ViewColumn.One,
  });
  if (!outcome) return;
  await showPlace(vscode.Uri.parse(outcome.file), outcome.range, {
    preserveFocus: true,
    viewColumn: vscode.ViewColumn.Two,
  });
}

/** From a link of a page: the place in the report, beside the page. */
async function revealPlace(file?: string, range?: Range): Promise<void> {
  if (file === undefined || !range) return;
  await revealBeside(vscode.Uri.parse(file), range, vscode.window.tabGroups.activeTabGroup.viewColumn);
}

async function filterLedger(view: LedgerView): Promise<void> {
  const picks = ledgerVerdicts.map((verdict) => ({
    label: ledgerVerdictWords(localizer(), verdict),
    verdict,
    picked: view.wanted.includes(verdict),
  }));
  const chosen = await vscode.window.showQuickPick(picks, {
    canPickMany: true,
    placeHolder: vscode.l10n.t('Which commitments are shown?'),
  });
  if (chosen) view.wanted = chosen.map(({ verdict }) => verdict);
}

async function exportLedger(ledgers: Ledgers, to?: vscode.Uri): Promise<void> {
  const ledger = await ledgers.ledger();
  const rows = ledgerRows(ledger, (file) => ledgers.sourceOf(file)).map((row) => ({
    ...row,
    promised: { ...row.promised, file: pathOf(row.promised.file) },
    said: row.said && { ...row.said, file: pathOf(row.said.file) },
  }));
  if (rows.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No commitment was found.'));
    return;
  }
  const target = to ?? (await chooseFile());
  if (!target) return;
  const format =
    ledgerFormats.find(({ extension }) => target.path.toLowerCase().endsWith(`.${extension}`))?.id ?? 'csv';
  const content = await ledgerFile(format, ledger, rows, localizer(), { date: today(), version, filters: [] });
  const said = vscode.l10n.t(
    '{0} commitments were written to {1}.',
    rows.length,
    vscode.workspace.asRelativePath(target),
  );
  await writeFile(target, content, to ? undefined : said);
}

function pathOf(file: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(file));
}

function chooseFile(): Thenable<vscode.Uri | undefined> {
  return askWhere(`${vscode.l10n.t('Commitments and outcomes')}.xlsx`, {
    [vscode.l10n.t('Excel workbook')]: ['xlsx'],
    [vscode.l10n.t('CSV, for Excel and WPS')]: ['csv'],
    [vscode.l10n.t('Page to print')]: ['html'],
    Markdown: ['md'],
    JSON: ['json'],
  });
}
