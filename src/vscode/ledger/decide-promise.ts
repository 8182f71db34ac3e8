import * as vscode from 'vscode';
import type { AdriftVerdict, LedgerEntry, LedgerVerdict } from '../../ledger/index.ts';
import { seenOf } from '../../ledger/index.ts';
import { adriftTitle, ledgerVerdictWords, verdictsFor } from '../../present/index.ts';
import { decide, dropDecision } from '../../tags/index.ts';
import { toOffsets } from '../host/ranges.ts';
import { localizer } from '../localizer.ts';
import type { Reviews } from '../reports/reviews.ts';
import { isReport } from '../reports/open-reports.ts';
import type { Ledgers } from './ledgers.ts';

/** What a person finds; a verdict of null takes back what was found. */
export interface Found {
  readonly verdict: LedgerVerdict | null;
  readonly why?: string;
}

/**
 * Keeps what a person found to have come of a promise: of the line of the view that is named, else of the promise at the
 * cursor. It overrules what the reports say, and stays whatever they say later.
 */
export async function decidePromise(
  reviews: Reviews,
  ledgers: Ledgers,
  of: LedgerEntry | null,
  given?: Found,
): Promise<void> {
  const entry = of ?? (await entryAtCursor(ledgers));
  if (!entry) return;
  const report = reviews.reports().find(({ uri }) => uri.toString() === entry.target.file);
  if (!report) return;
  const found = given ?? (await ask(entry));
  if (!found) return;
  const { verdict, why = '' } = found;
  const kept = verdict && { verdict, ...(why === '' ? {} : { why }), saw: seenOf(entry) };
  const decided = { range: entry.target.range, of: entry.kind === 'deliverable' ? entry.indicator : null };
  const signed = await reviews.marks.sign();
  await reviews.marks.change(report.uri, vscode.l10n.t('verdict on {0}', titleOf(entry)), (store) =>
    decide(store, report.text, decided, kept, signed),
  );
}

/** Takes away a verdict whose promise stands no more in its report. */
export async function dropVerdict(reviews: Reviews, adrift: AdriftVerdict | undefined): Promise<void> {
  const report = adrift && reviews.reports().find(({ uri }) => uri.toString() === adrift.file);
  if (!adrift || !report) return;
  await reviews.marks.change(report.uri, vscode.l10n.t('verdict on {0}', adriftTitle(adrift)), (store) =>
    dropDecision(store, adrift.id),
  );
}

async function entryAtCursor(ledgers: Ledgers): Promise<LedgerEntry | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isReport(editor.document)) return undefined;
  const { file, entries } = await ledgers.of(editor.document.uri);
  const [start, end] = toOffsets(editor.document, editor.selection);
  const there = entries.filter(
    ({ target }) => target.file === file && target.range[0] <= end && start <= target.range[1],
  );
  if (there.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no commitment of the ledger here.'));
  }
  if (there.length < 2) return there[0];
  const picks = there.map((entry) => ({ label: titleOf(entry), entry }));
  const chosen = await vscode.window.showQuickPick(picks, { title: vscode.l10n.t('The verdict on which commitment?') });
  return chosen?.entry;
}

function titleOf({ kind, indicator, target }: LedgerEntry): string {
  return kind === 'quantified' ? indicator + target.text : indicator;
}

async function ask(entry: LedgerEntry): Promise<Found | undefined> {
  const { decided, verdict: derived } = entry;
  const items = verdictsFor(entry).map((verdict) => ({
    label: ledgerVerdictWords(localizer(), verdict),
    description: [
      ...(verdict === derived ? [vscode.l10n.t('as the reports say')] : []),
      ...(verdict === decided?.verdict ? [vscode.l10n.t('now')] : []),
    ].join(' · '),
    verdict,
  }));
  const back = { label: vscode.l10n.t('Go by the reports again'), description: '', verdict: null };
  const chosen = await vscode.window.showQuickPick<vscode.QuickPickItem & Pick<Found, 'verdict'>>(
    decided ? [...items, back] : items,
    { title: titleOf(entry) },
  );
  if (!chosen) return undefined;
  if (chosen.verdict === null) return { verdict: null };
  const prompt = vscode.l10n.t('What it rests on, as a paper or a place that was seen. It is shown with the verdict.');
  const why = await vscode.window.showInputBox({ title: chosen.label, prompt, value: decided?.why ?? '' });
  return why === undefined ? undefined : { verdict: chosen.verdict, why: why.trim() };
}
