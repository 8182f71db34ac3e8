import * as vscode from 'vscode';
import { checkable } from '../../present/index.ts';
import * as acts from '../lazy/acts.ts';
import type { Reviews } from '../reports/reviews.ts';

/** Finds any promise of any report by its words, status, unit, tags or section; see acts/go-to-commitment.ts. */
export function registerGoToCommitment(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand('reportReview.goToCommitment', () => acts.goToCommitment(reviews, checkable));
}
