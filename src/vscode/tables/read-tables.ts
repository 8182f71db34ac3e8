import * as vscode from 'vscode';
import type { Paper } from '../../compare/index.ts';
import { corrections, editsOf } from '../../compare/index.ts';
import {
  applyReadBack,
  correctedWords,
  correctionsPage,
  readBack,
  readBackPage,
  returnedTables,
} from '../../export/index.ts';
import type { ReadBack } from '../../export/index.ts';
import { escapeMarkdown } from '../../present/index.ts';
import type { Store } from '../../tags/index.ts';
import { importedScheme } from '../host/imported-address.ts';
import { relativeName } from '../host/name-of.ts';
import { localizer } from '../localizer.ts';
import type { Pages } from '../records/pages.ts';
import { exportReportOf } from '../reports/export-report.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { ChosenChanges, CorrectedReview } from './choose-changes.ts';
import { certainChanges, chooseChanges } from './choose-changes.ts';
import { chooseTables, openTables } from './choose-tables.ts';
import { correctTexts } from './correct-texts.ts';

/** What a script may say beforehand. */
export interface ReadOrder {
  /** Files, or folders of them. */
  readonly from: vscode.Uri | readonly vscode.Uri[];
  /** Take over all that is certain, without a question. */
  readonly take?: 'certain';
}

/**
 * Reads filled-in tables back, one or a folder of them: breakdowns of tasks, and figures that offices verified. Shows what
 * would change, lets the person untick what should not, then changes records and numbers as one act that can be taken
 * back. What cannot be taken over is listed.
 */
export async function readTables(reviews: Reviews, pages: Pages, order?: ReadOrder): Promise<void> {
  const tables = await chooseTables(order?.from);
  const opened = tables && (await openTables(reviews.documents.extension, tables));
  if (!opened) return;
  await reviews.ready();
  const all = await reviews.all();
  const { sheets, papers, notes } = returnedTables(opened.files, localizer());
  const read = readBack(sheets, all.map(exportReportOf), localizer());
  const corrected = papers.length === 0 ? [] : all.map((review) => correctedOf(review, papers));
  const troubles = [...opened.problems, ...notes];
  if (read.tables + papers.length === 0) {
    const none = vscode.l10n.t('No table of tasks and no filled-in table of figures to be verified was found.');
    void vscode.window.showWarningMessage(troubles.length === 0 ? none : troubles.join('\n'));
    return;
  }
  const page = pageOf(read, papers, corrected, [...troubles, ...unwritable(corrected)]);
  await pages.show(vscode.l10n.t('What the table changes'), () => Promise.resolve(page));
  const writable = corrected.filter(({ review }) => review.uri.scheme !== importedScheme);
  const chosen = order?.take === 'certain' ? certainChanges(read, writable) : await ask(read, writable, papers);
  if (chosen) await apply(reviews, namesOf(tables), chosen);
  if (papers.length > 0 && order?.take !== 'certain') await offerAsSources(reviews, tables, corrected);
}

/** What the records are told first, then the figures, then what a person has to see to. */
function pageOf(
  read: ReadBack,
  papers: readonly Paper[],
  corrected: readonly CorrectedReview[],
  troubles: readonly string[],
): string {
  const parts = [
    ...(read.tables > 0 ? [readBackPage(read, localizer())] : [`# ${vscode.l10n.t('What the table changes')}`]),
    correctionsPage(papers, corrected, localizer()),
    troubles.map((each) => `- ${escapeMarkdown(each)}`).join('\n'),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function unwritable(corrected: readonly CorrectedReview[]): readonly string[] {
  return corrected.flatMap(({ name, review, found }) =>
    review.uri.scheme !== importedScheme || found.corrected.length === 0
      ? []
      : [
          vscode.l10n.t(
            '{0} is read from a Word file or a PDF and is not changed here. Keep the tables as sources: then a Word copy gets the corrections.',
            name,
          ),
        ],
  );
}

function correctedOf(review: CorrectedReview['review'], papers: readonly Paper[]): CorrectedReview {
  return { name: relativeName(review.uri), draft: review, review, found: corrections(review, papers) };
}

async function ask(
  read: ReadBack,
  corrected: readonly CorrectedReview[],
  papers: readonly Paper[],
): Promise<ChosenChanges | undefined> {
  const numbers = corrected.reduce((sum, { found }) => sum + found.corrected.length, 0);
  if (read.changes.length + read.conflicts.length + numbers > 0) return chooseChanges(read, corrected);
  const message =
    read.unknown.length > 0
      ? vscode.l10n.t('Nothing to adopt; {0} rows match no commitment.', read.unknown.length)
      : papers.length > 0
        ? correctedWords(corrected, localizer())
        : vscode.l10n.t('The table says what the records say.');
  void vscode.window.showInformationMessage(message);
  return undefined;
}

async function apply(reviews: Reviews, names: string, { records, corrections: taken }: ChosenChanges): Promise<void> {
  const numbers = [...taken.values()].reduce((sum, each) => sum + each.length, 0);
  if (records.length + numbers === 0) return;
  const signed = await reviews.marks.sign();
  const edits = (await reviews.all()).flatMap(({ uri, text }) => {
    const own = records.filter(({ file }) => file === uri.toString());
    return own.length === 0 ? [] : [{ report: uri, edit: (store: Store) => applyReadBack(store, text, own, signed) }];
  });
  const texts = [...taken].map(([{ review }, own]) => ({ ...review, edits: editsOf(own) }));
  await reviews.marks.changeAll(vscode.l10n.t('changes of the table {0}', names), edits, () => correctTexts(texts));
  const message = vscode.l10n.t(
    '{0} commitments and {1} numbers changed. “Undo Last Mark” undoes all of it.',
    records.length,
    numbers,
  );
  vscode.window.setStatusBarMessage(message, SHOWN);
}

/** With the tables as sources the card of a figure says who confirmed it, and a Word copy gets what was corrected. */
async function offerAsSources(
  reviews: Reviews,
  tables: readonly vscode.Uri[],
  corrected: readonly CorrectedReview[],
): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.find(({ uri }) =>
    tables.every(({ path }) => path.startsWith(`${uri.path}/`)),
  );
  if (!folder) return;
  const named = await reviews.sources.named(folder.uri);
  const others = tables.filter((table) => !named.some((each) => each.toString() === table.toString()));
  if (others.length === 0) return;
  const keep = vscode.l10n.t('Keep as Sources');
  const message = [
    correctedWords(corrected, localizer()),
    vscode.l10n.t('Kept as sources, the tables go on telling at each figure who confirmed or corrected it.'),
  ].join(' ');
  if ((await vscode.window.showInformationMessage(message, keep)) === keep)
    await reviews.sources.name(folder.uri, [...named, ...others]);
}

function namesOf(tables: readonly vscode.Uri[]): string {
  return tables.map((table) => vscode.workspace.asRelativePath(table)).join('、');
}

/** Milliseconds. */
const SHOWN = 8000;
