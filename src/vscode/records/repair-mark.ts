import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import { lineTable } from '../../core/index.ts';
import { shorten, stateWords } from '../../present/index.ts';
import type { TreeNode } from '../../present/index.ts';
import {
  moveMark,
  moveReview,
  removeMark,
  removeReview,
  repairCandidates,
  reviewCandidates,
  staleReviews,
} from '../../tags/index.ts';
import type { RepairCandidate, Store } from '../../tags/index.ts';
import { toOffsets } from '../host/ranges.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { showPlace } from '../host/show-place.ts';
import { localizer } from '../localizer.ts';
import { relativeName } from '../host/name-of.ts';

/** A mark whose words are gone or are others now, or a review of what is not there any more. */
interface Broken {
  readonly review: Review;
  readonly id: string;
  readonly quote: string;
  /** Where changed words stand; null where they are gone. */
  readonly range: Range | null;
  readonly likely: () => readonly RepairCandidate[];
  /** It can stand on the likely ones alone: a review stands on a figure or a finding. */
  readonly onlyLikely: boolean;
  readonly put: (store: Store, range: Range) => Store;
  readonly remove: (store: Store) => Store;
}

/**
 * Puts a mark whose words changed or are gone on words that a person chooses among the likeliest, or takes it away. All
 * such marks are listed where none is named. A script may give the words' offsets.
 */
export async function repairMark(reviews: Reviews, node?: TreeNode, given?: Range): Promise<void> {
  const broken = (await reviews.all()).flatMap((review) => [...brokenMarks(review), ...brokenReviews(review)]);
  const id = node?.mark?.id ?? node?.review?.id ?? node?.commitment?.mark?.id;
  const one =
    id === undefined ? await pickBroken(broken) : broken.find((each) => each.id === id && isOf(each.review, node));
  if (!one) return;
  const range = given ?? (await pickPlace(one));
  if (range === undefined) return;
  const { review, quote } = one;
  const label = vscode.l10n.t('repair of the mark on {0}', quote);
  await reviews.marks.change(review.uri, label, (store) =>
    range === null ? one.remove(store) : one.put(store, range),
  );
  if (range !== null && given === undefined) await showPlace(review.uri, range, { preserveFocus: true });
}

/** The same words in two reports have marks of one id. */
function isOf({ uri }: Review, node: TreeNode | undefined): boolean {
  return node?.file === undefined || node.file === uri.toString();
}

function brokenMarks(review: Review): readonly Broken[] {
  const { analysis, text } = review;
  const { lost, commitments } = review.marked;
  const changed = commitments.flatMap(({ mark, state, range }) =>
    mark && state === 'changed' ? [{ mark, range }] : [],
  );
  return [...lost.map((mark) => ({ mark, range: null })), ...changed].map(({ mark, range }) => ({
    review,
    id: mark.id,
    quote: mark.anchor.quote,
    range,
    likely: () => repairCandidates(analysis, text, mark),
    onlyLikely: false,
    put: (store, words) => moveMark(store, text, mark, words),
    remove: (store) => removeMark(store, mark),
  }));
}

function brokenReviews(review: Review): readonly Broken[] {
  const { analysis, text, store: now } = review;
  return staleReviews(analysis, text, now).map(({ review: said, range }) => ({
    review,
    id: said.id,
    quote: said.anchor.quote,
    range,
    likely: () => reviewCandidates(analysis, text, now, said),
    onlyLikely: true,
    put: (store, words) => moveReview(store, text, said, words),
    remove: (store) => removeReview(store, said),
  }));
}

async function pickBroken(broken: readonly Broken[]): Promise<Broken | undefined> {
  if (broken.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Every mark stands on its words.'));
    return undefined;
  }
  const items = broken.map((each) => ({
    label: shorten(each.quote, 80),
    description: stateWords(localizer(), each.range ? 'changed' : 'lost'),
    detail: relativeName(each.review.uri),
    each,
  }));
  const title = vscode.l10n.t('Marks to repair');
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.each;
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly range: Range | null;
}

/** The words to put it on; null takes the mark away. */
async function pickPlace({ review, quote, likely, onlyLikely, ...found }: Broken): Promise<Range | null | undefined> {
  const lines = lineTable(review.text);
  const place = ([start]: Range): string => vscode.l10n.t('line {0}', lines.lineAt(start));
  const asItem = (icon: string, words: Range, why: string): PlaceItem => ({
    label: shorten(review.text.slice(...words), 100),
    description: [place(words), why].join(' · '),
    iconPath: new vscode.ThemeIcon(icon),
    range: words,
  });
  const range = onlyLikely ? null : found.range;
  const selected = onlyLikely ? undefined : selectionIn(review.uri);
  const others = likely().filter((each) => each.range[0] !== range?.[0]);
  const items: PlaceItem[] = [
    ...(range ? [asItem('pinned', range, vscode.l10n.t('where it stands now'))] : []),
    ...(selected ? [asItem('selection', selected, vscode.l10n.t('selected in the editor'))] : []),
    ...others.map((each) =>
      asItem('location', each.range, vscode.l10n.t('{0}% alike', Math.round(100 * each.likeness))),
    ),
    { label: vscode.l10n.t('Remove the mark'), iconPath: new vscode.ThemeIcon('trash'), range: null },
  ];
  const title = vscode.l10n.t('Where does this belong now? {0}', shorten(quote, 60));
  return (await vscode.window.showQuickPick(items, { title }))?.range;
}

function selectionIn(uri: vscode.Uri): Range | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri.toString() || editor.selection.isEmpty) return undefined;
  return toOffsets(editor.document, editor.selection);
}
