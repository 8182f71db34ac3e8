import * as vscode from 'vscode';
import type { Correction } from '../../compare/index.ts';
import type { CorrectedDraft, ReadBack, RowChange } from '../../export/index.ts';
import { cellWords } from '../../export/index.ts';
import { sentenceAround, shorten } from '../../present/index.ts';
import { localizer } from '../localizer.ts';
import type { Review } from '../reports/reviews.ts';
import { addTo } from '../../core/index.ts';

/** A report with what filled-in tables correct in it. */
export interface CorrectedReview extends CorrectedDraft {
  readonly review: Review;
}

/** What a person takes over from tables. */
export interface ChosenChanges {
  readonly records: readonly RowChange[];
  readonly corrections: ReadonlyMap<CorrectedReview, readonly Correction[]>;
}

interface ChangeItem extends vscode.QuickPickItem {
  readonly record?: RowChange;
  readonly corrected?: readonly [CorrectedReview, Correction];
}

/** All that is certain. */
export function certainChanges(read: ReadBack, corrected: readonly CorrectedReview[]): ChosenChanges {
  return { records: read.changes, corrections: new Map(corrected.map((each) => [each, each.found.corrected])) };
}

/**
 * Lets a person untick what shall not be taken over; all that is certain is ticked, a conflict only where the person ticks
 * it. Undefined where the question was left.
 */
export async function chooseChanges(
  read: ReadBack,
  corrected: readonly CorrectedReview[],
): Promise<ChosenChanges | undefined> {
  const doubtful = read.conflicts.flatMap(({ kind, place, file, commitment, cell }) =>
    kind === 'unreadable' ? [] : [recordItem({ place, file, commitment, cells: [cell] }, false)],
  );
  const groups: readonly (readonly [string, readonly ChangeItem[]])[] = [
    [
      vscode.l10n.t('Numbers'),
      corrected.flatMap((each) => each.found.corrected.map((one) => correctionItem(each, one))),
    ],
    [vscode.l10n.t('Records'), read.changes.map((change) => recordItem(change, true))],
    [vscode.l10n.t('Conflicts'), doubtful],
  ];
  const items = groups.flatMap(([label, own]) =>
    own.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...own],
  );
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Adopt from the table'),
    canPickMany: true,
    ignoreFocusOut: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!chosen) return undefined;
  const corrections = new Map<CorrectedReview, Correction[]>();
  for (const { corrected: pair } of chosen) if (pair) addTo(corrections, pair[0], pair[1]);
  return { records: chosen.flatMap(({ record }) => record ?? []), corrections };
}

function recordItem(record: RowChange, picked: boolean): ChangeItem {
  return {
    label: shorten(record.commitment.text, 60),
    description: record.cells.map((cell) => cellWords(cell, localizer())).join(' · '),
    picked,
    record,
  };
}

function correctionItem(of: CorrectedReview, correction: Correction): ChangeItem {
  const { text, analysis } = of.review;
  const { held, change } = correction;
  const metric = analysis.metrics[held.metric];
  const to = change.edits.find((edit) => edit.metric === metric)?.text ?? held.fact.metric.text;
  const { source, by } = held.fact;
  const places = vscode.l10n.t('{0} places', change.edits.length);
  return {
    label: `${metric?.indicator ?? ''} ${metric?.text ?? ''} → ${to}`.trim(),
    description: [source, by, places, of.name].filter((each) => each !== null).join(' · '),
    ...(metric ? { detail: sentenceAround(text, metric.range) } : {}),
    picked: true,
    corrected: [of, correction],
  };
}
