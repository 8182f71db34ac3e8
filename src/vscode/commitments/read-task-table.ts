import * as vscode from 'vscode';
import { applyReadBack, cellWords, openTable, readBack, readBackPage, tableTroubleWords } from '../../export/index.ts';
import type { ReadBack, ReadSheet, RowChange } from '../../export/index.ts';
import { decode, importSheets, ImportTrouble } from '../../intake/index.ts';
import { shorten } from '../../present/index.ts';
import type { Store } from '../../tags/index.ts';
import { importersIn } from '../host/importers-in.ts';
import { exportReportOf } from '../reports/export-report.ts';
import type { Pages } from '../records/pages.ts';
import type { Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';

/** What a script may say beforehand. */
export interface ReadOrder {
  readonly from: vscode.Uri;
  /** Take over all that is certain, without a question. */
  readonly take?: 'certain';
}

/**
 * Reads an edited table back: shows what would change, lets the person untick what should not, then changes the records
 * as one act that can be taken back. Conflicts are listed and stand unticked; unknown rows are listed.
 */
export async function readTaskTable(reviews: Reviews, pages: Pages, order?: ReadOrder): Promise<void> {
  const from = order?.from ?? (await chooseFile());
  if (!from) return;
  const sheets = await sheetsOf(from, reviews.documents.extension);
  if (!sheets) return;
  await reviews.ready();
  const found = readBack(sheets, (await reviews.all()).map(exportReportOf), localizer());
  if (found.tables === 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('This is no table of tasks: a column with the task or its id is missing.'),
    );
    return;
  }
  await pages.show(vscode.l10n.t('What the table changes'), () => Promise.resolve(readBackPage(found, localizer())));
  const chosen = order?.take === 'certain' ? found.changes : await choose(found);
  if (chosen && chosen.length > 0) await apply(reviews, from, chosen);
}

async function chooseFile(): Promise<vscode.Uri | undefined> {
  const files = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Which edited table?'),
    filters: { [vscode.l10n.t('Tables')]: ['xlsx', 'csv', 'tsv', 'txt'] },
  });
  return files?.[0];
}

async function sheetsOf(from: vscode.Uri, extension: vscode.Uri): Promise<readonly ReadSheet[] | undefined> {
  const reason = await openedOr(from, extension);
  if (typeof reason !== 'string') return reason;
  void vscode.window.showErrorMessage(vscode.l10n.t('The table cannot be read: {0}', reason));
  return undefined;
}

/** The sheets of a file, or why there are none. */
async function openedOr(from: vscode.Uri, extension: vscode.Uri): Promise<readonly ReadSheet[] | string> {
  try {
    const opened = await openTable(await vscode.workspace.fs.readFile(from), {
      decode: (bytes) => {
        const decoded = decode(bytes);
        return decoded.ok ? decoded.text : null;
      },
      workbook: (bytes) => importSheets(bytes, importersIn(extension)),
    });
    return opened.ok ? opened.sheets : tableTroubleWords(opened.trouble, localizer());
  } catch (error) {
    if (error instanceof ImportTrouble) return error.words[localizer().language];
    throw error;
  }
}

interface ChangeItem extends vscode.QuickPickItem {
  readonly change?: RowChange;
}

/** All that is certain is ticked; a conflict is taken over only where the person ticks it. */
async function choose({ changes, conflicts, unknown }: ReadBack): Promise<readonly RowChange[] | undefined> {
  if (changes.length + conflicts.length === 0) {
    const message =
      unknown.length === 0
        ? vscode.l10n.t('The table says what the records say.')
        : vscode.l10n.t('Nothing to take over; {0} rows meet no commitment.', unknown.length);
    void vscode.window.showInformationMessage(message);
    return undefined;
  }
  const asItem = (change: RowChange, picked: boolean): ChangeItem => ({
    label: shorten(change.commitment.text, 60),
    description: change.cells.map((cell) => cellWords(cell, localizer())).join(' · '),
    picked,
    change,
  });
  const doubtful = conflicts
    .filter(({ kind }) => kind !== 'unreadable')
    .map(({ place, file, commitment, cell }) => asItem({ place, file, commitment, cells: [cell] }, false));
  const items: readonly ChangeItem[] = [
    ...changes.map((change) => asItem(change, true)),
    ...(doubtful.length > 0
      ? [{ label: vscode.l10n.t('Conflicts'), kind: vscode.QuickPickItemKind.Separator }, ...doubtful]
      : []),
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Take over from the table'),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return chosen?.flatMap(({ change }) => change ?? []);
}

async function apply(reviews: Reviews, from: vscode.Uri, changes: readonly RowChange[]): Promise<void> {
  const signed = await reviews.marks.sign();
  const edits = (await reviews.all()).flatMap(({ uri, text }) => {
    const own = changes.filter(({ file }) => file === uri.toString());
    return own.length === 0 ? [] : [{ report: uri, edit: (store: Store) => applyReadBack(store, text, own, signed) }];
  });
  const name = vscode.workspace.asRelativePath(from);
  await reviews.marks.changeAll(vscode.l10n.t('changes of the table {0}', name), edits);
  const message = vscode.l10n.t('{0} commitments changed. “Undo Last Mark” takes all of it back.', changes.length);
  vscode.window.setStatusBarMessage(message, shown);
}

/** Milliseconds. */
const shown = 8000;
