import * as vscode from 'vscode';
import { version } from '../../../package.json';
import { falseAlarm } from '../../present/index.ts';
import { localizer } from '../localizer.ts';
import type { Reviews } from '../reports/reviews.ts';
import { findingOrSay } from './finding-place.ts';
import type { FindingPlace } from './finding-place.ts';

/** Copies the finding of `place`, else the one at the cursor, as a report of a false alarm; nothing is sent. */
export async function copyFalseAlarm(reviews: Reviews, place?: FindingPlace): Promise<void> {
  const found = await findingOrSay(reviews, place);
  if (!found) return;
  const { review, finding } = found;
  await vscode.env.clipboard.writeText(falseAlarm(finding, review.text, review.analysis, localizer(), version));
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Copied. Names of places and people were left out as far as they are known: look through it before you send it.',
    ),
  );
}
