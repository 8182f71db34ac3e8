import * as vscode from 'vscode';
import { changeRecord } from '../../tags/index.ts';
import type { MarkChange, MarkedCommitment, Store } from '../../tags/index.ts';
import { byReport } from './commitment-targets.ts';
import type { PlacedCommitment } from './commitment-targets.ts';
import type { Reviews } from '../reports/reviews.ts';

/**
 * Changes the records of some commitments, of whatever reports, as one act that is taken back as one; all in the same way,
 * or each in its own.
 */
export async function changeRecords(
  reviews: Reviews,
  targets: readonly PlacedCommitment[],
  change: MarkChange | ((commitment: MarkedCommitment) => MarkChange),
): Promise<void> {
  const signed = await reviews.marks.sign();
  const changeOf = typeof change === 'function' ? change : (): MarkChange => change;
  const edits = [...byReport(targets)].map(([{ uri, text }, commitments]) => ({
    report: uri,
    edit: (before: Store) =>
      commitments.reduce<Store>(
        (store, commitment) => changeRecord(store, text, commitment, changeOf(commitment), signed),
        before,
      ),
  }));
  await reviews.marks.changeAll(vscode.l10n.t('record of {0}', titleOf(targets)), edits);
}

/** The words of one commitment, or how many there are. */
export function titleOf(targets: readonly PlacedCommitment[]): string {
  const [only] = targets;
  return targets.length === 1 && only ? only.commitment.text : vscode.l10n.t('{0} commitments', targets.length);
}
