import { statuses } from '../../tags/index.ts';
import type { Localizer } from '../words/localizer.ts';
import { periodWords } from '../words/words.ts';
import { recordStatusWords } from './record-status.ts';

/** A value of a field before or after a change, as a person reads it; "" where there was none. due 2099-06 → 2099年6月. */
export function changedValueWords(field: string, value: unknown, localizer: Localizer): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object' && 'text' in value && typeof value.text === 'string') return value.text;
  if (typeof value !== 'string') return JSON.stringify(value);
  if (field === 'due') return periodWords(localizer, value);
  const status = statuses.find((each) => each === value);
  return status ? recordStatusWords(localizer, status) : value;
}

/** What people call a field of a record: 进度, 责任单位. */
export function fieldWords(field: string, { t }: Localizer): string {
  const names: Readonly<Record<string, string>> = {
    status: t('Status'),
    owner: t('Owner'),
    unit: t('Responsible unit'),
    due: t('Due date'),
    note: t('Note'),
    tags: t('Tags'),
    evidence: t('Evidence'),
    kind: t('Kind'),
  };
  return names[field] ?? field;
}
