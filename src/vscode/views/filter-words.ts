import * as vscode from 'vscode';
import { checkable, kindWords, recordStatusWords } from '../../present/index.ts';
import type { CommitmentFilter } from '../../present/index.ts';
import { localizer } from '../localizer.ts';

/** Whether a filter shows something else than a new window does. */
export function isFiltered(filter: CommitmentFilter): boolean {
  return describeFilter(filter) !== '' || filter.kinds.join() !== checkable.kinds.join();
}

/** A filter in one line: “就业” · 可量化 · #民生实事 */
export function describeFilter({ text, kinds, tags, onlyTagged, statuses }: CommitmentFilter): string {
  const usual = kinds.join() === checkable.kinds.join();
  const parts = [
    text === '' ? '' : `“${text}”`,
    usual ? '' : kinds.map((kind) => kindWords(localizer(), kind)).join('、'),
    statuses.map((status) => recordStatusWords(localizer(), status)).join('、'),
    tags.map((tag) => `#${tag}`).join(' '),
    onlyTagged && tags.length === 0 ? vscode.l10n.t('tagged ones only') : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : vscode.l10n.t('Filter: {0}', parts.join(' · '));
}
