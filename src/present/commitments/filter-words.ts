import type { CommitmentFilter } from './commitment-filter.ts';
import { recordStatusWords } from './record-status.ts';
import type { Voice } from '../words/translate.ts';
import { kindWords } from '../words/words.ts';

/** What a filter lets pass, one condition a line: “就业”, 量化目标, 推进中, #民生实事; none for one that lets all pass. */
export function filterWords(
  { text, kinds, tags, onlyTagged, statuses }: CommitmentFilter,
  voice: Voice,
): readonly string[] {
  return [
    text === '' ? '' : `“${text}”`,
    kinds.map((kind) => kindWords(voice, kind)).join('、'),
    statuses.map((status) => recordStatusWords(voice, status)).join('、'),
    tags.map((tag) => `#${tag}`).join(' '),
    onlyTagged && tags.length === 0 ? voice.t('tagged ones only') : '',
  ].filter(Boolean);
}
