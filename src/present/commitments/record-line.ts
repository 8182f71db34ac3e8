import type { MarkedCommitment } from '../../tags/index.ts';
import { recordStatus, recordStatusWords } from './record-status.ts';
import type { Localizer } from '../words/localizer.ts';
import { periodWords } from '../words/words.ts';

/**
 * What a person said of a commitment, in one line: 推进中 · 李明 · 区住建局 · 2024年6月 · #民生实事; "" where nobody said
 * anything.
 */
export function recordLine(commitment: MarkedCommitment, localizer: Localizer, today: string | null): string {
  const { mark, tags } = commitment;
  if (!mark) return '';
  const status = recordStatus(commitment, today);
  const parts = [
    status === 'none' ? '' : recordStatusWords(localizer, status),
    mark.owner,
    mark.unit,
    mark.due === undefined ? '' : periodWords(localizer, mark.due),
    ...tags.map((tag) => `#${tag}`),
    mark.note,
  ];
  const line = parts.filter(Boolean).join(' · ');
  return line === '' && commitment.manual ? localizer.t('marked by hand') : line;
}
