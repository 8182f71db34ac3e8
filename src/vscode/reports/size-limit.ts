import * as vscode from 'vscode';

/** Bytes, as UTF-8, of what is read as a report. None comes near it; a log or a data file does. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Whether a text is larger than what is read. */
export function isTooLarge(text: string): boolean {
  // A UTF-16 unit becomes one byte to three: only between the two it must be counted.
  if (text.length * 3 <= MOST_BYTES) return false;
  return text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES;
}

/** What is said of a document that is not read for its size. */
export function tooLargeWords(): string {
  return vscode.l10n.t('This document is larger than {0} MB: it is not checked as a report.', MOST_BYTES / 1024 / 1024);
}
