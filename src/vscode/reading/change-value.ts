import * as vscode from 'vscode';
import type { MentionEdit } from '../../compare/index.ts';
import { changeValue, whatFollows } from '../../compare/index.ts';
import type { AnalysisFinding, Range } from '../../core/index.ts';
import { metricNear, sentenceAround } from '../../present/index.ts';
import { rangesIn, toOffsets } from '../host/ranges.ts';
import { localizer } from '../localizer.ts';
import { isReport } from '../reports/open-reports.ts';
import type { Review, Reviews } from '../reports/reviews.ts';

/** Names one figure, in a form that a command can carry. */
export interface FigurePlace {
  readonly uri: string;
  readonly range: Range;
}

interface MentionItem extends vscode.QuickPickItem {
  readonly edit: MentionEdit | null;
}

/**
 * Changes a number wherever it is said: asks for the new value, shows every mention as it will read and what holds or does
 * not hold then, and changes those that stay ticked.
 *
 * @param place of the figure, else the one at the cursor
 * @param given the value, from a repair or a script; with `all` nothing is asked
 */
export async function changeValueEverywhere(
  reviews: Reviews,
  place?: FigurePlace,
  given?: string,
  all = false,
): Promise<void> {
  const found = await figureAt(reviews, place);
  if (!found) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no figure here.'));
    return;
  }
  const { review, index } = found;
  const words = given ?? (await askValue(review, index));
  const change = words === undefined ? null : changeValue(review, index, words);
  if (!change) return;
  const chosen = all
    ? change.edits
    : await askMentions(
        review,
        change.edits,
        change.left.map(({ range }) => range),
      );
  if (!chosen || chosen.length === 0) return;
  const edit = new vscode.WorkspaceEdit();
  const ranges = rangesIn(
    review.text,
    chosen.map(({ range }) => range),
  );
  chosen.forEach(({ text }, at) => {
    const range = ranges[at];
    if (range) edit.replace(review.uri, range, text);
  });
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
}

async function figureAt(
  reviews: Reviews,
  place?: FigurePlace,
): Promise<{ readonly review: Review; readonly index: number } | undefined> {
  const editor = vscode.window.activeTextEditor;
  const uri = place
    ? vscode.Uri.parse(place.uri)
    : editor && isReport(editor.document)
      ? editor.document.uri
      : undefined;
  const review = uri && (await reviews.at(uri));
  const offset = place ? place.range[0] : editor && toOffsets(editor.document, editor.selection)[0];
  const index = review && offset !== undefined ? metricNear(review.analysis, review.text, offset) : null;
  return review && index !== null ? { review, index } : undefined;
}

function askValue(review: Review, index: number): Thenable<string | undefined> {
  const figure = review.analysis.metrics[index];
  const text = figure?.text ?? '';
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Change {0} wherever it is said', `${figure?.indicator ?? ''}${text}`),
    prompt: vscode.l10n.t('The new value, with its unit or as the number alone.'),
    value: text,
    validateInput: (words) =>
      changeValue(review, index, words) ? undefined : vscode.l10n.t('This is not a value of the same measure.'),
  });
}

async function askMentions(
  review: Review,
  edits: readonly MentionEdit[],
  left: readonly Range[],
): Promise<readonly MentionEdit[] | undefined> {
  const follows = whatFollows(review, edits, localizer().language);
  const items: readonly MentionItem[] = [
    ...edits.map((edit) => mentionItem(review, edit)),
    ...heading(
      vscode.l10n.t('To check by hand'),
      left.map((range) => lineOf(review.text, range)),
    ),
    ...heading(vscode.l10n.t('Does not hold any more then'), follows.breaks.map(messageOf)),
    ...heading(vscode.l10n.t('Holds then'), follows.mends.map(messageOf)),
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Where it is changed, and what follows'),
    matchOnDetail: true,
  });
  return chosen?.flatMap(({ edit }) => edit ?? []);
}

function mentionItem({ text }: Review, edit: MentionEdit): MentionItem {
  const { metric, range } = edit;
  return { label: `${metric.text} → ${edit.text}`, detail: lineOf(text, range), picked: true, edit };
}

/** A head and lines that cannot be ticked; nothing where there are no lines. */
function heading(title: string, lines: readonly string[]): readonly MentionItem[] {
  const kind = vscode.QuickPickItemKind.Separator;
  return lines.map((line) => ({ label: `${title}: ${line}`, kind, edit: null }));
}

function messageOf({ message }: AnalysisFinding): string {
  return message;
}

function lineOf(text: string, range: Range): string {
  return sentenceAround(text, range);
}
