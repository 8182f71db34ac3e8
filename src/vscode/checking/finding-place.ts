import * as vscode from 'vscode';
import type { AnalysisFinding, Range } from '../../core/index.ts';
import { toOffsets } from '../host/ranges.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { isReport } from '../reports/open-reports.ts';
import { shownFindings } from './shown-findings.ts';

/** Names one finding, in a form that a command can carry. */
export interface FindingPlace {
  readonly uri: string;
  readonly rule: string;
  readonly range: Range;
}

/** A finding in the report that it was found in. */
export interface PlacedFinding {
  readonly review: Review;
  readonly finding: AnalysisFinding;
}

/** The finding that a command is meant for: the one it names, else the one at the cursor. */
export async function findFinding(reviews: Reviews, place?: FindingPlace): Promise<PlacedFinding | undefined> {
  if (place) {
    const review = await reviews.at(vscode.Uri.parse(place.uri));
    const finding = review?.findings.shown.find(
      ({ rule, range }) => rule === place.rule && range[0] === place.range[0] && range[1] === place.range[1],
    );
    return review && finding && { review, finding };
  }
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isReport(editor.document)) return undefined;
  const review = await reviews.of(editor.document);
  const [start, end] = toOffsets(editor.document, editor.selection);
  const finding = shownFindings(review).each.find(({ range }) => range[0] <= end && start <= range[1]);
  return finding && { review, finding };
}

export function placeOf(uri: vscode.Uri, { rule, range }: AnalysisFinding): FindingPlace {
  return { uri: uri.toString(), rule, range };
}

/** The same, and where there is none a person is told so. */
export async function findingOrSay(reviews: Reviews, place?: FindingPlace): Promise<PlacedFinding | undefined> {
  const found = await findFinding(reviews, place);
  if (!found) void vscode.window.showInformationMessage(vscode.l10n.t('There is no finding here.'));
  return found;
}
