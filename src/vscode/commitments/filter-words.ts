import * as vscode from 'vscode';
import { checkable, filterWords } from '../../present/index.ts';
import type { CommitmentFilter } from '../../present/index.ts';
import { localizer } from '../localizer.ts';

/** Whether a filter shows something else than a new window does. */
export function isFiltered(filter: CommitmentFilter): boolean {
  return describeFilter(filter) !== '' || filter.kinds.join() !== checkable.kinds.join();
}

/** A filter in one line: “就业” · 可量化 · #民生实事 */
export function describeFilter(filter: CommitmentFilter): string {
  const usual = filter.kinds.join() === checkable.kinds.join();
  const parts = filterWords(usual ? { ...filter, kinds: [] } : filter, localizer());
  return parts.length === 0 ? '' : vscode.l10n.t('Filter: {0}', parts.join(' · '));
}
